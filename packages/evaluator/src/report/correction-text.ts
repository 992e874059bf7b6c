import type { CorrectionLine } from '../ledger/assessment.ts';
import type { Language } from './language.ts';
import { citationText } from './render-line.ts';
import { signed } from './signed.ts';

/** What an appeal changed of an item: the points, the decision, what of it did not count, its sentence. */
export function correctionText(line: CorrectionLine, lang: Language): readonly string[] {
  const { applied, absorbed, cite } = line;
  const left = absorbed === null ? [] : [`    ${absorbedText(absorbed, lang)}`];
  return [
    `${signed(applied)}  ${decisionText(line, lang)}`,
    ...left,
    ...citationText(cite, lang).map((text) => `    ${text}`),
  ];
}

/** `corrected on 2021-07-20 by the panel: the report was handed in on paper` */
export function decisionText(
  { reason, date, by }: Pick<CorrectionLine, 'reason' | 'date' | 'by'>,
  lang: Language,
): string {
  if (lang === 'zh') return `申诉更正（${date}${by === null ? '' : `，${by}`}）：${reason}`;
  return `corrected on ${date}${by === null ? '' : ` by ${by}`}: ${reason}`;
}

function absorbedText(
  { by, amount }: NonNullable<CorrectionLine['absorbed']>,
  lang: Language,
): string {
  const why = WHY[by][lang];
  return lang === 'zh'
    ? `另有 ${signed(amount)} 不再计：${why}`
    : `a further ${signed(amount)} does not count: ${why}`;
}

const WHY: Readonly<
  Record<NonNullable<CorrectionLine['absorbed']>['by'], Readonly<Record<Language, string>>>
> = {
  floor: { en: "the item's floor", zh: '本项的下限' },
  ceiling: { en: "the item's ceiling", zh: '本项的上限' },
  'not-applicable': { en: 'the item does not apply', zh: '本项不适用' },
};
