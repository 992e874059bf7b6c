import { type Rational, rational } from '../amount/amount.ts';
import type { Value } from './domain.ts';
import { ascending, comparedWith, countOf, edges } from './representatives.ts';
import type { Unknown } from './unknowns.ts';
import type { Run } from './widths.ts';

/** The most counts at which one fact is looked at, besides those where a comparison changes. */
export const SPREAD = 1000;

/** The counts up to a last one, in runs within which the answer to no comparison changes. */
export function countRuns(
  { questions }: Pick<Unknown, 'questions'>,
  last: Rational,
): readonly Run[] {
  const compared = comparedWith(questions);
  const rangeOf = (count: Rational) =>
    compared.reduce((range, value) => range + Math.sign(count.compare(value)), 0);
  const runs = new Map<number, [Value, ...Value[]]>();
  for (const count of countsUpTo(last, edges(questions, last))) {
    const range = rangeOf(count);
    const run = runs.get(range);
    if (run === undefined) runs.set(range, [countOf(count)]);
    else run.push(countOf(count));
  }
  return [...runs.values()];
}

function countsUpTo(last: Rational, always: readonly Rational[]): readonly Rational[] {
  if (last.compare(SPREAD) <= 0) {
    return Array.from({ length: Number(last.n) + 1 }, (_, index) => rational(String(index)));
  }
  const spread = Array.from({ length: SPREAD }, (_, index) =>
    last
      .mul(index)
      .div(SPREAD - 1)
      .floor(),
  );
  return ascending([...spread, ...always]);
}
