import { KEYWORD_NAMES, type KeywordName, spellings } from './keywords.ts';
import { ORDER_WORD_NAMES, ORDER_WORDS } from './order-words.ts';

/** What chevrotain wants back from a custom pattern. */
type Match = [string] | null;

/** `>` is a citation only where nothing but blanks stands before it on its line. */
export function matchCitation(text: string, offset: number): Match {
  if (text[offset] !== '>') return null;
  const lineStart =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  if (offset > 0 && text.slice(lineStart, offset).trim() !== '') return null;
  return at(/[^\n\r]*/y, text, offset);
}

/** `分` right after its number is a unit, and ends there: `扣2分未报送` is four words. `分钟` is minutes. */
export function matchPoints(text: string, offset: number): Match {
  return offset > 0 && /\d/.test(text.charAt(offset - 1)) ? at(/分(?!钟)/y, text, offset) : null;
}

/**
 * A run of name characters. Chinese does not put blanks between words, so a run of it ends before a verb
 * with its number (`未报送|扣5分`), before a bound (`|最多扣`) and before a comparison with a number
 * (`回复率|低于95%`); and a keyword ends before its number (`项|4.1`). `参加3次` stays whole.
 */
export function matchWord(text: string, offset: number): Match {
  const run = at(RUN, text, offset);
  if (run === null) return null;
  const whole =
    at(KEYWORD_WITH_NUMBER, text, offset) ??
    at(QUARTER, text, offset) ??
    (followsDay(text, offset) ? at(ORDER_WORD, text, offset) : null);
  if (whole !== null) return whole;
  for (let index = 1; index < run[0].length; index += 1) {
    if (at(BREAK, text, offset + index) !== null) return [run[0].slice(0, index)];
  }
  return run;
}

const RUN = /\p{L}[\p{L}\p{N}_]*(?:[-.·][\p{L}\p{N}_]+)*/uy;

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const UNIT = '(?:分(?!钟)|%)';

const KEYWORD_WITH_NUMBER = new RegExp(
  `${oneOf(KEYWORD_NAMES.filter((name) => name !== 'Per'))}(?=[ \\t]*\\d[\\d.]*(?:[-年月日号%]|${UNIT}|(?![\\p{L}\\p{N}_])))`,
  'uy',
);

/** A quarter's name ends where what happened in it begins: `第一季度|未报送`. */
const QUARTER = /第[一二三四1-4]季度/uy;

/** Behind a day a word order begins, and the run ends with it: `6月21日|前报送|不扣分`. */
const ORDER_WORD = new RegExp(
  alternatives(ORDER_WORD_NAMES.flatMap((name) => [...ORDER_WORDS[name]])),
  'uy',
);

function followsDay(text: string, offset: number): boolean {
  return offset > 0 && /[日号]/.test(text.charAt(offset - 1));
}

const BREAK = new RegExp(
  [
    `${oneOf(['Gives'])}[ \\t]*${NUMBER}[ \\t]*${UNIT}`,
    `${oneOf(['Deduct', 'Add'])}[ \\t]*${NUMBER}[ \\t]*${UNIT}`,
    oneOf(['Cap', 'UpTo', 'ItemCap', 'All']),
    `${oneOf(['AtLeast', 'AtMost', 'Below', 'Above'])}[ \\t]*-?\\d`,
  ].join('|'),
  'uy',
);

/** The Chinese spellings of some keywords, longest first, so that `不低于` is never cut to `低于`. */
function oneOf(names: readonly KeywordName[]): string {
  return alternatives(names.flatMap((name) => spellings(name, 'zh')));
}

function alternatives(words: readonly string[]): string {
  return `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;
}

function at(pattern: RegExp, text: string, offset: number): Match {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match === null ? null : [match[0]];
}
