import { type Amount, divideAmounts, multiplyAmounts } from '@rubrica/evaluator';
import { momentAt } from './dates.ts';
import { markLength, nameLength } from './ignored.ts';
import { match, numeralAt, runAt } from './numerals.ts';
import type { QuantityKind, Stretch } from './quantity.ts';
import { inUnit, unitAt } from './units.ts';

/** A number with its unit, before the words around it are looked at. */
export interface Found extends Stretch {
  readonly kind: QuantityKind;
  readonly value: Amount | string;
  readonly number: Amount | null;
  readonly unit: string | null;
  /** Where the numeral ends and its unit begins. */
  readonly unitStart: number;
  /** Whether a Chinese numeral: without a unit it is a word, and no number. */
  readonly isWord: boolean;
}

/** All numbers of a folded text, in its order; each character is looked at a bounded number of times. */
export function scan(text: string): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = markLength(text, at) || nameLength(text, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const one = foundAt(text, at);
    if (one !== null) found.push(one);
    at = one?.end ?? at + runAt(text, at);
  }
  return found;
}

function foundAt(text: string, at: number): Found | null {
  const moment = momentAt(text, at);
  if (moment !== null)
    return { ...moment, number: null, unit: null, unitStart: moment.end, isWord: false };
  return (
    fractionAt(text, at) ??
    factorAt(text, at) ??
    eachAt(text, at) ??
    decimalsAt(text, at) ??
    numberAt(text, at)
  );
}

function numberAt(text: string, start: number): Found | null {
  const numeral = numeralAt(text, start);
  if (numeral === null) return null;
  const isWord = numeral.written !== 'digits';
  const unit = unitAt(text, numeral.end);
  const place = { start, unitStart: numeral.end, isWord, number: numeral.value };
  if (unit === null)
    return { ...place, kind: 'plain', value: numeral.value, unit: null, end: numeral.end };
  const value = inUnit(numeral.value, unit);
  return { ...place, kind: unit.kind, value, unit: unit.unit, end: numeral.end + unit.length };
}

/** `百分之五`, `千分之三`, `三分之一`. */
function fractionAt(text: string, start: number): Found | null {
  const whole = numeralAt(text, start);
  if (whole === null || whole.written !== 'chinese' || !text.startsWith('分之', whole.end))
    return null;
  const part = numeralAt(text, whole.end + 2);
  if (part === null || part.written === 'english' || whole.value === '0') return null;
  const isPercent = whole.value === '100' || whole.value === '1000';
  const share = divideAmounts(part.value, whole.value);
  const value = isPercent ? multiplyAmounts(share, '100') : share;
  const kind = isPercent ? 'percent' : 'factor';
  return {
    kind,
    value,
    number: null,
    unit: null,
    start,
    end: part.end,
    unitStart: part.end,
    isWord: false,
  };
}

const FACTORS: readonly (readonly [RegExp, Amount])[] = [
  [/加倍(?=[扣计处加])|[双两二]倍|翻番|翻倍|doubled?\b|twice\b/y, '2'],
  [/减半|一半|半数|halved?\b|half\b/y, '0.5'],
  [/三倍|tripled?\b/y, '3'],
];

/** `加倍扣分`, `减半`. */
function factorAt(text: string, start: number): Found | null {
  if (/[a-z]/.test(text[start - 1] ?? '')) return null;
  for (const [word, value] of FACTORS) {
    const found = match(word, text, start);
    if (found === null) continue;
    const end = start + found.length;
    return {
      kind: 'factor',
      value,
      number: null,
      unit: null,
      start,
      end,
      unitStart: end,
      isWord: false,
    };
  }
  return null;
}

const EACH: readonly (readonly [RegExp, string, Amount])[] = [
  [
    /(?:每(?:逾期|推迟|迟报|延迟|超期|晚)?一?个?工作日)|(?:per|each|every) (?:additional )?working day\b/y,
    'working-days',
    '1',
  ],
  [
    /(?:每(?:逾期|推迟|迟报|延迟|超期|晚)?一?[日天])|(?:per|each|every) (?:(?:additional|class|calendar) )?day\b|daily\b/y,
    'hours',
    '24',
  ],
  [
    /每(?:逾期|推迟|迟报|延迟|超期|晚)一?个?小时|(?:per|each|every) (?:additional )?hour\b|hourly\b/y,
    'hours',
    '1',
  ],
  [
    /每(?:逾期|推迟|迟报|延迟|超期|晚)一?个?月|(?:per|each|every) (?:additional )?month\b|monthly\b/y,
    'months',
    '1',
  ],
];

/** `每日`, `per day`: one of them, though no number is written. */
function eachAt(text: string, start: number): Found | null {
  for (const [word, unit, value] of EACH) {
    const found = match(word, text, start);
    if (found === null) continue;
    const end = start + found.length;
    return {
      kind: 'duration',
      value,
      number: '1',
      unit,
      start,
      end,
      unitStart: end,
      isWord: false,
    };
  }
  return null;
}

/** `小数点后一位`, `1 decimal place`. */
function decimalsAt(text: string, start: number): Found | null {
  const before = match(/小数点?后?(?:保留)?|保留/y, text, start);
  const numeral = numeralAt(text, start + (before?.length ?? 0));
  if (numeral === null) return null;
  const behind = match(before === null ? / decimals?\b/y : /位(?:小数|数)?/y, text, numeral.end);
  if (behind === null) return null;
  const end = numeral.end + behind.length;
  return {
    kind: 'decimals',
    value: numeral.value,
    number: null,
    unit: null,
    start,
    end,
    unitStart: end,
    isWord: false,
  };
}
