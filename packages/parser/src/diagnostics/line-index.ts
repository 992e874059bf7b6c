import type { Span } from '@rubrica/evaluator';
import type { Range } from '../syntax/lexer.ts';

/** Finds lines and columns, both from 1, by offset; columns count UTF-16 units, as editors do. */
export interface LineIndex {
  readonly spanOf: (range: Range) => Span;
  /** The text of a line without its end. */
  readonly lineText: (line: number) => string;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);

  return {
    spanOf({ start, end }) {
      const line = lineAt(starts, start);
      return { start, end, line: line + 1, column: start - (starts[line] ?? 0) + 1 };
    },
    lineText(line) {
      return text
        .slice(starts[line - 1] ?? text.length, starts[line] ?? text.length)
        .replace(/[\r\n]+$/, '');
    },
  };
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
