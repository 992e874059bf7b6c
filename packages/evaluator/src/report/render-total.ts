import { type Amount, compareAmounts, sumAmounts } from '../amount/amount.ts';
import { assertNever, present } from '../invariant.ts';
import type { Assessment, Grade, TotalLine } from '../ledger/assessment.ts';
import { decisionText } from './correction-text.ts';
import { findingText } from './finding-text.ts';
import type { Language, RenderOptions } from './language.ts';
import { citationText } from './render-line.ts';
import { signed } from './signed.ts';

/** What happened between the items and the total, as sentences: what a stage left as it was is not told. */
export function renderTotal(
  { items, lines }: Pick<Assessment, 'items' | 'lines'>,
  { lang }: RenderOptions,
): readonly string[] {
  const points = sumAmounts(items.map((item) => item.points));
  return lines.flatMap((line) => totalLineText(line, points, lang));
}

/** The grade, and what lowers it. */
export function gradeText(grade: Grade | null, lang: Language): readonly string[] {
  if (grade === null) return [];
  const { name, reached, limits } = grade;
  const zh = lang === 'zh';
  const lowered = limits.flatMap(({ atMost, findings, cite }) => [
    zh ? `  等级不高于 ${atMost}，原为 ${reached}` : `  at most ${atMost}, in place of ${reached}`,
    ...findings.map((finding) => `    ${findingText(finding, lang)}`),
    ...citationText(cite, lang).map((text) => `    ${text}`),
  ]);
  return [zh ? `等级 ${name}` : `Grade ${name}`, ...lowered];
}

/** `points` are those of all items together: what a total starts from beyond them is a line of its own. */
function totalLineText(line: TotalLine, points: Amount, lang: Language): readonly string[] {
  if (compareAmounts(line.applied, '0') === 0) return [];
  return [
    `${signed(line.applied)}  ${stageText(line, points, lang)}`,
    ...line.findings.map((finding) => `    ${findingText(finding, lang)}`),
    ...citationText(line.cite, lang).map((text) => `    ${text}`),
  ];
}

function stageText(
  { id, stage, applied, correction }: TotalLine,
  points: Amount,
  lang: Language,
): string {
  switch (stage) {
    case 'collect': {
      const start = sumAmounts([points, applied]);
      return lang === 'zh'
        ? `总分从 ${start} 起算，各项分值合计 ${points}`
        : `the total starts from ${start}, the items have ${points} points`;
    }
    case 'extra': {
      const [item] = id.split('/');
      return lang === 'zh' ? `第 ${item} 项追加扣分` : `extra deduction of item ${item}`;
    }
    case 'spread':
      return lang === 'zh'
        ? '不适用项的分值计入其他项'
        : 'the points of what does not apply, counted elsewhere';
    case 'weight':
      return lang === 'zh' ? `${id.split('/')[0]} 的权重` : `the weight of ${id.split('/')[0]}`;
    case 'bound':
      return lang === 'zh'
        ? `类 ${id.split('/')[0]} 的限额`
        : `the bounds of group ${id.split('/')[0]}`;
    case 'rescale':
      return lang === 'zh' ? '总分折算' : 'the scale of the total';
    case 'bonus':
      return lang === 'zh' ? '不计入的附加分' : 'bonus that does not count';
    case 'times':
      return lang === 'zh' ? '总分乘以系数' : 'the total times a factor';
    case 'correction':
      return decisionText(present(correction, 'a correction says what was decided'), lang);
    case 'veto':
      return lang === 'zh' ? '一票否决' : 'a veto';
    case 'clamp':
      return lang === 'zh' ? '总分的上下限' : "the total's floor or ceiling";
    case 'round':
      return lang === 'zh' ? '总分的小数取舍' : 'the rounding of the total';
    default:
      return assertNever(stage);
  }
}
