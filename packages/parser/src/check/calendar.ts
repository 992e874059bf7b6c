import { fault } from '../diagnostics/fault.ts';
import type { EveryStatement, ItemStatement } from '../syntax/ast.ts';
import { MAX_LENGTH } from '../syntax/parse.ts';
import type { Range } from '../syntax/range.ts';
import type { DateContext } from './dates.ts';
import { type Occurrence, occurrencesOf, type RepetitionUnit } from './occurrences.ts';

/** A hundred years of months. */
const MOST_OCCURRENCES = 1_200;

/** The quarters and the months of the period; `null` where they are not known. */
export type Calendar = Readonly<Record<RepetitionUnit, readonly Occurrence[] | null>>;

const UNKNOWN: Calendar = { quarter: null, month: null };

/** What repetitions repeat over; a period that does not fit is reported once. */
export function calendarOf(
  items: readonly ItemStatement[],
  periodRange: Range | null,
  { period, report }: DateContext,
): Calendar {
  const blocks = items.flatMap(({ body }) => body.filter((node) => node.kind === 'every'));
  if (period === null || blocks.length === 0) return UNKNOWN;
  const calendar: Calendar = {
    quarter: occurrencesOf('quarter', period),
    month: occurrencesOf('month', period),
  };
  for (const unit of ['quarter', 'month'] as const) {
    const block = blocks.find((one) => one.unit === unit);
    if (block === undefined || calendar[unit] !== null) continue;
    report(fault('period-cuts', block.range, { unit }, periodRange));
  }
  const endless = firstBeyondLimit(blocks, calendar);
  if (endless === undefined) return calendar;
  const { unit, count, range } = endless;
  report(fault('too-many-repetitions', range, { unit, count }, periodRange));
  return UNKNOWN;
}

/** A rubric with its repetitions written out may be as long as any other. */
function firstBeyondLimit(blocks: readonly EveryStatement[], calendar: Calendar) {
  let length = 0;
  return blocks
    .map(({ unit, range }) => ({ unit, range, count: calendar[unit]?.length ?? 0 }))
    .find(({ range, count }) => {
      length += (range.end - range.start) * count;
      return count > MOST_OCCURRENCES || length > MAX_LENGTH;
    });
}
