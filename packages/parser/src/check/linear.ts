import { canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { LinearClause } from '../syntax/ast/clauses.ts';
import type { DateContext } from './dates.ts';

/** Points are in proportion between two numbers of one unit that differ. */
export function checkLinear({ from, to, effect }: LinearClause, { report }: DateContext): void {
  const of = (problem: 'same' | 'all' | 'unit') => ({ problem });
  if (from.percent !== to.percent) {
    report(fault('not-in-proportion', to.range, of('unit'), from.range));
  } else if (compareAmounts(canonicalAmount(from.text), canonicalAmount(to.text)) === 0) {
    report(fault('not-in-proportion', to.range, of('same'), from.range));
  }
  if (effect.amount.kind === 'all') {
    report(fault('not-in-proportion', effect.amount.range, of('all')));
  }
}
