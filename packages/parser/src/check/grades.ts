import { type BandText, fault } from '../diagnostics/fault.ts';
import type { Word } from '../syntax/ast/literals.ts';
import type { GradeNode, GradesStatement } from '../syntax/ast/total.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Range } from '../syntax/range.ts';
import type { DateContext } from './dates.ts';
import { boundsOf, type Interval, partition } from './intervals.ts';
import { intervalIn } from './written-bounds.ts';

/** Every total has one grade where no condition says otherwise. */
export function checkGrades({ rows, headingRange }: GradesStatement, context: DateContext): void {
  const { report, textAt } = context;
  const read = rows.filter((row): row is GradeNode => row.kind === 'grade');
  const placed: { readonly row: GradeNode; readonly interval: Interval }[] = [];
  for (const row of read) {
    const interval = intervalIn(row.bounds, null);
    const percent = row.bounds.find(({ value }) => value.percent);
    if (percent !== undefined) {
      report(fault('percent-of-what', percent.value.range, { text: percent.value.text }));
    } else if (typeof interval === 'string') {
      const text = textAt(boundsRange(row));
      report(fault('band-bounds', boundsRange(row), { text, problem: interval }));
    } else placed.push({ row, interval });
  }
  const plain = placed.filter(({ row }) => row.condition === null);
  const { gaps, overlaps } = partition(plain, null);
  for (const { one, other, both } of overlaps) {
    const params = { name: null, ofTotal: true, both: textOf(both) };
    report(fault('band-overlap', boundsRange(one.row), params, boundsRange(other.row)));
  }
  if (read.length < rows.length || placed.length < read.length) return;
  for (const gap of gaps) {
    report(fault('band-gap', headingRange, { name: null, ofTotal: true, open: textOf(gap) }));
  }
}

type Bounds = Extract<BandText, { readonly kind: 'bounds' }>;

function textOf(interval: Interval): Bounds {
  return { kind: 'bounds', bounds: boundsOf(interval, null), percent: false };
}

function boundsRange({ bounds, range }: GradeNode): Range {
  return {
    start: bounds[0]?.range.start ?? range.start,
    end: bounds.at(-1)?.range.end ?? range.end,
  };
}

/** The grades from the best to the worst, each once. */
export function gradeNames(grades: GradesStatement | null): readonly string[] {
  const rows = grades?.rows ?? [];
  return [...new Set(rows.flatMap((row) => (row.kind === 'grade' ? [row.name.text] : [])))];
}

/** A grade that is spoken of is one of them. */
export function checkGradeName(
  { text, range }: Word,
  names: readonly string[],
  { report }: Pick<DateContext, 'report'>,
): void {
  if (names.includes(text)) return;
  const suggestion = nearest(text, names);
  report(fault('unknown-grade', range, { name: text, suggestion, known: names }));
}
