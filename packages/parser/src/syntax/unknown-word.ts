import type { IToken } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { gluedAmount } from './impasse.ts';
import { KEYWORD_NAMES, type KeywordName, spellings, startsStatement } from './keywords.ts';
import { misspelt } from './misspelt.ts';
import { nearest } from './nearest.ts';
import { type Range, rangeOf } from './range.ts';

/** A word that begins no statement, with what it may have been meant to be. */
export function unknownWord(token: IToken, text: string): Fault {
  const range = rangeOf(token);
  const word = text.slice(range.start, range.end);
  return (
    misspelt(token, text) ??
    gluedKeyword(token) ??
    needlessIf(word, range) ??
    fault('unknown-statement', range, {
      text: word,
      suggestion: otherWord(word) ?? apart(word) ?? nearKeyword(word),
    })
  );
}

/** `late-1`; of a name with a dash and digits, `a-1`, that would be a guess. */
function gluedKeyword(token: IToken): Fault | undefined {
  const glued = gluedAmount(token);
  return glued !== undefined && STARTS.includes(glued.params.word) ? glued : undefined;
}

/** `如未报送`: what happened to a submission is a clause of its own, never a condition. */
function needlessIf(word: string, range: Range): Fault | undefined {
  const [, needless, clause] = IF_BEFORE_CLAUSE.exec(word) ?? [];
  if (needless === undefined || clause === undefined) return undefined;
  return fault('unknown-statement', range, { text: word, suggestion: clause, needless });
}

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
  [/^项目([\d.一二三四五六七八九十]*)$/, '项'],
];

/** `如巡查不足` without the blank that a keyword needs before a name. */
function apart(word: string): string | null {
  const [, keyword, rest] = WITHOUT_BLANK.exec(word) ?? [];
  return keyword === undefined ? null : `${keyword} ${rest}`;
}

const WITHOUT_BLANK = new RegExp(
  `^((?:${oneOf(['If', 'Example'])})|(?:${oneOf(['Item', 'Group'])})(?=[一二三四五六七八九十]+$))(.+)$`,
  's',
);

function oneOf(names: readonly KeywordName[]): string {
  const words = names.flatMap((name) => spellings(name, 'zh'));
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

const IF_BEFORE_CLAUSE = new RegExp(`^(${oneOf(['If'])})(${oneOf(['Late', 'Missing'])})$`);

/** The keyword that is spelt nearly so, or of several words the one that begins so. */
function nearKeyword(word: string): string | null {
  return STARTS.find((spelling) => spelling.split(' ')[0] === word) ?? nearest(word, STARTS);
}

const STARTS: readonly string[] = KEYWORD_NAMES.filter(
  (name: KeywordName) => startsStatement(name) !== undefined,
).flatMap((name) => [...spellings(name, 'en'), ...spellings(name, 'zh')]);
