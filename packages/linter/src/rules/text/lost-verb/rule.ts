import { keyOf } from '../../../item-key.ts';
import { lostVerbs } from '../../../official-text/lost-verbs.ts';
import { defineRule } from '../../../rule.ts';
import { citationPlaces } from '../../../text-against-clauses/citation-places.ts';

interface Params {
  readonly amount: string;
}

export const rule = defineRule({
  severity: 'warning',
  wording: {
    en: ({ amount }: Params) => ({
      message: `the official sentence says \`${amount}\` without a verb, where its other amounts have one`,
      help: 'hold the quotation against the document; where it says so, decide what is meant, and ignore this with the reason',
    }),
    zh: ({ amount }) => ({
      message: `原文中的 \`${amount}\` 缺少动词，同句其他分值前都有`,
      help: '请与文件核对；文件确系如此的，请确定其含义，并写明理由忽略本条',
    }),
  },
  visit: ({ textAt, quantitiesIn, report }) => ({
    citation({ text, range }, { item }) {
      const lost = lostVerbs(text, quantitiesIn(text));
      if (lost.length === 0) return;
      const placeOf = citationPlaces(textAt(range), range.start);
      for (const one of lost) {
        report({ range: placeOf(one), params: { amount: one.text }, key: keyOf(item) });
      }
    },
  }),
});
