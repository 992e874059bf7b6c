import { type Amount, compareAmounts } from '../amount/amount.ts';
import type {
  Interval,
  IntervalAssessment,
  ItemInterval,
  UnknownFact,
} from '../ledger/interval.ts';
import { factText } from './fact-text.ts';
import { headingText } from './heading.ts';
import type { Language, RenderOptions } from './language.ts';
import { renderChanges } from './render-changes.ts';

/** How many of the unknown facts are named. */
const NAMED = 10;

/**
 * An assessment with unknown facts as sentences: what every item and the total can still be, and the
 * facts that narrow the total most.
 */
export function renderInterval(assessment: IntervalAssessment, options: RenderOptions): string {
  const { items, total, unknown } = assessment;
  const { lang } = options;
  return [
    ...headingText(assessment, intervalText(total), lang),
    '',
    ...items.map((item) => itemText(item, lang)),
    lang === 'zh' ? `总分 ${intervalText(total)}` : `Total ${intervalText(total)}`,
    ...unknownText(unknown, lang),
    ...renderChanges(assessment.rubric, options),
    '',
  ].join('\n');
}

/** `3–5`; one number where there is but one. */
function intervalText({ min, max }: Interval): string {
  return compareAmounts(min, max) === 0 ? numberText(min) : `${numberText(min)}–${numberText(max)}`;
}

function numberText(value: Amount): string {
  return value.replace('-', '−');
}

function itemText({ id, title, points, ...interval }: ItemInterval, lang: Language): string {
  const name = title === null ? id : `${id} ${title}`;
  const score = intervalText(interval);
  return lang === 'zh' ? `${name}：${score} / ${points}` : `${name}: ${score} of ${points}`;
}

function unknownText(unknown: readonly UnknownFact[], lang: Language): readonly string[] {
  if (unknown.length === 0) return [];
  const named = unknown.slice(0, NAMED).map((fact) => `  ${narrowingText(fact, lang)}`);
  const more = unknown.length - named.length;
  const rest = lang === 'zh' ? `  另有 ${more} 项` : `  and ${more} more`;
  return [
    '',
    lang === 'zh'
      ? '未知事实，及查明后总分区间缩小多少：'
      : 'Not known, and by how much knowing it narrows the total:',
    ...named,
    ...(more > 0 ? [rest] : []),
  ];
}

function narrowingText(fact: UnknownFact, lang: Language): string {
  const { atLeast, atMost } = fact.narrows;
  const known = fact.type === 'submission' && fact.label === null ? SUBMISSION[lang] : fact.label;
  const text = factText({ ...fact, label: known });
  const name = fact.item === null ? text : `${fact.item} ${text}`;
  const size = intervalText({ min: atLeast, max: atMost });
  return lang === 'zh' ? `${name}：${size}` : `${name}: by ${size}`;
}

/** Its name is a key of facts files, the same in all languages. */
const SUBMISSION: Readonly<Record<Language, string>> = { en: 'submission', zh: '报送' };
