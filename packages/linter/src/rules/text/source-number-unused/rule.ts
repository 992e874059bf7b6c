import { defineRule } from '../../../rule.ts';
import { unusedNumbers } from '../../../text-against-clauses/compare-text.ts';
import { textVisitor } from '../../../text-against-clauses/text-visitor.ts';

interface Params {
  /** As the sentence writes it. */
  readonly number: string;
  readonly what: 'number' | 'date';
}

export const rule = defineRule({
  severity: 'warning',
  wording: {
    en: ({ number, what }: Params) => ({
      message: `the official sentence says \`${number}\`, and no clause under it has this ${what}`,
      help: 'write the clause that says it, or correct the one that should; a sentence that this item leaves out belongs elsewhere',
    }),
    zh: ({ number, what }) => ({
      message: `原文写明 \`${number}\`，其下的条款却没有这个${what === 'date' ? '日期' : '数'}`,
      help: '请补写相应的条款，或改正写错的数；与本项无关的文句，请移到别处',
    }),
  },
  visit: ({ source, quantitiesIn, report }) =>
    textVisitor(source, ({ cited, placeOf }) => {
      for (const one of unusedNumbers(cited, quantitiesIn)) {
        const what = one.kind === 'date' || one.kind === 'day' ? 'date' : 'number';
        report({ range: placeOf(one), params: { number: one.text, what }, key: cited.item });
      }
    }),
});
