import type { Cut } from './element.ts';
import type { CommentLine, ElementLine, Line } from './lines.ts';
import { isNewLine, type Source } from './source.ts';

/** What stands on one line of the output, before it is indented and aligned. */
export interface Row {
  readonly level: number;
  readonly text: string;
  readonly cut: Cut | null;
  /** The remark behind it. */
  readonly remark: string | null;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** Gives each line its level, what stands apart its blank line, and each remark the line that it is about. */
export function rowsOf(lines: readonly Line[], source: Source): readonly Row[] {
  const rows: Row[] = [];
  const nexts = followingElements(lines);
  // The column in which the block of each level that is open was opened.
  const openers: number[] = [];
  let before: Line | null = null;
  let element: ElementLine | null = null;
  for (const [index, line] of lines.entries()) {
    const apart = before !== null && isApart(before, line, source);
    if (line.kind === 'elements') {
      const { level, cut } = line.first;
      for (let open = level; open < levelBehind(line); open += 1) {
        openers[open] = columnOf(line, source);
      }
      const isOne = line.first === line.last;
      rows.push({ level, text: line.text, cut: isOne ? cut : null, remark: null, apart });
      element = line;
    } else if (isRemark(before, line, source)) {
      const row = rows.pop();
      if (row !== undefined) rows.push({ ...row, remark: line.text });
    } else {
      const inner = element === null ? 0 : levelBehind(element);
      const outer = levelBefore(nexts[index] ?? null);
      const level = commentLevel({ inner, outer, openers }, columnOf(line, source));
      rows.push({ level, text: line.text, cut: null, remark: null, apart });
    }
    before = line;
  }
  return rows;
}

/** For each line the next element behind it. */
function followingElements(lines: readonly Line[]): readonly (ElementLine | null)[] {
  let next: ElementLine | null = null;
  return lines
    .toReversed()
    .map((line) => {
      const following = next;
      if (line.kind === 'elements') next = line;
      return following;
    })
    .toReversed();
}

/** Blank lines stay where they part something, and are none at the edges of a block. */
function isApart(before: Line, line: Line, { text }: Source): boolean {
  const opens = before.kind === 'elements' && before.text.endsWith('{');
  const closes = line.kind === 'elements' && line.first.layout === 'closes';
  return !opens && !closes && /\n[^\S\n]*\n/.test(text.slice(before.range.end, line.range.start));
}

function isRemark(before: Line | null, line: CommentLine, source: Source): boolean {
  return before?.kind === 'elements' && !isNewLine(source, before.range, line.range);
}

function columnOf({ range }: Line, { text }: Source): number {
  return range.start - text.lastIndexOf('\n', range.start - 1);
}

/** How deep what follows an element may stand. */
function levelBehind({ last }: ElementLine): number {
  return last.layout === 'opens' ? last.level + 1 : last.level;
}

function levelBefore(next: ElementLine | null): number {
  if (next === null) return 0;
  return next.first.layout === 'closes' ? next.first.level + 1 : next.first.level;
}

/** A comment where blocks without braces end belongs to that which it is indented for. */
function commentLevel(
  {
    inner,
    outer,
    openers,
  }: {
    readonly inner: number;
    readonly outer: number;
    readonly openers: readonly number[];
  },
  column: number,
): number {
  for (let level = inner; level > outer; level -= 1) {
    if (column > (openers[level - 1] ?? 0)) return level;
  }
  return outer;
}
