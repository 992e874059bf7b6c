import { canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import type { EffectNode, NumberNode } from '@rubrica/parser/tooling';

/** What a clause comes to the first time, and how that compares with one of its bounds. */
export interface FirstAmount {
  readonly amount: NumberNode;
  /** Below zero where it is less than the bound. */
  readonly order: number;
}

/** `null` where an amount is not one number, changes by the case, or is not in the same unit as the bound. */
export function firstAgainst(
  { amount, adjustments, changes }: EffectNode,
  bound: NumberNode,
): FirstAmount | null {
  if (amount.kind !== 'points' || adjustments.length > 0 || changes.length > 0) return null;
  const { value } = amount;
  if (value.percent !== bound.percent) return null;
  const order = compareAmounts(canonicalAmount(value.text), canonicalAmount(bound.text));
  return { amount: value, order };
}
