import { unreachableGrades } from '@rubrica/analysis';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly grade: string;
  readonly min: string;
  readonly max: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ grade, min, max }) => ({
      message: `no total is \`${grade}\`: totals are between ${min} and ${max}`,
      help: 'correct its bounds, or the points of the items',
    }),
    zh: ({ grade, min, max }) => ({
      message: `没有总分能评为 \`${grade}\`：总分在 ${min} 与 ${max} 之间`,
      help: '请更正这一等次的分数段，或各项的分值',
    }),
  },
  visit: ({ rubric, report }) => ({
    grades({ rows }) {
      const found = unreachableGrades(rubric);
      if (found.kind !== 'exact') return;
      for (const row of rows) {
        if (row.kind !== 'grade') continue;
        const grade = row.name.text;
        const one = found.grades.find(({ band }) => band.grade === grade);
        if (one !== undefined)
          report({ range: row.range, params: { grade, ...one.total }, key: grade });
      }
    },
  }),
});
