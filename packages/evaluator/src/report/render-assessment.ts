import { compareAmounts, sumAmounts } from '../amount/amount.ts';
import type { Assessment, BoundLine, ItemAssessment, TotalLine } from '../ledger/assessment.ts';
import type { Language, RenderOptions } from './language.ts';
import { renderLine } from './render-line.ts';
import { signed } from './signed.ts';

/** An assessment as sentences: every item's score, every clause that fired and why, the total. */
export function renderAssessment(assessment: Assessment, options: RenderOptions): string {
  const { rubric, entity } = assessment;
  const zh = options.lang === 'zh';
  const version = zh ? `版本 ${rubric.version}` : `version ${rubric.version}`;
  const heading = `${rubric.title ?? rubric.id} (${rubric.id}, ${version})`;
  const points = sumAmounts(assessment.items.map((item) => item.points));
  const scores = sumAmounts(assessment.items.map((item) => item.score));
  return [
    heading,
    `${entity ?? (zh ? '得分' : 'Score')}${zh ? '：' : ': '}${assessment.total}`,
    '',
    ...assessment.items.flatMap((item) => itemText(item, options.lang)),
    zh ? `各项合计 ${scores} / ${points}` : `Items ${scores} of ${points}`,
    ...assessment.lines.flatMap((line) => totalLineText(line, options.lang)),
    zh ? `总分 ${assessment.total}` : `Total ${assessment.total}`,
    '',
  ].join('\n');
}

function itemText(item: ItemAssessment, lang: Language): readonly string[] {
  const title = item.title === null ? '' : ` ${item.title}`;
  const score =
    lang === 'zh' ? `：${item.score} / ${item.points}` : `: ${item.score} of ${item.points}`;
  return [
    `${item.id}${title}${score}`,
    ...item.lines.flatMap((line) => renderLine(line, { lang }).map((text) => `  ${text}`)),
    ...item.bounds.map(({ applied, bound }) => `  ${signed(applied)}  ${BOUNDS[bound][lang]}`),
  ];
}

function totalLineText(line: TotalLine, lang: Language): readonly string[] {
  if (compareAmounts(line.applied, '0') === 0) return [];
  return [`${signed(line.applied)}  ${STAGES[line.stage][lang]}`];
}

const BOUNDS: Readonly<Record<BoundLine['bound'], Readonly<Record<Language, string>>>> = {
  floor: { en: "the item's floor", zh: '本项的下限' },
  ceiling: { en: "the item's ceiling", zh: '本项的上限' },
};

const STAGES: Readonly<Record<TotalLine['stage'], Readonly<Record<Language, string>>>> = {
  collect: {
    en: "the total does not start from the items' points",
    zh: '总分起点与各项分值合计之差',
  },
  clamp: { en: "the total's floor or ceiling", zh: '总分的上下限' },
};
