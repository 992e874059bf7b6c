import { fault } from '../diagnostics/fault.ts';
import type { LateClause } from '../syntax/ast/clauses.ts';
import type { DateContext } from './dates.ts';

/** Lateness by unit: what is left of a unit has to be said, and a unit cannot cost all. */
export function checkLateSteps({ unit, effect }: LateClause, context: DateContext): void {
  const { report, textAt } = context;
  const { amount, then, parts, partsRange } = effect;
  if (unit === null) return;
  const text = textAt(unit.range);
  const all = then?.kind === 'all' ? then : amount;
  if (all.kind === 'all') {
    report(fault('all-per-unit', all.range, { unit: text }));
    return;
  }
  const isSingle = unit.size === '1';
  const comesWhole = unit.unit === 'day' || unit.unit === 'working-day';
  if (parts === null && !(isSingle && comesWhole)) {
    report(fault('part-steps-open', unit.range, { text, exact: isSingle }));
  }
  if (parts === 'exact' && partsRange !== null && !isSingle) {
    report(fault('exact-of-several', partsRange, { size: unit.size }));
  }
}
