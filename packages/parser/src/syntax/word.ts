import { present } from '../invariant.ts';
import { wordPatterns } from './word-patterns.ts';

/** What chevrotain wants back from a custom pattern. */
type Match = [string] | null;

/** `>` is a citation only where nothing but blanks stands before it on its line. */
export function matchCitation(text: string, offset: number): Match {
  if (text[offset] !== '>') return null;
  let before = offset;
  while (before > 0 && /[^\S\n\r]/.test(text.charAt(before - 1))) before -= 1;
  return before === 0 || /[\n\r]/.test(text.charAt(before - 1)) ? at(LINE, text, offset) : null;
}

/** `分` right after its number is a unit, and ends there: `扣2分未报送` is four words. `分钟` is minutes. */
export function matchPoints(text: string, offset: number): Match {
  return offset > 0 && /\d/.test(text.charAt(offset - 1)) ? at(POINTS, text, offset) : null;
}

/** `-all` takes all points; `-allowance` takes what has that name. */
export function matchAll(text: string, offset: number): Match {
  return text.startsWith('-all', offset) ? at(ALL, text, offset) : null;
}

/**
 * A run of name characters. Chinese does not put blanks between words, so a run of it ends before a verb
 * with its number (`未报送|扣5分`), before a bound (`|最多扣5分`) and before a comparison with a number
 * (`回复率|低于95%`); and a keyword ends before its number (`项|4.1`). `参加3次` stays whole.
 */
export function matchWord(text: string, offset: number): Match {
  return asciiWord(text, offset) ?? chineseWord(text, offset);
}

/** A run of ASCII that no other character touches: it is never cut, and most words of an English rubric are such. */
function asciiWord(text: string, offset: number): Match {
  const found = at(ASCII_WORD, text, offset);
  if (found === null) return null;
  const end = offset + found[0].length;
  return OTHER.test(text.slice(end, end + 2)) ? null : found;
}

export function chineseWord(text: string, offset: number): Match {
  const patterns = wordPatterns();
  return (
    at(patterns.keywordBeforeNumber, text, offset) ??
    at(patterns.quarter, text, offset) ??
    at(patterns.nameOfList, text, offset) ??
    (followsDigit(text, offset) ? at(patterns.percentagePoints, text, offset) : null) ??
    (followsDay(text, offset) ? at(patterns.orderWord, text, offset) : null) ??
    at(patterns.word, text, offset)
  );
}

/** Any one character, for what belongs to no word of the language. */
export function matchAny(text: string, offset: number): Match {
  return [String.fromCodePoint(present(text.codePointAt(offset), 'there is a character'))];
}

function followsDigit(text: string, offset: number): boolean {
  return /\d[ \t]*$/.test(text.slice(Math.max(0, offset - 3), offset));
}

function followsDay(text: string, offset: number): boolean {
  return DAY_OR_TIME.test(text.slice(Math.max(0, offset - 5), offset));
}

const DAY_OR_TIME = /[日号]$|\d时(?:\d{1,2}分)?$|\d:\d\d$/;

const ASCII_WORD = /[A-Za-z]\w*(?:[-.]\w+)*/y;
const OTHER = /[^\0-\x7f]/;

const ALL = /-all(?![\p{L}\p{N}_])/uy;
const LINE = /[^\n\r]*/y;
const POINTS = /分(?!钟)/y;

function at(pattern: RegExp, text: string, offset: number): Match {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match === null ? null : [match[0]];
}
