import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import type { CivilDate, Period } from '@rubrica/evaluator';
import {
  eachMonthOfInterval,
  endOfMonth,
  endOfQuarter,
  getQuarter,
  startOfMonth,
  startOfQuarter,
} from 'date-fns';

/** One quarter or month of a period, or one of a list. */
export interface Occurrence {
  /** `Q1`, `M3`, with its year (`2021-Q1`) where the period lies in more than one; `north`. */
  readonly id: string;
  /** Its months from the first on, as `2021-03`; none where it is no part of the period. */
  readonly months: readonly string[];
}

export type CalendarUnit = 'quarter' | 'month';

/** The quarters or months that make up a period; `null` where it cuts one. */
export function occurrencesOf(unit: CalendarUnit, period: Period): readonly Occurrence[] | null {
  const [from, to] = [new UTCDate(`${period.from}T00:00Z`), new UTCDate(`${period.to}T00:00Z`)];
  const start = unit === 'quarter' ? startOfQuarter(from) : startOfMonth(from);
  const end = unit === 'quarter' ? endOfQuarter(to) : endOfMonth(to);
  if (iso(start) !== period.from || iso(end) !== period.to) return null;
  const spansYears = from.getFullYear() !== to.getFullYear();
  const byId = new Map<string, string[]>();
  for (const month of eachMonthOfInterval({ start: from, end: to })) {
    const name = unit === 'quarter' ? `Q${getQuarter(month)}` : `M${month.getMonth() + 1}`;
    const id = spansYears ? `${month.getFullYear()}-${name}` : name;
    byId.set(id, [...(byId.get(id) ?? []), yearAndMonth(month)]);
  }
  return [...byId].map(([id, months]) => ({ id, months }));
}

/** The last day of a month written `2021-03`. */
export function lastDayOf(month: string): CivilDate {
  return iso(endOfMonth(new UTCDate(`${month}-01T00:00Z`)));
}

/** What authors call an occurrence, as its id: `第一季度` is `Q1`, `2021年3月` is `2021-M3`. */
export function occurrenceId(name: string): string {
  const [, year, quarter, month] =
    /^(?:(\d{4})年)?(?:第?([一二三四1-4])季度?|(\d{1,2})月)$/.exec(name) ?? [];
  const prefix = year === undefined ? '' : `${year}-`;
  if (quarter !== undefined) return `${prefix}Q${'一二三四'.indexOf(quarter) + 1 || quarter}`;
  return month === undefined ? name : `${prefix}M${Number(month)}`;
}

/** Whether a name is kept for occurrences, so that facts files stay unambiguous. */
export function isOccurrenceName(name: string): boolean {
  return /^(?:\d{4}-)?(?:Q[1-4]|M(?:[1-9]|1[0-2]))$/.test(occurrenceId(name));
}

function iso(date: Date): CivilDate {
  return date.toISOString().slice(0, 10);
}

function yearAndMonth(date: Date): string {
  return date.toISOString().slice(0, 7);
}
