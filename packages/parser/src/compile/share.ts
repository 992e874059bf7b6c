import {
  type Amount,
  divideAmounts,
  multiplyAmounts,
  type Num,
  type Points,
} from '@rubrica/evaluator';
import type { CheckedClause } from '../check/checked.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { AmountNode } from '../syntax/ast/effects.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';

/** The clause with points in the place of percentages of its item's points, where those are the same for all. */
export function inPoints(clause: CheckedClause, points: Points): CheckedClause {
  if (typeof points !== 'string') return clause;
  const { node, ...checked } = clause;
  const { effect } = node;
  const amount = plainAmount(effect.amount, points);
  const then = effect.then && plainAmount(effect.then, points);
  const cap = effect.cap && plainNumber(effect.cap, points);
  const upTo = effect.upTo && plainNumber(effect.upTo, points);
  const plain = { ...effect, amount, then, cap, upTo };
  // An amount stays of its kind, which the type of the clause says.
  return { ...checked, node: { ...node, effect: plain } as Clause };
}

/** Amounts by choice and within a range are points as they are. */
function plainAmount(node: AmountNode, points: Amount): AmountNode {
  return node.kind === 'points' ? { ...node, value: plainNumber(node.value, points) } : node;
}

/** What a percentage of points comes to: a number for each value of the choice that they hang on. */
export function shareNum(percent: Amount, points: Points, numOf: (points: Amount) => Num): Num {
  if (typeof points === 'string') return numOf(shareOf(percent, points));
  const { fact, of } = points;
  return of.reduceRight<Num>(
    (otherwise, { value, points }) => ({
      kind: 'case',
      when: { kind: 'choice', fact, values: [value] },
      value: numOf(shareOf(percent, points)),
      otherwise,
    }),
    { kind: 'constant', value: '0' },
  );
}

function shareOf(percent: Amount, points: Amount): Amount {
  return divideAmounts(multiplyAmounts(percent, points), '100');
}

function plainNumber(number: NumberNode, points: Amount): NumberNode {
  if (!number.ofPoints) return number;
  return { text: shareOf(number.text, points), percent: false, range: number.range };
}
