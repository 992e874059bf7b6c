import type { Span } from '@rubrica/evaluator';

/** A place in a file; lines and columns from 1, in UTF-16 units, the end excluded. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A span with the line and column of its end. */
export function regionOf({ start, end, line, column }: Span, text: string): Region {
  const lines = text.slice(start, end).split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  const isOneLine = lines.length === 1;
  return {
    line,
    column,
    endLine: line + lines.length - 1,
    endColumn: (isOneLine ? column : 1) + last.length,
  };
}

/** The same of two offsets. */
export function regionAt(start: number, end: number, text: string): Region {
  const before = text.slice(0, start).split(/\r\n|\n|\r/);
  const column = (before.at(-1) ?? '').length + 1;
  return regionOf({ start, end, line: before.length, column }, text);
}
