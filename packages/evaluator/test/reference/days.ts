import Fraction from 'fraction.js';
import type { Deadline } from '../../src/ir/fact.ts';
import type { LatenessUnit } from '../../src/ir/num.ts';
import { ZERO } from './rational.ts';

/** Civil days as days from 1970, in the proleptic Gregorian calendar. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The civil day of a submission: itself, or that of an instant in the rubric's time zone. */
export function dayOf(stated: string, timeZone: string): string {
  if (!stated.includes('T')) return stated;
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(
    new Date(stated),
  );
}

/** On which side of a deadline something is; where it has a time of day that minute decides, else the day. */
export function isLate(stated: string, deadline: Deadline, timeZone: string): boolean {
  const { date, dayItself, time } = deadline;
  const itselfIsLate = dayItself === 'late';
  if (time !== null && stated.includes('T')) {
    const minute = Date.parse(time.instant);
    const at = Date.parse(stated);
    return itselfIsLate ? at >= minute : at >= minute + 60_000;
  }
  const day = dayOf(stated, timeZone);
  return itselfIsLate ? day >= date : day > date;
}

/** How long after the deadline; nothing where it is in time. */
export function lateness(
  stated: string,
  deadline: Deadline,
  unit: LatenessUnit,
  timeZone: string,
): Fraction {
  if (!isLate(stated, deadline, timeZone)) return ZERO;
  if (unit.kind === 'hour') {
    return new Fraction(Date.parse(stated) - Date.parse(unit.from)).div(3_600_000);
  }
  const day = dayNumber(dayOf(stated, timeZone));
  // The days are counted from the last one in time.
  const wholeDay = deadline.time === null && deadline.dayItself === 'late';
  const last = dayNumber(deadline.date) - (wholeDay ? 1 : 0);
  switch (unit.kind) {
    case 'day':
      return new Fraction(day - last);
    case 'month':
      return months(last, day);
    case 'working-day': {
      const days = Array.from({ length: Math.max(0, day - last) }, (_, index) => last + 1 + index);
      return new Fraction(days.filter((one) => isWorkingDay(one, unit)).length);
    }
    default:
      return unit satisfies never;
  }
}

function isWorkingDay(
  day: number,
  { off, on }: Extract<LatenessUnit, { readonly kind: 'working-day' }>,
): boolean {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const weekday = new Date(day * 86_400_000).getUTCDay();
  return on.includes(date) || (weekday !== 0 && weekday !== 6 && !off.includes(date));
}

/** Whole months, and of the month that has begun the part that is over by days. */
function months(from: number, to: number): Fraction {
  let whole = 0;
  while (monthsAfter(from, whole + 1) <= to) whole += 1;
  const [begun, over] = [monthsAfter(from, whole), monthsAfter(from, whole + 1)];
  return new Fraction(to - begun).div(over - begun).add(whole);
}

/** The same day of a later month, or its last where it has none such. */
function monthsAfter(day: number, count: number): number {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 86_400_000;
}
