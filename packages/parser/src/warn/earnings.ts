import { type Fault, fault } from '../diagnostics/fault.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { KnownItem } from './known-items.ts';

/** An item that starts at 0 and can only stay there. */
export function earnWarnings({ earn, points, clauses }: KnownItem): readonly Fault[] {
  if (earn === null || clauses.some(adds)) return [];
  return [fault('earns-nothing', earn, { points: points.text })];
}

function adds({ effect: { amount } }: Clause): boolean {
  return amount.kind !== 'all' && amount.sign === '+';
}
