import { type Rational, rational } from '../amount/amount.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { GradeBand, GradeLimit, Grades } from '../ir/stage.ts';
import { compares, holds } from './condition.ts';

/** The grade of a total, and what it would be without its limits. */
export interface Graded {
  readonly grade: string;
  readonly reached: string;
  /** The limits that hold and lower it. */
  readonly limits: readonly GradeLimit[];
}

/** `undefined` where no band holds the total. */
export function gradeOf(
  { bands, limits }: Grades,
  total: Rational,
  known: KnownFacts,
): Graded | undefined {
  const fits = ({ within, when }: GradeBand) =>
    within.every(({ op, value }) => compares(total, op, rational(value))) &&
    (when === null || holds(when, known));
  const band =
    bands.find((one) => one.when !== null && fits(one)) ??
    bands.find((one) => one.when === null && fits(one));
  if (band === undefined) return undefined;
  const reached = band.grade;
  const order = bands.map(({ grade }) => grade);
  const rank = (grade: string) => order.indexOf(grade);
  const lowering = limits.filter(
    ({ when, atMost }) => holds(when, known) && rank(atMost) > rank(reached),
  );
  const grade = lowering.reduce(
    (worst, { atMost }) => (rank(atMost) > rank(worst) ? atMost : worst),
    reached,
  );
  return { grade, reached, limits: lowering };
}
