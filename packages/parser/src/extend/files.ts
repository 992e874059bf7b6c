import type { Span } from '@rubrica/evaluator';
import { type LineIndex, lineIndex } from '../diagnostics/line-index.ts';
import { present } from '../invariant.ts';
import type { Range } from '../syntax/range.ts';

/** One of the files that a rubric is read from. */
export interface SourceFile {
  readonly text: string;
  readonly lines: LineIndex;
  /** Where it begins among the offsets of all files together. */
  readonly start: number;
  /** Which of the bases it is; `null` for the rubric's own. */
  readonly base: number | null;
}

/** The files of a rubric, its own first. Places in its tree are offsets into all of them, one behind the other. */
export type Files = readonly [SourceFile, ...SourceFile[]];

export function ownFile(text: string): SourceFile {
  return { text, lines: lineIndex(text), start: 0, base: null };
}

/** How far the files of a base are moved, so that they stand behind the own file. */
export function shiftOf(own: SourceFile): number {
  return own.text.length + 1;
}

export function withBase(own: SourceFile, base: Files): Files {
  const by = shiftOf(own);
  const behind = base.map((file, index) => ({ ...file, start: file.start + by, base: index }));
  return [own, ...behind];
}

export function fileAt(files: Files, offset: number): SourceFile {
  return present(
    files.findLast(({ start }) => start <= offset),
    'the own file begins at 0',
  );
}

export function textIn(files: Files): (range: Range) => string {
  return ({ start, end }) => {
    const file = fileAt(files, start);
    return file.text.slice(start - file.start, end - file.start);
  };
}

/** Lines and columns in the file that a place is in, and which file that is. */
export function linesIn(files: Files): LineIndex {
  return {
    spanOf({ start, end }) {
      const file = fileAt(files, start);
      const span = file.lines.spanOf({ start: start - file.start, end: end - file.start });
      return file.base === null ? span : { ...span, base: file.base };
    },
  };
}

/** The place of a span, as the tree has it. */
export function rangeIn(files: Files, { start, end, base }: Span): Range {
  const file = base === undefined ? files[0] : files[base + 1];
  const from = present(file, 'a span is in one of the files').start;
  return { start: start + from, end: end + from };
}
