import type { BoundLine, ItemAssessment } from '../ledger/assessment.ts';
import { findingText } from './finding-text.ts';
import type { Language, RenderOptions } from './language.ts';
import { renderLine } from './render-line.ts';
import { signed } from './signed.ts';

/**
 * One item as lines of text: its score, and below that, further in, every clause that fired and why, and
 * what is not yet due.
 */
export function renderItem(item: ItemAssessment, { lang }: RenderOptions): readonly string[] {
  const title = item.title === null ? '' : ` ${item.title}`;
  const score =
    lang === 'zh' ? `：${item.score} / ${item.points}` : `: ${item.score} of ${item.points}`;
  return [
    `${item.id}${title}${score}`,
    ...item.lines.flatMap((line) => renderLine(line, { lang }).map((text) => `  ${text}`)),
    ...pendingText(item, lang),
    ...item.bounds.map(({ applied, bound }) => `  ${signed(applied)}  ${BOUNDS[bound][lang]}`),
  ];
}

/** What is not yet due may still cost points, though no clause has fired for it. */
function pendingText({ lines }: ItemAssessment, lang: Language): readonly string[] {
  const texts = lines
    .filter(({ status }) => status === 'silent')
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.kind === 'submission' && finding.standing === 'not-yet-due')
    .map((finding) => `  0  ${findingText(finding, lang)}`);
  return [...new Set(texts)];
}

const BOUNDS: Readonly<Record<BoundLine['bound'], Readonly<Record<Language, string>>>> = {
  floor: { en: "the item's floor", zh: '本项的下限' },
  ceiling: { en: "the item's ceiling", zh: '本项的上限' },
};
