import { canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import type { Clause } from '@rubrica/parser/tooling';
import { keyOf } from '../../../item-key.ts';
import { defineRule } from '../../../rule.ts';
import { firstAgainst } from '../first-against.ts';

interface Params {
  readonly amount: string;
  readonly cap: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ amount, cap }) => ({
      message: `the first one costs \`${amount}\`, and the cap is \`${cap}\`: each further one is free`,
      help: 'correct the amount or the cap; where it is to count once, ask whether it is so with `if`',
      other: 'the cap',
    }),
    zh: ({ amount, cap }) => ({
      message: `第一次就扣 \`${amount}\` 分，最多也只扣 \`${cap}\` 分：以后各次都不再扣分`,
      help: '请更正每次的扣分或上限；如果只扣一次，请改用 `如`',
      other: '上限',
    }),
  },
  visit: ({ textAt, report }) => ({
    clause(node, { item }) {
      const { cap } = node.effect;
      if (cap === null || !counts(node)) return;
      const first = firstAgainst(node.effect, cap);
      if (first === null || first.order !== 0) return;
      const params = { amount: textAt(first.amount.range), cap: textAt(cap.range) };
      report({ range: first.amount.range, params, other: cap.range, key: keyOf(item) });
    },
  }),
});

/** Whether there can be more than one of what a clause is about. */
function counts(node: Clause): boolean {
  switch (node.kind) {
    case 'per':
      return node.most === null || compareAmounts(canonicalAmount(node.most.text), '1') > 0;
    case 'steps':
      return node.effect.parts !== 'exact';
    case 'late':
      return node.unit !== null && node.effect.parts !== 'exact';
    default:
      return false;
  }
}
