import { TZDate } from '@date-fns/tz';
import { UTCDate } from '@date-fns/utc';
import { format, subDays } from 'date-fns';

/** A calendar day without time or zone, `YYYY-MM-DD`. Text order is date order. */
export type CivilDate = string;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && format(utc(year, month, day), 'yyyy-MM-dd') === text;
}

/** Whether the text is an instant with its offset, as in `2021-06-21T17:00:00+08:00`. */
export function isInstant(text: string): boolean {
  const match =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  return match !== null && isCivilDate(match[1] ?? '');
}

/** The day on which an instant falls in a time zone (IANA name). */
export function civilDateOf(instant: string, timeZone: string): CivilDate {
  return format(new TZDate(instant, timeZone), 'yyyy-MM-dd');
}

export function dayBefore(date: CivilDate): CivilDate {
  return format(subDays(new UTCDate(`${date}T00:00:00Z`), 1), 'yyyy-MM-dd');
}

/** `setFullYear` because the two-digit years of the Date constructor mean the 20th century. */
function utc(year: number, month: number, day: number): UTCDate {
  const date = new UTCDate(2000, 0, 1);
  date.setFullYear(year, month - 1, day);
  return date;
}
