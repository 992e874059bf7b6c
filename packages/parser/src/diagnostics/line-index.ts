import type { Span } from '@rubrica/evaluator';
import { firstIndex } from '../first-index.ts';
import { present } from '../invariant.ts';
import type { Range } from '../syntax/range.ts';

/** Finds lines and columns, both from 1, by offset; columns count UTF-16 units, as editors do. */
export interface LineIndex {
  readonly spanOf: (range: Range) => Span;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);

  return {
    spanOf({ start, end }) {
      const line = lineAt(starts, start);
      return { start, end, line: line + 1, column: start - startOf(starts, line) + 1 };
    },
  };
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  return firstIndex(starts, (start) => start > offset) - 1;
}

function startOf(starts: readonly number[], line: number): number {
  return present(starts[line], 'a line has a start');
}
