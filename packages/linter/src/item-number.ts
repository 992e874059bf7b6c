import type { ItemStatement, Word } from '@rubrica/parser/tooling';

/** An id that numbers an item: `4.12` is the twelfth of `4.`. */
export interface ItemNumber {
  /** All that stands before the last number. */
  readonly prefix: string;
  readonly last: number;
}

export interface NumberedItem extends ItemNumber {
  readonly id: Word;
}

/** An item by its number; `null` where its id is a name. */
export function numberedItem({ id }: ItemStatement): NumberedItem | null {
  const number = id === null ? null : numbered(id.text);
  return id === null || number === null ? null : { id, ...number };
}

/** The number at the end of an id or a version; `null` for a name, and for leading zeros. */
export function numbered(id: string): ItemNumber | null {
  const number = /(?<![0-9])(?:0|[1-9][0-9]{0,5})$/.exec(id);
  return number && { prefix: id.slice(0, number.index), last: Number(number[0]) };
}
