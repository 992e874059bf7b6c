import { canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { KnownItem } from './known-items.ts';

/** Caps that are larger than what the item can lose. */
export function capWarnings({ points, clauses, cap }: KnownItem): readonly Fault[] {
  const most = canonicalAmount(points.text);
  const above = (of: 'clause' | 'item', limits: readonly NumberNode[]) =>
    limits
      .filter(({ text, percent }) => !percent && compareAmounts(canonicalAmount(text), most) > 0)
      .map(({ text, range }) =>
        fault('cap-above-points', range, { of, cap: text, points: points.text }, points.range),
      );
  return [...above('clause', clauses.flatMap(capOf)), ...above('item', cap === null ? [] : [cap])];
}

/** A cap that limits nothing because of what its clause does has been reported as that. */
function capOf({ effect: { amount, cap } }: Clause): readonly NumberNode[] {
  return cap !== null && amount.kind !== 'all' && amount.sign === '-' ? [cap] : [];
}
