import { divideAmounts, multiplyAmounts } from '@rubrica/evaluator';
import { momentAt } from './dates.ts';
import { type Found, found } from './found.ts';
import { andHalfAt, halfAt } from './halves.ts';
import { markLength, nameLength } from './ignored.ts';
import { match, numeralAt, runAt } from './numerals.ts';
import { inUnit, unitAt } from './units.ts';
import { wordedAt } from './worded.ts';

/** All numbers of a folded text, in its order; each character is looked at a bounded number of times. */
export function scan(text: string): readonly Found[] {
  const all: Found[] = [];
  for (let at = nextStart(text, 0); at < text.length; at = nextStart(text, at)) {
    const skipped = markLength(text, at) || nameLength(text, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const one = foundAt(text, at);
    if (one !== null) all.push(one);
    at = one?.end ?? at + runAt(text, at);
  }
  return all;
}

/** What any number begins with, or a name that has numbers in it. */
const START = /[\d〇零一二两三四五六七八九十百千万亿廿a-z每加减双翻半小保上前后第([〔季月]/g;

function nextStart(text: string, from: number): number {
  START.lastIndex = from;
  return START.exec(text)?.index ?? text.length;
}

function foundAt(text: string, at: number): Found | null {
  const moment = momentAt(text, at);
  if (moment !== null) return found(moment);
  return (
    fractionAt(text, at) ??
    wordedAt(text, at) ??
    halfAt(text, at) ??
    decimalsAt(text, at) ??
    numberAt(text, at)
  );
}

function numberAt(text: string, start: number): Found | null {
  const numeral = numeralAt(text, start);
  if (numeral === null) return null;
  const withHalf = andHalfAt(text, numeral);
  if (withHalf !== null) return withHalf;
  const { value: number, end: unitStart, written } = numeral;
  const unit = unitAt(text, unitStart);
  const own = { start, number, unitStart, isWord: written !== 'digits' };
  if (unit === null) return { ...own, kind: 'plain', value: number, unit: null, end: unitStart };
  const end = unitStart + unit.length;
  return { ...own, kind: unit.kind, value: inUnit(number, unit), unit: unit.unit, end };
}

/** `百分之五`, `千分之三`, `三分之一`. */
function fractionAt(text: string, start: number): Found | null {
  const whole = numeralAt(text, start);
  if (whole?.written !== 'chinese' || !text.startsWith('分之', whole.end)) return null;
  const part = numeralAt(text, whole.end + 2);
  if (part === null || part.written === 'english' || whole.value === '0') return null;
  const share = divideAmounts(part.value, whole.value);
  const place = { start, end: part.end };
  if (whole.value !== '100' && whole.value !== '1000') {
    return found({ kind: 'factor', value: share, ...place });
  }
  return found({ kind: 'percent', value: multiplyAmounts(share, '100'), ...place });
}

/** `小数点后一位`, `1 decimal`. */
function decimalsAt(text: string, start: number): Found | null {
  const before = match(/小数点?后?(?:保留)?|保留/y, text, start);
  const numeral = numeralAt(text, start + (before?.length ?? 0));
  if (numeral === null) return null;
  const behind = match(before === null ? / decimals?\b/y : /位(?:小数|数)?/y, text, numeral.end);
  if (behind === null) return null;
  const { value, end } = numeral;
  return found({ kind: 'decimals', value, start, end: end + behind.length });
}
