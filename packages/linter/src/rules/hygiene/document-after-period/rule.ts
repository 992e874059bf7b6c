import { documentDate, isAfter } from '../../../document-date.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly date: string;
  readonly end: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ date, end }) => ({
      message: `a document of \`${date}\` is later than the period, which ends on ${end}`,
      help: 'correct the number of the document, or the period',
      other: 'the period',
    }),
    zh: ({ date, end }) => ({
      message: `依据的文件 \`${date}\` 晚于周期的最后一天 ${end}`,
      help: '请更正文号或周期',
      other: '周期',
    }),
  },
  visit: ({ rubric: { period }, document, report }) => ({
    cites({ documents }) {
      const other = document.statements.find(({ kind }) => kind === 'period')?.range;
      for (const { text, range } of documents) {
        const date = documentDate(text);
        if (date === null || !isAfter(date, period)) continue;
        report({
          range,
          params: { date: date.text, end: period.to },
          key: text,
          other,
        });
      }
    },
  }),
});
