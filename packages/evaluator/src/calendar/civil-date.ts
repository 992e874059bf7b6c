import { TZDate } from '@date-fns/tz';
import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { subDays } from 'date-fns/subDays';

/** A calendar day without time or zone, `YYYY-MM-DD`, from the year 0001. Text order is date order. */
export type CivilDate = string;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const start = new Date(`${text}T00:00:00Z`);
  // The 30th of February is refused, or read as a day in March.
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text);
}

/** Whether the text is an instant as RFC 3339 has it, as `2021-06-21T17:00:00+08:00`. */
export function isInstant(text: string): boolean {
  const time = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
  return isCivilDate(text.slice(0, 10)) && time.test(text.slice(10));
}

/**
 * The day on which an instant falls in a time zone (IANA name); `undefined` where the zone puts it
 * before the year 0001 or after 9999.
 */
export function civilDateOf(instant: string, timeZone: string): CivilDate | undefined {
  // Engines may round a fraction of a second up into the next day; it never decides the day.
  const toTheSecond = instant.replace(/\.\d+/, '');
  return existing(dayOf(new TZDate(toTheSecond, timeZone)));
}

/** The instant of a time of day, `17:00`, in a time zone (IANA name), as RFC 3339 has it in UTC. */
export function instantOf(date: CivilDate, time: string, timeZone: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const local = new TZDate(year, month - 1, day, hours, minutes, 0, timeZone);
  return new Date(local.getTime()).toISOString().replace('.000', '');
}

/** The time of day, `17:00`, that an instant is in a time zone. */
export function timeOf(instant: string, timeZone: string): string {
  const local = new TZDate(instant, timeZone);
  return `${padded(local.getHours(), 2)}:${padded(local.getMinutes(), 2)}`;
}

/** The day so many days or months later; `undefined` behind the last day of the calendar. */
export function addToDay(
  date: CivilDate,
  count: number,
  unit: 'day' | 'month',
): CivilDate | undefined {
  const start = new UTCDate(`${date}T00:00:00Z`);
  return existing(dayOf(unit === 'day' ? addDays(start, count) : addMonths(start, count)));
}

/** The day before; `undefined` for the first day of the calendar. */
export function dayBefore(date: CivilDate): CivilDate | undefined {
  return existing(dayOf(subDays(new UTCDate(`${date}T00:00:00Z`), 1)));
}

/** The day after; `undefined` for the last day of the calendar. */
export function dayAfter(date: CivilDate): CivilDate | undefined {
  return existing(dayOf(addDays(new UTCDate(`${date}T00:00:00Z`), 1)));
}

/** Written out: `format` of date-fns loads the words of a language, and takes as long as the rest of an example. */
function dayOf(date: Date): string {
  return [
    padded(date.getFullYear(), 4),
    padded(date.getMonth() + 1, 2),
    padded(date.getDate(), 2),
  ].join('-');
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function existing(day: string): CivilDate | undefined {
  return isCivilDate(day) ? day : undefined;
}
