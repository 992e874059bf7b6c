import type { CivilDate, WorkingDays } from '@rubrica/evaluator';
import { dayAfter } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { DayRange, RubricStatement } from '../syntax/ast/rubric.ts';
import type { Range } from '../syntax/range.ts';
import { type DateContext, resolveDate } from './dates.ts';

/** Days in a leap year; a longer range is a slip. */
const MOST_DAYS = 366;

/** The days off and the days worked on besides, in order; Monday to Friday but for these. */
export function checkWorkingDays(
  statements: readonly RubricStatement[],
  context: DateContext,
): WorkingDays {
  const places = { holidays: new Map<CivilDate, Range>(), workdays: new Map<CivilDate, Range>() };
  for (const statement of statements) {
    if (statement.kind !== 'days') continue;
    const own = places[statement.of];
    const other = places[statement.of === 'holidays' ? 'workdays' : 'holidays'];
    for (const node of statement.ranges) {
      const days = daysOf(node, context);
      const twin = days.map((day) => other.get(day)).find((place) => place !== undefined);
      if (twin !== undefined) {
        const params = { text: context.textAt(node.range) };
        context.report(fault('day-off-and-on', node.range, params, twin));
      }
      for (const day of days) own.set(day, node.range);
    }
  }
  return { off: [...places.holidays.keys()].sort(), on: [...places.workdays.keys()].sort() };
}

function daysOf(node: DayRange, context: DateContext): readonly CivilDate[] {
  const from = resolveDate(node.from, context);
  // 2021年5月1日至5月5日 lies in one year.
  const end = node.to && { ...node.to, year: node.to.year ?? node.from.year };
  const to = end === null ? from : resolveDate(end, context);
  if (from === undefined || to === undefined) return [];
  const days: CivilDate[] = [];
  for (let day: CivilDate | undefined = from; day !== undefined && day <= to; day = dayAfter(day)) {
    days.push(day);
    if (days.length > MOST_DAYS) break;
  }
  if (days.length > 0 && days.length <= MOST_DAYS) return days;
  context.report(fault('range-of-days', node.range, { reversed: days.length === 0 }));
  return [];
}
