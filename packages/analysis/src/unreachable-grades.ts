import {
  type Amount,
  compareAmounts,
  evaluate,
  type GradeBand,
  NoScoreError,
  type Rubric,
  type ScoreTest,
} from '@rubrica/evaluator';
import { assertNever } from '@rubrica/evaluator/core';
import type { Unknown } from './unknown.ts';

/** The grades that no total comes to, and between what the totals are. */
export interface UnreachableGrades {
  readonly kind: 'exact';
  readonly grades: readonly UnreachableGrade[];
}

export interface UnreachableGrade {
  readonly band: GradeBand;
  /** The least and the greatest total, whatever the facts. */
  readonly total: Bounds;
}

interface Bounds {
  readonly min: Amount;
  readonly max: Amount;
}

/** The grades whose numbers lie outside everything that the total can be. */
export function unreachableGrades(rubric: Rubric): UnreachableGrades | Unknown {
  const bands = rubric.grades?.bands ?? [];
  if (bands.length === 0) return { kind: 'exact', grades: [] };
  const total = totalBounds(rubric);
  if ('kind' in total) return total;
  const grades = bands
    .filter(({ within }) => !within.every((test) => mayPass(test, total)))
    .map((band) => ({ band, total }));
  return { kind: 'exact', grades };
}

function totalBounds(rubric: Rubric): Bounds | Unknown {
  try {
    return evaluate(rubric, { items: {} }, { unknown: 'interval' }).total;
  } catch (error) {
    if (!(error instanceof NoScoreError)) throw error;
    const { problem } = error;
    const fact = problem.code === 'unbounded' ? problem.fact : null;
    return {
      kind: 'unknown',
      why: problem.code === 'too-many-unknown' ? 'too-large' : 'entangled',
      fact,
    };
  }
}

/** Whether some number between two others passes a test. */
function mayPass({ op, value }: ScoreTest, { min, max }: Bounds): boolean {
  switch (op) {
    case '<':
      return compareAmounts(min, value) < 0;
    case '<=':
      return compareAmounts(min, value) <= 0;
    case '>':
      return compareAmounts(max, value) > 0;
    case '>=':
      return compareAmounts(max, value) >= 0;
    case '=':
      return compareAmounts(min, value) <= 0 && compareAmounts(max, value) >= 0;
    case '!=':
      return true;
    default:
      return assertNever(op);
  }
}
