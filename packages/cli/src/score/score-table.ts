import {
  type Assessment,
  compareAmounts,
  type Item,
  type Language,
  type Rubric,
  sumAmounts,
} from '@rubrica/evaluator';
import { alignedRows } from './columns.ts';

/** The table that such results are published in: a row an item, a column an entity, the totals last. */
export function scoreTable(
  rubric: Rubric,
  assessments: readonly Assessment[],
  lang: Language,
): string {
  const words = WORDS[lang];
  const rows = [
    [words.item, words.content, words.points, ...assessments.map(({ entity }) => entity ?? '')],
    ...rubric.items.map((item, index) => [
      item.id,
      item.title ?? '',
      pointsIn(item).join(' / '),
      ...assessments.map(({ items }) => items[index]?.score ?? ''),
    ]),
    [words.total, '', best(rubric), ...assessments.map(({ total }) => total)],
    ...(rubric.grades === null
      ? []
      : [[words.grade, '', '', ...assessments.map(({ grade }) => grade?.name ?? '')]]),
  ];
  const { id, title, version, period } = rubric;
  const aligns = ['left', 'left', 'right', ...assessments.map(() => 'right' as const)] as const;
  return [
    ...(title === null ? [] : [title]),
    `${id}, ${words.version} ${version}, ${period.from} ${words.to} ${period.to}`,
    '',
    ...alignedRows(rows, aligns),
    '',
  ].join('\n');
}

/** The total of an entity that loses nothing. */
function best({ total, items }: Rubric): string {
  const scaled = total.find((stage) => stage.kind === 'rescale');
  if (scaled !== undefined) return scaled.to;
  const start = total.find((stage) => stage.kind === 'collect');
  if (start?.take === 'score-less-points') return start.start;
  return sumAmounts(items.map((item) => pointsIn(item).toSorted(compareAmounts).at(-1) ?? '0'));
}

/** Several where they depend on a choice. */
function pointsIn({ points }: Item): readonly string[] {
  return typeof points === 'string' ? [points] : points.of.map((one) => one.points);
}

const WORDS = {
  en: {
    item: 'Item',
    content: 'Title',
    points: 'Points',
    total: 'Total',
    grade: 'Grade',
    version: 'version',
    to: 'to',
  },
  zh: {
    item: '序号',
    content: '考核内容',
    points: '分值',
    total: '得分',
    grade: '等级',
    version: '版本',
    to: '至',
  },
} as const;
