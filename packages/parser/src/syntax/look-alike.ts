/** What stands for a word of the language in other typefaces and input methods, and is not that word. */
const TWINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': "'「」『』‘’《》〈〉〝〞„‟″",
    '{': '【〖',
    '}': '】〗',
    '(': '〔',
    ')': '〕',
    '-': '‐‑‒➖',
    '+': '➕',
    '=>': '→⇒➔⟹',
    '>=': '⩾≧',
    '<=': '⩽≦',
  }).flatMap(([word, twins]) => [...twins].map((twin) => [twin, word] as const)),
);

/** At the start of a line no text closes: the bracket was meant to begin a citation. */
const CITATIONS = '》〉›»';

/** What a character was probably meant to be, `{` for `【` and `1` for `①`; `null` where that is not plain. */
export function lookAlike(character: string, startsLine: boolean): string | null {
  if (startsLine && CITATIONS.includes(character)) return '>';
  const twin = TWINS.get(character);
  if (twin !== undefined) return twin;
  const plain = character.normalize('NFKC');
  return plain !== character && /^[\w"#%()+,\-;<=>{}]+$/.test(plain) ? plain : null;
}
