import { type Amount, canonicalAmount } from '@rubrica/evaluator';
import { chineseNumber } from '@rubrica/parser/tooling';
import { englishNumber } from './english-numerals.ts';
import type { Stretch } from './quantity.ts';

/** A number as written, before what it counts is known. */
export interface Numeral extends Stretch {
  readonly value: Amount;
  readonly written: 'digits' | 'chinese' | 'english';
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
/** `4.3.2`, `III`, `v2`: what has letters or more points around it is a name. */
const NAMED = /\d+(?:\.\d+){2,}/y;
const CHINESE = /[〇零一二三四五六七八九十百千万亿两廿]+(?:点[〇零一二三四五六七八九]+)?/y;
const ENGLISH = /[a-z]+(?:-[a-z]+)?/y;

/** What is longer counts nothing: a number in a rubric has fifteen digits on either side of its point. */
const MOST_CHARACTERS = 40;

/** The numeral that begins at a place of a folded text; `null` where none does. */
export function numeralAt(text: string, start: number): Numeral | null {
  const before = text[start - 1] ?? '';
  const digits = match(DIGITS, text, start);
  if (digits !== null) {
    if (digits.length > MOST_CHARACTERS) return null;
    const isName = match(NAMED, text, start) !== null || /[a-z0-9_.]/.test(before);
    const value = canonicalAmount(digits.replaceAll(',', ''));
    return isName ? null : { start, end: start + digits.length, value, written: 'digits' };
  }
  const chinese = match(CHINESE, text, start);
  if (chinese !== null) {
    const value = chinese.length > MOST_CHARACTERS ? null : chineseNumber(chinese);
    return value === null
      ? null
      : { start, end: start + chinese.length, value, written: 'chinese' };
  }
  const isBeginning = /[a-z]/.test(text.charAt(start)) && !/[a-z0-9_-]/.test(before);
  const word = isBeginning ? match(ENGLISH, text, start) : null;
  const value = word === null ? null : englishNumber(word);
  if (word === null || value === null) return null;
  return { start, end: start + word.length, value, written: 'english' };
}

/** How far a run of digits or letters reaches that is no numeral, so that none is looked for inside it. */
export function runAt(text: string, start: number): number {
  return (
    match(/[a-z0-9_]+(?:\.\d+)*|[〇零一二三四五六七八九十百千万亿两廿]+/y, text, start)?.length ?? 1
  );
}

/** The place behind the blanks at a place, of which there are a few at most. */
export function pastBlanks(text: string, at: number): number {
  let end = at;
  while (end < at + 3 && (text[end] === ' ' || text[end] === '\t')) end += 1;
  return end;
}

/** What a sticky expression matches at a place. */
export function match(expression: RegExp, text: string, at: number): string | null {
  const sticky = expression;
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? null;
}

/** The named groups of what matches there, and where it ends. */
export function groupsAt(
  expression: RegExp,
  text: string,
  at: number,
): { readonly groups: Readonly<Partial<Record<string, string>>>; readonly end: number } | null {
  const sticky = expression;
  sticky.lastIndex = at;
  const found = sticky.exec(text);
  return found?.groups === undefined ? null : { groups: found.groups, end: sticky.lastIndex };
}
