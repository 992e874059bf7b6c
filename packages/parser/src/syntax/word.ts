import { present } from '../invariant.ts';
import { KEYWORD_NAMES, type KeywordName, spellings } from './keywords.ts';
import { ORDER_WORD_NAMES, ORDER_WORDS } from './order-words.ts';

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

/**
 * A run of name characters. Chinese does not put blanks between words, so a run of it ends before a verb
 * with its number (`未报送|扣5分`), before a bound (`|最多扣5分`) and before a comparison with a number
 * (`回复率|低于95%`); and a keyword ends before its number (`项|4.1`). `参加3次` stays whole.
 */
export function matchWord(text: string, offset: number): Match {
  return (
    at(KEYWORD_BEFORE_NUMBER, text, offset) ??
    at(QUARTER, text, offset) ??
    at(NAME_OF_LIST, text, offset) ??
    (followsDigit(text, offset) ? at(PERCENTAGE_POINTS, text, offset) : null) ??
    (followsDay(text, offset) ? at(ORDER_WORD, text, offset) : null) ??
    at(WORD, text, offset)
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

const LINE = /[^\n\r]*/y;
const POINTS = /分(?!钟)/y;

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const UNIT = '(?:分(?!钟)|%)';
/** Between a verb and its percentage: `扣|分值的|5%`. */
const OF_POINTS = `[ \\t]*(?:${oneOf(['OfPoints'])}[ \\t]*)?`;
/** `0.5、1、2`, `5~10`: one verb for several numbers. */
const BETWEEN = `(?:[,、~–—-]+|${oneOf(['To'])})`;
const NUMBERS = `${NUMBER}(?:[ \\t]*${BETWEEN}[ \\t]*${NUMBER})*`;
const NO_NAME = String.raw`(?![\p{L}\p{N}_])`;

// A name may end in 成就高.
const HIGHEST = `(?<!成)${anyOf(ORDER_WORDS.Highest)}${NO_NAME}`;

/** Before these a run of Chinese ends. */
const BREAK = [
  `${oneOf(['Deduct', 'Add'])}${OF_POINTS}${NUMBERS}[ \\t]*${UNIT}`,
  `${oneOf(['Gives'])}[ \\t]*-?${NUMBER}[ \\t]*${UNIT}`,
  `${oneOf(['Cap', 'UpTo', 'ItemCap', 'EachCap', 'Extra'])}${OF_POINTS}\\d`,
  // Behind a blank `-1` is what is taken: `频次不足 -1` is no comparison.
  `${oneOf(['AtLeast', 'AtMost', 'Below', 'Above', 'AwayFrom'])}(?:[ \\t]*\\d|-\\d)`,
  `${oneOf(['All'])}${NO_NAME}`,
  `${anyOf([...ORDER_WORDS.Doubled, ...ORDER_WORDS.Halved, ...ORDER_WORDS.Waived])}${NO_NAME}`,
  HIGHEST,
  // How many there are in all: `每缺项|共4项|扣1分`.
  '共\\d+[项份个](?=[扣加不,、\\s])',
].join('|');

const NAME_CHARACTER = `(?:(?!${BREAK})[\\p{L}\\p{N}_])`;

// Tried at each character once, so that a megabyte without blanks takes no longer than one with them.
const WORD = new RegExp(`\\p{L}${NAME_CHARACTER}*(?:[-.·]${NAME_CHARACTER}+)*`, 'uy');

const KEYWORD_BEFORE_NUMBER = new RegExp(
  [
    // The size of a step: `每|5%`, `每|5个百分点`, `每|10 分贝`; `每5次迟报` stays whole.
    `${oneOf(['Per'])}(?=[ \\t]*${NUMBER}[ \\t]*(?:%|${oneOf(['PercentagePoints'])}|${NO_NAME}))`,
    // The number of a comparison ends where a verb with its own begins: `超过5|加0.5分`.
    `${oneOf(['AtLeast', 'AtMost', 'Below', 'Above', 'AwayFrom'])}(?=${NUMBER}(?:${BREAK}))`,
    // Where points in proportion begin and end: `自|0|至|10`.
    `${oneOf(['From', 'To'])}(?=${NUMBER}%?(?:[ \\t]*${oneOf(['To'])}|${BREAK}|${NO_NAME}))`,
    // A run is not cut within `不低于 95%`.
    `${oneOf(['AtLeast', 'AtMost', 'Below', 'Above', 'AwayFrom'])}(?=[ \\t]+-?\\d)`,
    `${oneOf(KEYWORD_NAMES.filter((name) => name !== 'Per'))}(?=\\d[\\d.]*(?:[-年月日号%]|${UNIT}|${oneOf(['Decimals'])}|${NO_NAME}))`,
    `${oneOf(['Cap', 'UpTo', 'ItemCap', 'EachCap', 'GroupCap', 'GroupUpTo', 'Extra'])}(?=[ \\t]*\\d)`,
    // A score below zero is no name with a dash: `得|-3分`.
    `${oneOf(['ItemFloor', 'Gives'])}(?=-\\d)`,
    `${oneOf(['Deduct', 'Add', 'Cap', 'UpTo'])}(?=${oneOf(['OfPoints'])}[ \\t]*\\d)`,
    // What is late ends where it says by what: `逾期|每24小时`.
    `${anyOf([...spellings('Late', 'zh'), ...ORDER_WORDS.LateAfter])}(?=每(?:\\d+|一)?个?(?:工作日|小时|月|日|天)(?:${BREAK}|${NO_NAME}))`,
    `${oneOf(['Deduct', 'Add'])}(?=${NUMBERS}[ \\t]*${UNIT})`,
    // `每个|点位 取自 北区、南区`; `每个点位扣1分` counts.
    `${oneOf(['Every'])}(?=[ \\t]*${NAME_CHARACTER}{1,20}?[ \\t]*(?:${oneOf(['OneOf'])}|\\{))`,
    `${oneOf(['HighestPer'])}(?=${NAME_CHARACTER}+${HIGHEST})`,
    `${oneOf(['FirstMonth', 'SecondMonth', 'LastMonth'])}(?=${oneOf(['LastDay'])})`,
  ].join('|'),
  'uy',
);

/** Behind `每个` a name ends before its list, and the list begins: `每个|点位|取自|北区、南区`. */
const NAME_OF_LIST = new RegExp(
  [
    `(?<=${oneOf(['Every'])}[ \\t]{0,9})${NAME_CHARACTER}{1,20}?(?=${oneOf(['OneOf'])})`,
    `(?=${oneOf(['OneOf'])})(?<=${oneOf(['Every'])}[ \\t]{0,9}[\\p{L}\\p{N}_]{1,20}[ \\t]{0,9})${oneOf(['OneOf'])}`,
  ].join('|'),
  'uy',
);

/** A quarter's name ends where what happened in it begins: `第一季度|未报送`. */
const QUARTER = /第[一二三四1-4]季度/uy;

/** Behind the size of a step its unit ends where a name begins: `每5|个百分点|体检率`. */
const PERCENTAGE_POINTS = new RegExp(oneOf(['PercentagePoints']), 'uy');

/** Behind a day a word order begins, and the run ends with it: `6月21日|前报送|不扣分`. */
const ORDER_WORD = new RegExp(
  anyOf(ORDER_WORD_NAMES.flatMap((name) => [...ORDER_WORDS[name]])),
  'uy',
);

/** The Chinese spellings of some keywords, longest first, so that `不低于` is never cut to `低于`. */
function oneOf(names: readonly KeywordName[]): string {
  return anyOf(names.flatMap((name) => spellings(name, 'zh')));
}

function anyOf(words: readonly string[]): string {
  return `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;
}

function at(pattern: RegExp, text: string, offset: number): Match {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match === null ? null : [match[0]];
}
