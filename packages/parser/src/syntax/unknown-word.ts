import type { IToken } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { once } from '../once.ts';
import { isBeforeItems } from './before-items.ts';
import { dottedDate } from './dotted-date.ts';
import { gluedAmount } from './impasse.ts';
import { KEYWORD_NAMES, type KeywordName, spellings, startsStatement } from './keywords.ts';
import { listMarker } from './list-marker.ts';
import { misspelt } from './misspelt.ts';
import { nearest } from './nearest.ts';
import { ORDER_WORDS } from './order-words.ts';
import { type Range, rangeOf } from './range.ts';
import { spacedKeyword } from './spaced-keyword.ts';

/** A word that begins no statement, with what it may have been meant to be. */
export function unknownWord(token: IToken, text: string): Fault {
  const range = rangeOf(token);
  const word = text.slice(range.start, range.end);
  const inHead = isBeforeItems(range.start, text);
  return (
    listMarker(token, text) ??
    misspelt(token, text) ??
    gluedKeyword(token) ??
    dottedDay(token, range, text) ??
    needlessIf(word, range, inHead) ??
    lateAndMissing(word, range) ??
    spaced(range, text, inHead) ??
    fault('unknown-statement', range, {
      text: word,
      suggestion: otherWord(word) ?? apart(word) ?? nearKeyword(word, inHead),
      inHead,
    })
  );
}

/** `6.21后报送`, which needs a date before its word. */
function dottedDay(token: IToken, range: Range, text: string): Fault | undefined {
  const isDay = BEHIND_A_DAY.test(text.slice(range.end, range.end + 5));
  if (!isDay || dottedDate(token.image) === null) return undefined;
  return fault('unexpected', range, { expected: 'date', found: token.image, suggestion: null });
}

const BEHIND_A_DAY = /^\s?[之以]?[后起前]/;

/** `late-1`; of a name with a dash and digits, `a-1`, that would be a guess. */
function gluedKeyword(token: IToken): Fault | undefined {
  const glued = gluedAmount(token);
  return glued !== undefined && starts().flat().includes(glued.params.word) ? glued : undefined;
}

/** `最多 扣 5 分`, as it comes from where words are set apart. */
function spaced({ start }: Range, text: string, inHead: boolean): Fault | undefined {
  const found = spacedKeyword(start, text);
  if (found === null) return undefined;
  const range = { start, end: start + found.written.length };
  return fault('unknown-statement', range, {
    text: found.written,
    suggestion: found.keyword,
    inHead,
  });
}

/** `如未报送`: what happened to a submission is a clause of its own, never a condition. */
function needlessIf(word: string, range: Range, inHead: boolean): Fault | undefined {
  const [, needless, clause] = ifBeforeClause().exec(word) ?? [];
  if (needless === undefined || clause === undefined) return undefined;
  return fault('unknown-statement', range, { text: word, suggestion: clause, needless, inHead });
}

/** `逾期未报送`: what comes late and what never comes are two clauses. */
function lateAndMissing(word: string, { start }: Range): Fault | undefined {
  const [, clause, never] = lateBeforeMissing().exec(word) ?? [];
  if (clause === undefined) return undefined;
  return fault('missing-amount', { start, end: start + clause.length }, { clause, never });
}

const lateBeforeMissing = once(() => {
  const late = [...spellings('Late', 'zh'), ...ORDER_WORDS.LateAfter].join('|');
  return new RegExp(`^(${late})(${oneOf(['Missing'])})$`);
});

/** `例如未报送` and `项目`: what is no keyword, yet plainly means one. */
function otherWord(word: string): string | null {
  for (const [pattern, keyword] of OTHER_WORDS) {
    const rest = pattern.exec(word)?.[1];
    if (rest !== undefined) return rest === '' ? keyword : `${keyword} ${rest}`;
  }
  return null;
}

const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:例如|举例|例子|示例|比如)(.*)$/s, '例'],
  [/^考核名称()$/, '考核'],
  [/^项目([\d.一二三四五六七八九十]*)$/, '项'],
];

/** `如巡查不足` without the blank that a keyword needs before a name. */
function apart(word: string): string | null {
  const [, keyword, rest] = withoutBlank().exec(word) ?? [];
  return keyword === undefined ? null : `${keyword} ${rest}`;
}

/** Keywords behind which the name of a fact stands. */
const BEFORE_NAMES: readonly KeywordName[] = [
  'If',
  'Example',
  'ExemptIf',
  'BandsOf',
  'Linear',
  'Judged',
  'By',
  'SubmissionOf',
  'Fact',
];

const withoutBlank = once(() => {
  const numbered = `(?:${oneOf(['Item', 'Group'])})(?=[一二三四五六七八九十]+$)`;
  return new RegExp(`^((?:${oneOf(BEFORE_NAMES)})|${numbered})(.+)$`, 's');
});

function oneOf(names: readonly KeywordName[]): string {
  const words = names.flatMap((name) => spellings(name, 'zh'));
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

const ifBeforeClause = once(
  () => new RegExp(`^(${oneOf(['If'])})(${oneOf(['Late', 'Missing'])})$`),
);

/**
 * The keyword that is spelt nearly so, or of several words the one that begins so; of two that are equally
 * near, the one that may stand there. A number or a month, `6月`, is no misspelt keyword, nor is an ordinal.
 */
function nearKeyword(word: string, inHead: boolean): string | null {
  if (/^(?:\P{L}|[一二三四五六七八九十]+$)/u.test(word)) return null;
  const [rubric, body] = starts();
  const all = inHead ? [...rubric, ...body] : [...body, ...rubric];
  return all.find((spelling) => spelling.split(' ')[0] === word) ?? nearest(word, all);
}

const starts = once(() => [startsOf('rubric'), startsOf('body')] as const);

function startsOf(place: 'rubric' | 'body'): readonly string[] {
  return KEYWORD_NAMES.filter((name: KeywordName) => startsStatement(name) === place).flatMap(
    (name) => [...spellings(name, 'en'), ...spellings(name, 'zh')],
  );
}
