import { type Amount, multiplyAmounts } from '@rubrica/evaluator';
import { LARGE_UNITS, MEASURE } from './measure-words.ts';
import { match, pastBlanks } from './numerals.ts';
import type { QuantityKind } from './quantity.ts';

/** What follows a numeral and says what it is a number of. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string | null;
  /** What one of it comes to in the unit of the kind. */
  readonly factor: Amount;
  readonly length: number;
}

interface Known {
  readonly pattern: RegExp;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly factor?: Amount;
}

/** In order: the first that matches is it. */
const KNOWN: readonly Known[] = [
  { pattern: /个?百分点|percentage points?\b/y, kind: 'percent', unit: null },
  { pattern: /%|percent\b|per cent\b/y, kind: 'percent', unit: null },
  { pattern: /‰|个?千分点/y, kind: 'percent', unit: null, factor: '0.1' },
  {
    pattern: /分(?!钟|之|别|公司|局|管|类|档|值|析|布|配|工|支|包|步)/y,
    kind: 'points',
    unit: null,
  },
  { pattern: /(?:penalty |bonus |extra )?(?:points?|pts?|marks?)\b/y, kind: 'points', unit: null },
  ...durations('working-days', [[/个?工作日|(?:working|business|class|school) days?\b/y, '1']]),
  ...durations('hours', [
    [/(?:秒钟?)(?!杀)|seconds?\b/y, '1/3600'],
    [/分钟|minutes?\b/y, '1/60'],
    [/个?(?:小时|钟头)|hours?\b/y, '1'],
    [
      /个?(?:日历)?[日天](?!常|历|报(?!送)|志|程|均|然|数)|(?:free |late |calendar )*days?\b/y,
      '24',
    ],
    [/个?(?:星期|礼拜)|周(?!岁|年|边|期|报|围|一|二|三|四|五|六|日)|weeks?\b/y, '168'],
  ]),
  ...durations('months', [
    [/个月|months?\b/y, '1'],
    [/个季度|quarters?\b/y, '3'],
    [/个年度|周?年(?!度|级|轻|龄)|years?\b/y, '12'],
  ]),
  {
    pattern: /成(?!员|果|立|绩|本|功|效|为|品|熟|长|年|人|份|套|交|都|型|就)/y,
    kind: 'factor',
    unit: null,
    factor: '0.1',
  },
  { pattern: /倍|times as (?:much|many)\b/y, kind: 'factor', unit: null },
];

function durations(unit: string, all: readonly (readonly [RegExp, Amount])[]): readonly Known[] {
  return all.map(([pattern, factor]) => ({ pattern, kind: 'duration', unit, factor }));
}

/** The unit at a place, blanks before it included; `null` where there is none. */
export function unitAt(text: string, start: number): Unit | null {
  const at = pastBlanks(text, start);
  for (const { pattern, kind, unit, factor = '1' } of KNOWN) {
    const found = match(pattern, text, at);
    if (found !== null) return { kind, unit, factor, length: at - start + found.length };
  }
  const word = match(MEASURE, text, at);
  if (word === null) return null;
  return {
    kind: 'count',
    unit: word,
    factor: LARGE_UNITS[word] ?? '1',
    length: at - start + word.length,
  };
}

/** A number of a unit in the unit of its kind. */
export function inUnit(value: Amount, { factor }: Unit): Amount {
  return multiplyAmounts(value, factor);
}
