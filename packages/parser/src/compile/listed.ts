import { type Amount, canonicalAmount, type Num } from '@rubrica/evaluator';
import { present } from '../invariant.ts';
import type { ListedNode } from '../syntax/ast/effects.ts';
import type { FactOf } from './condition.ts';

/** What the value of a choice comes to; one that the list does not name comes to nothing. */
export function listedNum(
  { fact, values, amounts }: ListedNode,
  factOf: FactOf,
  numOf: (points: Amount) => Num,
): Num {
  const choice = factOf(fact.name.text);
  return values.reduceRight<Num>(
    (otherwise, { text }, index) => {
      const amount = present(amounts[index], 'each value has its amount');
      return {
        kind: 'case',
        when: { kind: 'choice', fact: choice, values: [text] },
        value: numOf(canonicalAmount(amount.value.text)),
        otherwise,
      };
    },
    { kind: 'constant', value: '0' },
  );
}
