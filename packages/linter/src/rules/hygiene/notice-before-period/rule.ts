import type { Quoted } from '@rubrica/parser/tooling';
import { documentDate, isBefore } from '../../../document-date.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly date: string;
  readonly begin: string;
}

/** What tells how an assessment came out; the rules of one may well be older than what it assesses. */
const OF_RESULTS = /结果|通报|排名|\bresults?\b/i;

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ date, begin }) => ({
      message: `a notice of results of \`${date}\` is earlier than the period, which begins on ${begin}`,
      help: 'correct the date of the notice, or the period',
      other: 'the period',
    }),
    zh: ({ date, begin }) => ({
      message: `公布结果的文件 \`${date}\` 早于周期的第一天 ${begin}`,
      help: '请更正文件的日期或周期',
      other: '周期',
    }),
  },
  visit({ rubric: { period }, document, report }) {
    const other = document.statements.find(({ kind }) => kind === 'period')?.range;
    const look = ({ text, range }: Quoted) => {
      const date = OF_RESULTS.test(text) ? documentDate(text) : null;
      if (date === null || !isBefore(date, period)) return;
      report({
        range,
        params: { date: date.text, begin: period.from },
        key: text,
        other,
      });
    };
    return {
      header({ title }) {
        if (title !== null) look(title);
      },
      cites({ documents }) {
        for (const one of documents) look(one);
      },
    };
  },
});
