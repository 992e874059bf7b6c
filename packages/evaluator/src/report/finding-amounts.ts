import type { Finding } from '../ledger/assessment.ts';
import { factText } from './fact-text.ts';
import type { Language } from './language.ts';

type Of<Kind extends Finding['kind']> = Extract<Finding, { readonly kind: Kind }>;

/** How far something is from its target and how many steps that makes, or how late it is. */
export function stepsText(finding: Of<'steps' | 'lateness'>, lang: Language): string {
  const zh = lang === 'zh';
  if (finding.kind === 'lateness') {
    const { late, unit, each } = finding;
    const price = each === null ? '' : `${someText(late, finding.priced, lang)} × ${each}`;
    return zh
      ? `逾期 ${late} ${UNITS[unit].zh}${price}`
      : `late by ${late} ${late === '1' ? UNITS[unit].en : `${UNITS[unit].en}s`}${price}`;
  }
  const { value, distance, size, parts, steps, each } = finding;
  const sign = finding.unit === 'percent' ? '%' : '';
  const some = someText(steps, finding.priced, lang);
  const measured =
    value === null
      ? ''
      : zh
        ? `${factText(finding.fact)} ${value}${sign}，相差 ${distance}${sign}，`
        : `${factText(finding.fact)} ${value}${sign}, off by ${distance}${sign}, `;
  return zh
    ? `${measured}每 ${size}${sign} 一步，${PARTS[parts].zh} ${steps} 步${some} × ${each}`
    : `${measured}in steps of ${size}${sign}, ${PARTS[parts].en}: ${steps}${some} × ${each}`;
}

/** `, of which 1`, where not all have the price. */
function someText(all: string, priced: string, lang: Language): string {
  if (priced === all) return '';
  return lang === 'zh' ? `，其中 ${priced}` : `, of which ${priced}`;
}

/** Cases that came to something, those at one price together. */
export function casesText({ fact, cases }: Of<'cases'>, lang: Language): string {
  const counted = cases.filter(({ counts, amount }) => counts && amount !== '0');
  const counts = new Map<string, number>();
  for (const { amount } of counted) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  const sum = [...counts].map(([amount, count]) => `${count} × ${amount}`).join(' + ');
  const others = cases.length - counted.length;
  const rest =
    others === 0 ? '' : lang === 'zh' ? `，另 ${others} 例不计` : `, ${others} of no account`;
  const prices = sum === '' ? '' : `${lang === 'zh' ? '：' : ': '}${sum}`;
  return `${factText(fact)} ${cases.length}${prices}${rest}`;
}

const UNITS: Readonly<
  Record<Of<'lateness'>['unit'], { readonly en: string; readonly zh: string }>
> = {
  hour: { en: 'hour', zh: '小时' },
  day: { en: 'day', zh: '日' },
  month: { en: 'month', zh: '个月' },
  'working-day': { en: 'working day', zh: '个工作日' },
};

const PARTS: Readonly<Record<Of<'steps'>['parts'], { readonly en: string; readonly zh: string }>> =
  {
    full: { en: 'full ones', zh: '满' },
    started: { en: 'started ones', zh: '起' },
    nearest: { en: 'to the nearest', zh: '四舍五入' },
    exact: { en: 'and parts of one', zh: '按比例' },
  };
