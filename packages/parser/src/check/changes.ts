import { type CivilDate, type Deadline, dayBefore } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { AmountNode } from '../syntax/ast/effects.ts';
import type { Change } from '../syntax/ast/literals.ts';
import { type DateContext, resolveDate } from './dates.ts';
import type { Occurrence } from './occurrences.ts';
import type { Scope } from './scope.ts';

/**
 * What changes within the period has to change between the occurrences that it stands in; elsewhere it is the day of
 * a deadline that says what holds.
 */
export function checkChanges(
  changes: readonly Change<unknown>[],
  scope: Scope,
  isOfSubmission: boolean,
  context: DateContext,
): void {
  const { period, report, textAt } = context;
  const [first] = changes;
  if (first === undefined) return;
  const starts = startsOf(scope.occurrences);
  const text = textAt(first.range);
  if (!isOfSubmission && starts.length === 0) {
    report(fault('change-open', first.range, { problem: 'no-day', text }));
    return;
  }
  let before: CivilDate | null = null;
  for (const { date, range } of changes) {
    const day = resolveDate(date, context);
    if (day === undefined || period === null) continue;
    const problem = problemOf(day, { before, period, starts });
    if (problem !== null) {
      report(fault('change-open', range, { problem, text: textAt(date.range) }));
    }
    before = day;
  }
}

function problemOf(
  day: CivilDate,
  at: {
    readonly before: CivilDate | null;
    readonly period: { readonly from: CivilDate; readonly to: CivilDate };
    readonly starts: readonly CivilDate[];
  },
): 'outside' | 'order' | 'within' | null {
  if (day <= at.period.from || day > at.period.to) return 'outside';
  if (at.before !== null && day <= at.before) return 'order';
  return at.starts.length > 0 && !at.starts.includes(day) ? 'within' : null;
}

/** An amount stays of its kind and its sign. */
export function checkChangedAmounts(
  amount: AmountNode,
  changes: readonly Change<AmountNode>[],
  { report, textAt }: DateContext,
): void {
  for (const { value, range } of changes) {
    const fits = amount.kind === 'points' && value.kind === 'points' && amount.sign === value.sign;
    if (!fits) report(fault('change-open', range, { problem: 'kind', text: textAt(value.range) }));
  }
}

function startsOf(occurrences: readonly Occurrence[] | null): readonly CivilDate[] {
  return (occurrences ?? []).flatMap(firstDayOf);
}

/** The first day of an occurrence; none of one that is no part of the period. */
export function firstDayOf({ months }: Occurrence): readonly CivilDate[] {
  const [month] = months;
  return month === undefined ? [] : [`${month}-01`];
}

/** The last day in time. */
export function dayOfDeadline({ date, dayItself }: Deadline): CivilDate {
  return dayItself === 'on-time' ? date : (dayBefore(date) ?? date);
}
