import type { CivilDate, Period } from '@rubrica/evaluator';
import { dayOfDeadline, firstDayOf } from '../check/changes.ts';
import type { CheckedClause } from '../check/checked.ts';
import { dayOf } from '../check/dates.ts';
import type { Scope } from '../check/scope.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { Change } from '../syntax/ast/literals.ts';

/** What is in force on a day. */
export function inForce<Value>(
  first: Value,
  changes: readonly Change<Value>[],
  day: CivilDate | null,
  period: Period,
): Value {
  const past = changes.filter(({ date }) => {
    const from = dayOf(date, period);
    return day !== null && from !== undefined && from <= day;
  });
  return past.at(-1)?.value ?? first;
}

/** The clause with the amount that is in force where it stands. */
export function clauseInForce(
  clause: CheckedClause,
  occurrence: string | null,
  period: Period,
): CheckedClause {
  const { effect } = clause.node;
  if (effect.changes.length === 0) return clause;
  const day = dayAt(clause.scope, occurrence);
  const amount = inForce(effect.amount, effect.changes, day, period);
  // An amount stays of its kind, which the type of the clause says.
  return { ...clause, node: { ...clause.node, effect: { ...effect, amount } } as Clause };
}

/** The day that says what is in force: the first of the occurrence, else that of the deadline. */
export function dayAt(scope: Scope, occurrence: string | null): CivilDate | null {
  const own = scope.occurrences?.find(({ id }) => id === occurrence);
  const [first] = own === undefined ? [] : firstDayOf(own);
  const deadline = scope.submission?.deadlines.get(occurrence);
  return first ?? (deadline === undefined ? null : dayOfDeadline(deadline));
}
