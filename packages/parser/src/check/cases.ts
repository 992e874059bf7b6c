import type { Clause } from '../syntax/ast/clauses.ts';

/** Whether the cases that a clause counts differ in what they come to, each by its own attributes. */
export function hasCases({ kind, effect: { amount, adjustments, highest } }: Clause): boolean {
  return kind === 'per' && (amount.kind === 'listed' || adjustments.length > 0 || highest !== null);
}
