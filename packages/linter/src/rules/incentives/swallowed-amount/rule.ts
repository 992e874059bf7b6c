import type { EffectNode } from '@rubrica/parser/tooling';
import { keyOf } from '../../../item-key.ts';
import { defineRule } from '../../../rule.ts';
import { firstAgainst } from '../first-against.ts';

interface Params {
  readonly sign: '-' | '+';
  readonly amount: string;
  readonly bound: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ sign, amount, bound }) => ({
      message: `\`${amount}\` never counts in full: the ${sign === '-' ? 'cap' : 'limit'} of the clause is \`${bound}\``,
      help: `write what counts, \`${bound}\`, or raise the ${sign === '-' ? 'cap' : 'limit'}`,
      other: sign === '-' ? 'the cap' : 'the limit',
    }),
    zh: ({ sign, amount, bound }) => ({
      message: `\`${amount}\` 分不可能全部计入：这一条款${sign === '-' ? '最多扣' : '最多加'} \`${bound}\` 分`,
      help: `请写实际计入的 \`${bound}\` 分，或提高上限`,
      other: '上限',
    }),
  },
  visit: ({ textAt, report }) => ({
    clause({ kind, effect }, { item }) {
      // What is in proportion comes to less than all.
      if (kind === 'linear') return;
      const { amount } = effect;
      const bound = amount.kind === 'points' ? boundOf(effect, amount.sign) : null;
      if (bound === null || amount.kind !== 'points') return;
      const first = firstAgainst(effect, bound);
      if (first === null || first.order <= 0) return;
      const [written, limit] = [textAt(first.amount.range), textAt(bound.range)];
      const params = { sign: amount.sign, amount: written, bound: limit };
      report({ range: first.amount.range, params, other: bound.range, key: keyOf(item) });
    },
  }),
});

function boundOf({ cap, upTo, parts }: EffectNode, sign: '-' | '+') {
  // Of steps that count in part the first may come to less.
  if (parts === 'exact') return null;
  return sign === '-' ? cap : upTo;
}
