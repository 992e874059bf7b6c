import type { IToken } from 'chevrotain';

/** A stretch of the source, in UTF-16 units; `end` is excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function endOf({ endOffset }: IToken): number {
  return Number(endOffset) + 1;
}

export function rangeOf(first: IToken, last: IToken = first): Range {
  return { start: first.startOffset, end: endOf(last) };
}
