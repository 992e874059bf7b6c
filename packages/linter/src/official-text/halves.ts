import type { Found } from './found.ts';
import { match, type Numeral } from './numerals.ts';
import { inUnit, type Unit, unitAt } from './units.ts';

/** Characters, with blanks and what stands before a half. */
const LONGEST_UNIT = 12;

/** Behind these 半 halves something else: `各半分担`, `过半分`. */
const OTHER_HALF = /[各对过大多小]$/;

/** In `1分半数以上` and `扣2分半年内` what 半 begins is a word of its own. */
const AND_A_HALF = /半(?![年月天日个小学数路途成径截额价程封载])/y;

/** `半分`, `半个百分点`: no numeral, and half of its unit. */
export function halfAt(text: string, start: number): Found | null {
  if (text[start] !== '半' || OTHER_HALF.test(text.slice(0, start).slice(-1))) return null;
  const unit = unitAt(text, start + 1);
  if (unit === null || !isDivided(unit)) return null;
  const place = { start, end: start + 1 + unit.length, unitStart: start + 1 };
  return {
    ...place,
    kind: unit.kind,
    value: inUnit('0.5', unit),
    number: '0.5',
    unit: unit.unit,
    isWord: true,
  };
}

/** `一分半`, `两天半`, `一个半月`: a number of a unit and half of one; `null` where no half stands. */
export function andHalfAt(text: string, { start, value, end, written }: Numeral): Found | null {
  // What has a point says its halves in digits, and most numbers have no half.
  if (!text.slice(end, end + LONGEST_UNIT).includes('半') || !/^\d+$/.test(value)) return null;
  const unit = text.startsWith('个半', end) ? unitAroundHalf(text, end) : unitBeforeHalf(text, end);
  if (unit === null || !isDivided(unit)) return null;
  const number = `${value}.5`;
  return {
    ...{ start, end: end + unit.length + 1, unitStart: end, kind: unit.kind },
    ...{ value: inUnit(number, unit), number, unit: unit.unit, isWord: written !== 'digits' },
  };
}

function unitAroundHalf(text: string, at: number): Unit | null {
  return unitAt(`个${text.slice(at + 2, at + 2 + LONGEST_UNIT)}`, 0);
}

function unitBeforeHalf(text: string, at: number): Unit | null {
  const unit = unitAt(text, at);
  return unit !== null && match(AND_A_HALF, text, at + unit.length) !== null ? unit : null;
}

/** Of cases there are no halves. */
function isDivided({ kind }: Unit): boolean {
  return kind === 'points' || kind === 'percent' || kind === 'duration' || kind === 'factor';
}
