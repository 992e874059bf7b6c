import { type CivilDate, type ClockTime, instantOf } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { TimeNode } from '../syntax/ast/literals.ts';
import type { DateContext } from './dates.ts';

/** A written time on a day; `undefined`, with the fault reported, where there is no such time. */
export function resolveTime(
  node: TimeNode,
  date: CivilDate,
  { timeZone, textAt, report }: DateContext,
): ClockTime | undefined {
  const { text: local, range } = node;
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(local)) {
    return { local, instant: instantOf(date, local, timeZone) };
  }
  report(fault('no-such-time', range, { text: textAt(range) }));
  return undefined;
}
