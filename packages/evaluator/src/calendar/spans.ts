import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { type Rational, rational, rationalOfNumber } from '../amount/amount.ts';
import type { CivilDate } from './civil-date.ts';

/** The calendar days from one day to a later one. */
export function daysBetween(from: CivilDate, to: CivilDate): Rational {
  return rationalOfNumber(differenceInCalendarDays(at(to), at(from)));
}

/** Whole months, and the rest as a part of the month in which it lies. */
export function monthsBetween(from: CivilDate, to: CivilDate): Rational {
  const [start, end] = [at(from), at(to)];
  const whole = wholeMonths(start, end);
  const [begun, over] = [addMonths(start, whole), addMonths(start, whole + 1)];
  const rest = differenceInCalendarDays(end, begun);
  const length = differenceInCalendarDays(over, begun);
  return rationalOfNumber(whole).add(rationalOfNumber(rest).div(rationalOfNumber(length)));
}

/** Days that are worked on: those of the week, but for `off`, and `on` besides. */
export interface WorkingDays {
  readonly off: readonly CivilDate[];
  readonly on: readonly CivilDate[];
}

/** The working days after one day, up to and with a later one. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, days: WorkingDays): Rational {
  const total = Number(daysBetween(from, to).valueOf());
  const weeks = Math.floor(total / 7);
  const rest = Array.from({ length: total % 7 }, (_, index) => (weekday(from) + index + 1) % 7);
  const between = (all: readonly CivilDate[]) =>
    [...new Set(all)].filter((day) => day > from && day <= to);
  const off = between(days.off).filter((day) => isOfWeek(weekday(day)));
  const on = between(days.on).filter((day) => !isOfWeek(weekday(day)));
  const count = weeks * 5 + rest.filter(isOfWeek).length - off.length + on.length;
  return rational(String(count));
}

export function isWorkingDay(day: CivilDate, { off, on }: WorkingDays): boolean {
  return isOfWeek(weekday(day)) ? !off.includes(day) : on.includes(day);
}

function isOfWeek(weekday: number): boolean {
  return weekday !== 0 && weekday !== 6;
}

function weekday(day: CivilDate): number {
  return at(day).getDay();
}

/** As `addMonths` counts, which keeps to the last day of a shorter month. */
function wholeMonths(start: Date, end: Date): number {
  const begun = differenceInCalendarMonths(end, start);
  return addMonths(start, begun) <= end ? begun : begun - 1;
}

function at(day: CivilDate): Date {
  return new UTCDate(`${day}T00:00:00Z`);
}
