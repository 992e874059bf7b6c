/** Texts by what is special about each, and what is found in it: the code, and the words that it points at. */
export type Found = Readonly<Record<string, readonly [text: string, ...found: string[]]>>;
