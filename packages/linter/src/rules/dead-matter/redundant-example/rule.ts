import { redundantExamples } from '@rubrica/analysis';
import type { Range } from '@rubrica/parser/tooling';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly like: string;
}

export const rule = defineRule<Params>({
  severity: 'info',
  wording: {
    en: ({ like }) => ({
      message: `this example exercises nothing that \`${like}\` does not`,
      help: 'take it out, or let it show a bound, a cap or a day on which something changes',
      other: 'the same clauses apply in the same way',
    }),
    zh: ({ like }) => ({
      message: `这一示例检验的内容与 \`${like}\` 相同`,
      help: '请删去，或改为检验界限、上限或截止当日',
      other: '适用的条款和情形相同',
    }),
  },
  visit({ rubric, source, textAt, report }) {
    const likes = new Map<number, Range>();
    for (const { example, like } of redundantExamples(rubric)) {
      likes.set(source.rangeOf(example.span).start, source.rangeOf(like.span));
    }
    return {
      example({ range }) {
        const other = likes.get(range.start);
        if (other === undefined) return;
        report({ range, params: { like: textAt(other) }, other, key: textAt(range) });
      },
    };
  },
});
