import type { Deadline, FactId, Period, Points, Span } from '@rubrica/evaluator';
import type { Clock } from '../check/cut-off.ts';
import { factId, homeOf, type Scope, submissionName } from '../check/scope.ts';
import type { Range } from '../syntax/range.ts';
import type { FactOf } from './condition.ts';

/** Where clauses stand: in which occurrence, if in any, and in which file. */
export interface Place {
  /** What a percentage of points is of. */
  readonly points: Points;
  readonly occurrence: string | null;
  readonly spanOf: (range: Range) => Span;
  readonly clock: Clock;
  readonly period: Period;
}

/** What the names of a clause mean where it stands. */
export interface Surroundings {
  readonly occurrence: string | null;
  readonly factOf: FactOf;
  /** What a percentage of points is of. */
  readonly points: Points;
  /** The fact that says when the submission was made. */
  readonly submitted: FactId;
  /** `undefined` where nothing is due. */
  readonly deadline: Deadline | undefined;
  readonly clock: Clock;
}

export function surroundingsOf(scope: Scope, { occurrence, clock, points }: Place): Surroundings {
  return {
    points,
    occurrence,
    factOf: (name) => factIn(scope, occurrence, name),
    submitted: factId(scope.item, occurrence, submissionName(scope)),
    deadline: scope.submission?.deadlines.get(occurrence),
    clock,
  };
}

/** The fact that a name means in a scope; what an item declares its occurrences share. */
function factIn(scope: Scope, occurrence: string | null, name: string): FactId {
  const home = homeOf(name, scope);
  return factId(home.item, home.over === null ? null : occurrence, name);
}
