import type { BoundLine, ItemAssessment, NotApplicableItem } from '../ledger/assessment.ts';
import { correctionText } from './correction-text.ts';
import { findingText } from './finding-text.ts';
import type { Language, RenderOptions } from './language.ts';
import { citationText, renderLine } from './render-line.ts';
import { signed } from './signed.ts';

/**
 * One item as lines of text: its score, and below that, further in, every clause that fired and why, and
 * what is not yet due.
 */
export function renderItem(item: ItemAssessment, { lang }: RenderOptions): readonly string[] {
  const title = item.title === null ? '' : ` ${item.title}`;
  const [colon, of] = lang === 'zh' ? ['：', ' / '] : [': ', ' of '];
  // A bonus without a limit has no points to be of.
  const score = `${colon}${item.score}${item.points === '0' ? '' : `${of}${item.points}`}`;
  return [
    `${item.id}${title}${score}`,
    ...notApplicableText(item, lang),
    ...item.lines.flatMap((line) => renderLine(line, { lang }).map((text) => `  ${text}`)),
    ...pendingText(item, lang),
    ...item.bounds.map(({ applied, bound }) => `  ${signed(applied)}  ${BOUNDS[bound][lang]}`),
    ...item.corrections.flatMap((line) => correctionText(line, lang)).map((text) => `  ${text}`),
  ];
}

/** Why an item is not asked, and what becomes of its points. */
function notApplicableText({ notApplicable }: ItemAssessment, lang: Language): readonly string[] {
  if (notApplicable === null) return [];
  const { policy, findings, cite } = notApplicable;
  const why = findings
    .map((finding) => findingText(finding, lang))
    .join(lang === 'zh' ? '；' : '; ');
  const text = POLICIES[policy][lang];
  return [
    `  ${text}${why && `${lang === 'zh' ? '：' : ': '}${why}`}`,
    ...citationText(cite, lang).map((line) => `    ${line}`),
  ];
}

const POLICIES: Readonly<Record<NotApplicableItem['policy'], Readonly<Record<Language, string>>>> =
  {
    full: { en: 'not applicable, with all points', zh: '不适用，计满分' },
    zero: { en: 'not applicable, without points', zh: '不适用，计零分' },
    rescale: {
      en: 'not applicable, its points go to all others',
      zh: '不适用，分值按比例计入其他项',
    },
    spread: {
      en: 'not applicable, its points go to its group',
      zh: '不适用，分值平均计入同类其他项',
    },
  };

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
