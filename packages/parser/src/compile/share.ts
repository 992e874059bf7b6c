import { type Amount, divideAmounts, multiplyAmounts } from '@rubrica/evaluator';
import type { CheckedClause } from '../check/checked.ts';
import type { AmountNode, Clause, NumberNode, PlainAmountNode } from '../syntax/ast.ts';

/** The clause with points in the place of percentages of its item's points. */
export function inPoints({ node, ...checked }: CheckedClause, points: Amount): CheckedClause {
  const amount = amountInPoints(node.effect.amount, points);
  const then = node.effect.then && plainAmount(node.effect.then, points);
  const cap = node.effect.cap && plainNumber(node.effect.cap, points);
  const upTo = node.effect.upTo && plainNumber(node.effect.upTo, points);
  return {
    ...checked,
    node: { ...node, effect: { ...node.effect, amount, then, cap, upTo } } as Clause,
  };
}

function amountInPoints(node: AmountNode, points: Amount): AmountNode {
  if (node.kind !== 'listed') return plainAmount(node, points);
  const amounts = node.amounts.map((one) => ({ ...one, value: plainNumber(one.value, points) }));
  return { ...node, amounts };
}

function plainAmount(node: PlainAmountNode, points: Amount): PlainAmountNode {
  return node.kind === 'all' ? node : { ...node, value: plainNumber(node.value, points) };
}

function plainNumber(number: NumberNode, points: Amount): NumberNode {
  if (!number.ofPoints) return number;
  const text = divideAmounts(multiplyAmounts(number.text, points), '100');
  return { text, percent: false, range: number.range };
}
