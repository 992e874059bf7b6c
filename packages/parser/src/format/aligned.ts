import type { Cut } from './element.ts';
import type { Row } from './rows.ts';
import { INDENT, MAX_WIDTH, widthOf } from './width.ts';

/** What is wider than this does not move its neighbours' column. */
const MAX_COLUMN = 48;

/** The text of rows: indented, with what belongs together in one column. */
export function aligned(rows: readonly Row[]): string {
  const cut = runsOf(rows, isOfOneColumn).flatMap(withColumn);
  const lines = runsOf(cut, bothRemarked).flatMap(withRemarks);
  return lines.map((line) => `${line}\n`).join('');
}

/** Splits rows where one does not go with that before it. */
function runsOf<T extends Row>(
  rows: readonly T[],
  together: (before: T, row: T) => boolean,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before !== undefined && !row.apart && together(before, row)) run?.push(row);
    else runs.push([row]);
  }
  return runs;
}

function isOfOneColumn(before: Row, row: Row): boolean {
  return before.cut?.column === row.cut?.column && before.level === row.level;
}

/** The rows of a run with what stands behind their column in it. */
function withColumn(run: readonly Row[]): readonly Row[] {
  const widths = run.flatMap(({ cut }) => (cut === null ? [] : [widthOf(joined(cut.before))]));
  const column = widest(widths.filter((width) => width <= MAX_COLUMN));
  return run.map((row) => {
    const { cut, level, text } = row;
    if (cut === null) return row;
    const before = joined(cut.before);
    const line = `${padded(before, column)} ${text}`;
    const isWide = INDENT * level + widthOf(line) > MAX_WIDTH;
    return { ...row, text: isWide ? wrapped(cut.before, text, level) : line };
  });
}

/** Behind a Chinese comma no blank is needed. */
function joined(parts: Cut['before']): string {
  return parts.map((part, index) => `${blankBehind(parts[index - 1] ?? '，')}${part}`).join('');
}

function besides(before: string, next: string): string {
  return `${before}${blankBehind(before)}${next}`;
}

function blankBehind(part: string): '' | ' ' {
  return part.endsWith('，') ? '' : ' ';
}

/** In as many lines as it needs, those behind the first further in. */
function wrapped(parts: Cut['before'], behind: string, level: number): string {
  const indent = INDENT * (level + 1);
  const lines: string[] = [];
  for (const part of [...parts, behind]) {
    const line = lines.pop();
    const longer = line === undefined ? part : besides(line, part);
    const isFirst = lines.length === 0;
    const width = (isFirst ? INDENT * level : indent) + widthOf(longer);
    if (line === undefined || width <= MAX_WIDTH) lines.push(longer);
    else lines.push(line, part);
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

function bothRemarked(before: Row, row: Row): boolean {
  return before.remark !== null && row.remark !== null;
}

/** The lines of a run with their remarks in one column. */
function withRemarks(run: readonly Row[]): readonly string[] {
  const texts = run.map(
    ({ level, text }) => `${' '.repeat(text === '' ? 0 : INDENT * level)}${text}`,
  );
  const column = widest(texts.map((text) => widthOf(lastLine(text))));
  return run.flatMap(({ remark, apart }, index) => {
    const text = texts[index] ?? '';
    const pad = ' '.repeat(column - widthOf(lastLine(text)));
    const line = remark === null ? text : `${text}${pad}  ${remark}`;
    return apart ? ['', line] : [line];
  });
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Any number of them, which the arguments of a function cannot be. */
function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
