import { type CivilDate, dayBefore } from '../calendar/civil-date.ts';
import type { KnownFact } from '../facts/known-fact.ts';
import { present } from '../invariant.ts';
import type { Deadline } from '../ir/fact.ts';

type Submission = Extract<KnownFact, { readonly type: 'submission' }>;

/** Whether something submitted is past its deadline; the deadline says on which side its own day is. */
export function isLate(
  { date, instant }: Pick<Submission, 'date' | 'instant'>,
  deadline: Deadline,
): boolean {
  if (date === null) return false;
  if (deadline.time !== null) {
    const due = Date.parse(deadline.time.instant);
    const submitted = present(instant, 'where a time of day counts the fact is an instant');
    // A time of day is a minute long, as a day is a day: 17:00:59 is still 17:00.
    return deadline.dayItself === 'on-time' ? submitted >= due + MINUTE : submitted >= due;
  }
  return isPast(date, deadline);
}

const MINUTE = 60_000;

/** Whether a whole day is past a deadline; with a time of day the deadline's own day is not over yet. */
export function isPast(date: CivilDate, { date: due, dayItself, time }: Deadline): boolean {
  return dayItself === 'on-time' || time !== null ? date > due : date >= due;
}

/** The day from which days of lateness are counted. */
export function lastDayInTime({ date, dayItself, time }: Deadline): CivilDate {
  if (dayItself === 'on-time' || time !== null) return date;
  return present(dayBefore(date), 'the deadline is not the first day of the calendar');
}
