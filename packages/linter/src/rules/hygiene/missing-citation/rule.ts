import type { Clause, ItemStatement } from '@rubrica/parser/tooling';
import { keyOf } from '../../../item-key.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly of: 'clause' | 'item';
  readonly item: string;
}

export const rule = defineRule({
  severity: 'warning',
  options: {
    always: {
      type: 'boolean',
      default: false,
      about: 'Also in a rubric that cites no document.',
    },
  },
  wording: {
    en: ({ of, item }: Params) => ({
      message:
        of === 'item'
          ? `no clause of item \`${item}\` has the official sentence over it`
          : 'this clause has no official sentence over it',
      help: 'write the sentence above it behind `>`, or `>` alone where no sentence says so',
    }),
    zh: ({ of, item }) => ({
      message: of === 'item' ? `第 \`${item}\` 项的条款都没有引用原文` : '这一条款之上没有引用原文',
      help: '请在其上一行用 `>` 引用原文；原文没有相应文句时，只写 `>`',
    }),
  },
  visit({ options, document, report }) {
    const isQuoted = document.statements.some(({ kind }) => kind === 'cites');
    if (!isQuoted && !options.always) return {};
    const items = new Map<ItemStatement, { readonly all: Clause[]; readonly bare: Clause[] }>();
    return {
      clause(node, { item, citation, isUncited }) {
        if (item === null) return;
        const clauses = items.get(item) ?? { all: [], bare: [] };
        items.set(item, clauses);
        clauses.all.push(node);
        if (citation === null && !isUncited) clauses.bare.push(node);
      },
      end() {
        for (const [item, { all, bare }] of items) {
          const key = keyOf(item);
          if (bare.length === all.length) {
            report({ range: item.headingRange, params: { of: 'item', item: key }, key });
          } else {
            for (const { range } of bare) {
              report({ range, params: { of: 'clause', item: key }, key });
            }
          }
        }
      },
    };
  },
});
