import type { IToken } from 'chevrotain';
import type { LineIndex } from '../diagnostics/line-index.ts';
import { firstIndex } from '../first-index.ts';
import type { Comment } from '../syntax/ast/literals.ts';
import { endOf, type Range } from '../syntax/range.ts';
import { Comma, Semicolon } from '../syntax/tokens.ts';
import type { KeywordChoice } from './voice.ts';

/** What the formatter reads from: the text, and its words and comments in the order of the text. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly IToken[];
  readonly comments: readonly Comment[];
  /** Where something could not be read. */
  readonly faulty: readonly Range[];
  readonly keywords: KeywordChoice;
  readonly lines: LineIndex;
  /** The lines that comments which ignore warnings speak of. */
  readonly ignored: ReadonlySet<number>;
}

export function textAt({ text }: Source, { start, end }: Range): string {
  return text.slice(start, end);
}

export function tokensIn({ tokens }: Source, { start, end }: Range): readonly IToken[] {
  const first = firstFrom(tokens, start, ({ startOffset }) => startOffset);
  const last = firstFrom(tokens, end, ({ startOffset }) => startOffset);
  return tokens.slice(first, last);
}

export function hasComments({ comments }: Source, within: Range): boolean {
  return hasStart(comments, within, ({ range }) => range.start);
}

export function hasFaults({ faulty }: Source, within: Range): boolean {
  return hasStart(faulty, within, ({ start }) => start);
}

/** The words of a stretch that none of the ranges, which are in order, holds; separators aside. */
export function wordsOutside(
  source: Source,
  within: Range,
  ranges: readonly Range[],
): readonly IToken[] {
  let index = 0;
  return tokensIn(source, within).filter((token) => {
    while ((ranges[index]?.end ?? Number.POSITIVE_INFINITY) <= token.startOffset) index += 1;
    const range = ranges[index];
    const isHeld =
      range !== undefined && range.start <= token.startOffset && endOf(token) <= range.end;
    return !isHeld && token.tokenType !== Comma && token.tokenType !== Semicolon;
  });
}

/** Whether two places stand on different lines. */
export function isNewLine({ text }: Source, before: Range, after: Range): boolean {
  return text.slice(before.end, after.start).includes('\n');
}

/** The line on which something begins. */
export function lineOf({ lines }: Source, range: Range): number {
  return lines.spanOf(range).line;
}

/** The index of the first of them that is not before an offset. */
function firstFrom<T>(all: readonly T[], offset: number, startOf: (one: T) => number): number {
  return firstIndex(all, (one) => startOf(one) >= offset);
}

function hasStart<T>(
  all: readonly T[],
  { start, end }: Range,
  startOf: (one: T) => number,
): boolean {
  const next = all[firstFrom(all, start, startOf)];
  return next !== undefined && startOf(next) < end;
}
