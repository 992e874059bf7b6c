import { fault } from '../diagnostics/fault.ts';
import type { EveryStatement, Repeated } from '../syntax/ast/blocks.ts';
import type { ItemStatement } from '../syntax/ast/rubric.ts';
import type { Range } from '../syntax/range.ts';
import type { DateContext } from './dates.ts';
import { type CalendarUnit, type Occurrence, occurrencesOf } from './occurrences.ts';
import { calendarUnit, listedOccurrences } from './repeated.ts';

/** A hundred years of months. */
const MOST_OCCURRENCES = 1_200;

/** The occurrences of what is repeated; `null` where they are not known. */
export type Calendar = (over: Repeated) => readonly Occurrence[] | null;

type Units = Readonly<Record<CalendarUnit, readonly Occurrence[] | null>>;

/** What repetitions repeat over; a period that does not fit is reported once. */
export function calendarOf(
  items: readonly ItemStatement[],
  periodRange: Range | null,
  context: DateContext,
): Calendar {
  const { report } = context;
  const blocks = items.flatMap(({ body }) => body.filter((node) => node.kind === 'every'));
  const units = unitsOf(blocks, periodRange, context);
  const calendar = (over: Repeated) =>
    over.kind === 'list' ? listedOccurrences(over.names.map(({ text }) => text)) : units[over.kind];
  const endless = firstBeyondLimit(blocks, calendar, context.limits.length);
  if (endless === undefined) return calendar;
  const { of, count, range } = endless;
  const other = of === 'list' ? null : periodRange;
  report(fault('too-many-repetitions', range, { of, count }, other));
  return () => null;
}

function unitsOf(
  blocks: readonly EveryStatement[],
  periodRange: Range | null,
  { period, report }: DateContext,
): Units {
  const used = blocks.filter(({ over }) => calendarUnit(over) !== null);
  if (period === null || used.length === 0) return { quarter: null, month: null };
  const units: Units = {
    quarter: occurrencesOf('quarter', period),
    month: occurrencesOf('month', period),
  };
  for (const unit of ['quarter', 'month'] as const) {
    const block = used.find(({ over }) => over.kind === unit);
    if (block === undefined || units[unit] !== null) continue;
    report(fault('period-cuts', block.range, { unit }, periodRange));
  }
  return units;
}

/** A rubric with its repetitions written out may be as long as any other. */
function firstBeyondLimit(blocks: readonly EveryStatement[], calendar: Calendar, most: number) {
  let length = 0;
  return blocks
    .map(({ over, braces, range }) => ({
      of: over.kind,
      range,
      repeated: range.end - braces.open.start,
      count: calendar(over)?.length ?? 0,
    }))
    .find(({ repeated, count }) => {
      length += repeated * count;
      return count > MOST_OCCURRENCES || length > most;
    });
}
