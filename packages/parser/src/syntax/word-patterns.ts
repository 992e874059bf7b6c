import { once } from '../once.ts';
import { KEYWORD_NAMES, type KeywordName, spellings } from './keywords.ts';
import { ORDER_WORD_NAMES, ORDER_WORDS } from './order-words.ts';

const NUMBER = String.raw`\d+(?:\.\d+)?`;
/** `‰` is no sign of the language, and is told as that. */
const UNIT = '(?:分(?!钟)|[%‰‱])';
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

/** What a word may be, in the order in which it is tried. */
export const wordPatterns = once(
  () =>
    ({
      keywordBeforeNumber: new RegExp(
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
      ),
      /** A quarter's name ends where what happened in it begins: `第一季度|未报送`. */
      quarter: /第[一二三四1-4]季度/uy,
      /** Behind `每个` a name ends before its list, and the list begins: `每个|点位|取自|北区、南区`. */
      nameOfList: new RegExp(
        [
          `(?<=${oneOf(['Every'])}[ \\t]{0,9})${NAME_CHARACTER}{1,20}?(?=${oneOf(['OneOf'])})`,
          `(?=${oneOf(['OneOf'])})(?<=${oneOf(['Every'])}[ \\t]{0,9}[\\p{L}\\p{N}_]{1,20}[ \\t]{0,9})${oneOf(['OneOf'])}`,
        ].join('|'),
        'uy',
      ),
      /** Behind the size of a step its unit ends where a name begins: `每5|个百分点|体检率`. */
      percentagePoints: new RegExp(oneOf(['PercentagePoints']), 'uy'),
      /** Behind a day a word order begins, and the run ends with it: `6月21日|前报送|不扣分`. */
      orderWord: new RegExp(
        anyOf(ORDER_WORD_NAMES.flatMap((name) => [...ORDER_WORDS[name]])),
        'uy',
      ),
      // Tried at each character once, so that a megabyte without blanks takes no longer than one with them.
      word: new RegExp(`\\p{L}${NAME_CHARACTER}*(?:[-.·]${NAME_CHARACTER}+)*`, 'uy'),
    }) as const,
);

/** The Chinese spellings of some keywords, longest first, so that `不低于` is never cut to `低于`. */
function oneOf(names: readonly KeywordName[]): string {
  return anyOf(names.flatMap((name) => spellings(name, 'zh')));
}

function anyOf(words: readonly string[]): string {
  return `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;
}
