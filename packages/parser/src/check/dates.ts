import { type CivilDate, type Deadline, isCivilDate, type Period } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { DateNode, DueStatement, MonthDayNode } from '../syntax/ast.ts';
import { lastDayOf, type Occurrence } from './occurrences.ts';

/** What the author wrote, for messages. */
export type TextAt = (range: { readonly start: number; readonly end: number }) => string;

export interface DateContext {
  /** `null` where the file has none that could be read; then dates stay unresolved. */
  readonly period: Period | null;
  readonly textAt: TextAt;
  readonly report: (fault: Fault) => void;
}

/** A written date as a day; `undefined`, with the fault reported, where it is none. */
export function resolveDate(node: DateNode, context: DateContext): CivilDate | undefined {
  const text = context.textAt(node.range);
  const year = node.year ?? yearOf(context.period);
  if (year === undefined) {
    if (context.period !== null) {
      context.report(fault('date-without-year', node.range, { text }));
    }
    return undefined;
  }
  const date = civil(year, node.month, node.day);
  if (isCivilDate(date)) return date;
  context.report(fault('no-such-date', node.range, { text, occurrence: null }));
  return undefined;
}

/** The deadline that a `due` means for one occurrence, or outside any. */
export function resolveDue(
  node: DueStatement,
  occurrence: Occurrence | null,
  context: DateContext,
): Deadline | undefined {
  const date =
    'dayOfMonth' in node.day
      ? resolveMonthDay(node.day, occurrence, context)
      : resolveDate(node.day, context);
  return date === undefined ? undefined : { date, dayItself: node.before ? 'late' : 'on-time' };
}

function resolveMonthDay(
  day: MonthDayNode,
  occurrence: Occurrence | null,
  context: DateContext,
): CivilDate | undefined {
  const month = occurrence?.months[(day.monthOfQuarter ?? 1) - 1];
  if (month === undefined) return undefined;
  if (day.dayOfMonth === null) return lastDayOf(month);
  const date = `${month}-${two(day.dayOfMonth)}`;
  if (isCivilDate(date)) return date;
  const text = context.textAt(day.range);
  context.report(fault('no-such-date', day.range, { text, occurrence: occurrence?.id ?? null }));
  return undefined;
}

/** The one year that the period lies in. */
function yearOf(period: Period | null): number | undefined {
  const [from, to] = [period?.from.slice(0, 4), period?.to.slice(0, 4)];
  return from !== undefined && from === to ? Number(from) : undefined;
}

function civil(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
