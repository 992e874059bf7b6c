/** An id that numbers an item: `4.12` is the twelfth of `4.`. */
export interface ItemNumber {
  /** All that stands before the last number. */
  readonly prefix: string;
  readonly last: number;
}

/** The number in an id; `null` for one that is a name, or is written with leading zeros. */
export function numbered(id: string): ItemNumber | null {
  const match = /^((?:.*[^0-9])?)(0|[1-9][0-9]{0,5})$/.exec(id);
  return match === null ? null : { prefix: match[1] ?? '', last: Number(match[2]) };
}
