import {
  addToDay,
  type CivilDate,
  civilDateOf,
  type Deadline,
  dayAfter,
  dayBefore,
  instantOf,
  isWorkingDay,
  timeOf,
  type WorkingDays,
} from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type { LateUnitNode } from '../syntax/ast/clauses.ts';

/** How a rubric tells the time. */
export interface Clock {
  readonly timeZone: string;
  readonly workingDays: WorkingDays;
}

/** Some years: more is a slip, and working days are counted one by one. */
const MOST_WORKING_DAYS = 999;
const MOST_UNITS = 9_999;

/**
 * The deadline for being late by more than so much; `undefined` where it would lie beyond the calendar.
 * It agrees with how lateness is counted: both begin with the last day in time.
 */
export function cutOff(
  deadline: Deadline,
  { unit, size }: LateUnitNode,
  clock: Clock,
): Deadline | undefined {
  const count = Number(size);
  if (count > (unit === 'working-day' ? MOST_WORKING_DAYS : MOST_UNITS)) return undefined;
  if (unit === 'hour') return hoursAfter(deadline, count, clock);
  const { time, dayItself } = deadline;
  const last = time === null && dayItself === 'late' ? dayBefore(deadline.date) : deadline.date;
  if (last === undefined) return undefined;
  if (time === null) {
    const date = lastDayWithin(last, unit, count, clock);
    return date === undefined ? undefined : { date, dayItself: 'on-time', time: null };
  }
  const date =
    unit === 'working-day' ? workingDaysAfter(last, count, clock) : addToDay(last, count, unit);
  if (date === undefined) return undefined;
  const instant = instantOf(date, time.local, clock.timeZone);
  return { date, dayItself, time: { local: time.local, instant } };
}

/** From when on hours count; without a time of day a deadline ends with its day, or with the day before. */
export function firstLateInstant(
  { date, dayItself, time }: Deadline,
  { timeZone }: Clock,
): string | undefined {
  if (time !== null) return time.instant;
  const day = dayItself === 'late' ? date : dayAfter(date);
  return day && instantOf(day, '00:00', timeZone);
}

/** The last day that is late by no more than so much. */
function lastDayWithin(
  last: CivilDate,
  unit: 'day' | 'month' | 'working-day',
  count: number,
  clock: Clock,
): CivilDate | undefined {
  switch (unit) {
    case 'day':
    case 'month':
      return addToDay(last, count, unit);
    case 'working-day': {
      // Days off behind the last working day are not late by one more.
      const next = workingDaysAfter(last, count + 1, clock);
      return next && dayBefore(next);
    }
    default:
      return assertNever(unit);
  }
}

function workingDaysAfter(
  from: CivilDate,
  count: number,
  { workingDays }: Clock,
): CivilDate | undefined {
  let day: CivilDate | undefined = from;
  for (let left = count; left > 0 && day !== undefined; ) {
    day = dayAfter(day);
    if (day !== undefined && isWorkingDay(day, workingDays)) left -= 1;
  }
  return day;
}

function hoursAfter(deadline: Deadline, count: number, clock: Clock): Deadline | undefined {
  const from = firstLateInstant(deadline, clock);
  if (from === undefined) return undefined;
  const instant = new Date(Date.parse(from) + count * 3_600_000).toISOString().replace('.000', '');
  const date = civilDateOf(instant, clock.timeZone);
  const local = timeOf(instant, clock.timeZone);
  return date === undefined ? undefined : { date, dayItself: 'on-time', time: { local, instant } };
}
