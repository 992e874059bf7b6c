import { type CivilDate, type Deadline, isCivilDate, type Period } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import type { Limits } from '../limits.ts';
import type { DueStatement, MonthDayNode } from '../syntax/ast/body.ts';
import type { DateNode, TimeNode } from '../syntax/ast/literals.ts';
import type { Clock } from './cut-off.ts';
import { resolveTime } from './moment.ts';
import { lastDayOf, type Occurrence } from './occurrences.ts';

/** What the author wrote, for messages. */
export type TextAt = (range: { readonly start: number; readonly end: number }) => string;

export interface DateContext extends Clock {
  /** `null` where the file has none that could be read; then dates stay unresolved. */
  readonly period: Period | null;
  readonly textAt: TextAt;
  readonly report: (fault: Fault) => void;
  readonly limits: Limits;
}

/** A written date as a day, its year that of the period where it has none; `undefined` where it is none. */
export function dayOf(node: DateNode, period: Period | null): CivilDate | undefined {
  const year = node.year ?? yearOf(period);
  if (year === undefined || year < 1000) return undefined;
  const date = `${year}-${two(node.month)}-${two(node.day)}`;
  return isCivilDate(date) ? date : undefined;
}

/** A written date as a day; `undefined`, with the fault reported, where it is none. */
export function resolveDate(node: DateNode, context: DateContext): CivilDate | undefined {
  const text = context.textAt(node.range);
  const year = node.year ?? yearOf(context.period);
  if (year === undefined) {
    // A period that could not be read has been reported.
    if (context.period !== null) {
      const params = { text, year: context.period.from.slice(0, 4) };
      context.report(fault('date-without-year', node.range, params));
    }
    return undefined;
  }
  const date = dayOf(node, context.period);
  // Before the year 1000 a date is a slip.
  if (date !== undefined) return date;
  context.report(fault('no-such-date', node.range, { text, occurrence: null }));
  return undefined;
}

/** The deadline that a `due` means for one occurrence, or outside any. */
export function resolveDue(
  node: DueStatement,
  occurrence: Occurrence | null,
  context: DateContext,
): Deadline | undefined {
  const { day } = node;
  const date =
    'dayOfMonth' in day
      ? resolveMonthDay(day, present(occurrence, 'it has a calendar of its own'), context)
      : resolveDate(day, context);
  return date === undefined
    ? undefined
    : deadlineAt(date, node.time, node.before ? 'late' : 'on-time', context);
}

/** A deadline on a day, or at a time of it. */
export function deadlineAt(
  date: CivilDate,
  node: TimeNode | null,
  dayItself: Deadline['dayItself'],
  context: DateContext,
): Deadline | undefined {
  const time = node === null ? null : resolveTime(node, date, context);
  return time === undefined ? undefined : { date, dayItself, time };
}

function resolveMonthDay(
  { range, dayOfMonth, monthOfQuarter }: MonthDayNode,
  { id, months }: Occurrence,
  context: DateContext,
): CivilDate | undefined {
  const month = present(months[(monthOfQuarter ?? 1) - 1], 'a quarter has three months');
  if (dayOfMonth === null) return lastDayOf(month);
  const date = `${month}-${two(dayOfMonth)}`;
  if (isCivilDate(date)) return date;
  context.report(fault('no-such-date', range, { text: context.textAt(range), occurrence: id }));
  return undefined;
}

/** The one year that the period lies in. */
function yearOf(period: Period | null): number | undefined {
  const year = period?.from.slice(0, 4);
  return year !== undefined && period?.to.startsWith(year) ? Number(year) : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
