import { type Amount, divideAmounts, multiplyAmounts } from '@rubrica/evaluator';
import type { CheckedClause } from '../check/checked.ts';
import { assertNever } from '../invariant.ts';
import type { AmountNode, Clause, NumberNode } from '../syntax/ast.ts';

/** The clause with points in the place of percentages of its item's points. */
export function inPoints({ node, ...checked }: CheckedClause, points: Amount): CheckedClause {
  const { effect } = node;
  const amount = plainAmount(effect.amount, points);
  const then = effect.then && plainAmount(effect.then, points);
  const cap = effect.cap && plainNumber(effect.cap, points);
  const upTo = effect.upTo && plainNumber(effect.upTo, points);
  const plain = { ...effect, amount, then, cap, upTo };
  // An amount stays of its kind, which the type of the clause says.
  return { ...checked, node: { ...node, effect: plain } as Clause };
}

function plainAmount(node: AmountNode, points: Amount): AmountNode {
  switch (node.kind) {
    case 'all':
      return node;
    case 'points':
      return { ...node, value: plainNumber(node.value, points) };
    case 'range': {
      const [least, most] = [plainNumber(node.least, points), plainNumber(node.most, points)];
      return { ...node, least, most };
    }
    case 'listed': {
      const amounts = node.amounts.map((one) => ({
        ...one,
        value: plainNumber(one.value, points),
      }));
      return { ...node, amounts };
    }
    default:
      return assertNever(node);
  }
}

function plainNumber(number: NumberNode, points: Amount): NumberNode {
  if (!number.ofPoints) return number;
  const text = divideAmounts(multiplyAmounts(number.text, points), '100');
  return { text, percent: false, range: number.range };
}
