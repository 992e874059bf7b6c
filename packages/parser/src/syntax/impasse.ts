import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { type Expected, type Fault, fault } from '../diagnostics/fault.ts';
import { once } from '../once.ts';
import { amountInOtherWords } from './amount-in-other-words.ts';
import { KEYWORD_NAMES, type KeywordName, spellings, startsStatement } from './keywords.ts';
import { misspelt } from './misspelt.ts';
import { nearest } from './nearest.ts';
import { inDigits, numberInWords } from './number-in-words.ts';
import { rangeOf } from './range.ts';
import { spacedKeyword } from './spaced-keyword.ts';
import {
  BraceOpen,
  DateLiteral,
  K,
  LateEach,
  Name,
  NumberLiteral,
  ORDER,
  PerName,
  RangeSign,
  Stray,
} from './tokens.ts';

/** Where the grammar could not go on. */
export interface Impasse {
  readonly previous: IToken;
  readonly next: IToken;
  readonly expected: Expected;
  readonly text: string;
}

/** What is wrong where a statement does not go on as it has to; `first` is its first word. */
export function mismatch(impasse: Impasse, first: IToken): Fault {
  const { next, expected, text } = impasse;
  if (expected === 'amount') return amountFault(impasse, first);
  const isName = expected === 'name' || expected === 'value' || expected === 'listed-name';
  if (isName && isHere(impasse) && keywordOf(next) !== null && /\p{L}/u.test(next.image)) {
    const of = expected === 'value' ? 'value' : 'name';
    return fault('keyword-as-name', rangeOf(next), { text: textOf(next, text), expected: of });
  }
  return unexpected(impasse);
}

/** Something other than what has to stand here; where nothing does, the word before is the place. */
export function unexpected(impasse: Impasse): Fault {
  const { previous, next, expected, text } = impasse;
  if (!isHere(impasse)) {
    const after = textOf(previous, text);
    return fault('unexpected', rangeOf(previous), { expected, after });
  }
  const wrong = misspelt(next, text);
  if (wrong !== undefined) return wrong;
  const { start, end } = rangeOf(next);
  const spaced = next.tokenType === Name ? spacedKeyword(start, text) : null;
  if (spaced !== null) {
    const { written, keyword } = spaced;
    const range = { start, end: start + written.length };
    return fault('unexpected', range, { expected, found: written, suggestion: keyword });
  }
  const suggestion =
    next.tokenType === Name ? (inDigits(next.image) ?? nearest(next.image, innerWords())) : null;
  return fault('unexpected', { start, end }, { expected, found: textOf(next, text), suggestion });
}

/** The keywords that stand amid a statement; a short one is near to too much. */
const innerWords: () => readonly string[] = once(() =>
  KEYWORD_NAMES.filter((name) => startsStatement(name) === undefined)
    .flatMap((name) => [...spellings(name, 'en'), ...spellings(name, 'zh')])
    .filter((word) => /^[a-z]{4,}$|^\p{Script=Han}{3,}$/u.test(word)),
);

function amountFault(impasse: Impasse, first: IToken): Fault {
  const { previous, next, text } = impasse;
  const glued = gluedAmount(previous) ?? numberInWords(previous) ?? amountInOtherWords(previous);
  if (glued !== undefined) return glued;
  if (isHere(impasse)) {
    const written = textOf(next, text);
    // `每周 {`: counts have no block, and no list of names.
    if (previous.tokenType === PerName && [BraceOpen, K.OneOf].includes(next.tokenType)) {
      const name = previous.image.replace(/^(?:per-|每)/, '');
      return fault('every-without-list', rangeOf(previous), {
        text: textOf(previous, text),
        name,
      });
    }
    if (next.tokenType === NumberLiteral) {
      return fault('amount-without-sign', rangeOf(next), { text: written });
    }
    if (next.tokenType === RangeSign) {
      return fault('dash-for-minus', rangeOf(next), { text: written });
    }
    if (tokenMatcher(next, Stray) || next.tokenType === BraceOpen) return unexpected(impasse);
  }
  const range = { start: first.startOffset, end: rangeOf(previous).end };
  const clause = text.slice(range.start, range.end);
  // `6月21日后未报送`: late and never submitted are two things.
  const missing = LATE.includes(first.tokenType) && isHere(impasse) && next.tokenType === K.Missing;
  const never = missing ? textOf(next, text) : undefined;
  return fault('missing-amount', range, { clause, never });
}

const LATE: readonly TokenType[] = [K.Late, DateLiteral, ORDER.LateAfter, LateEach];

/** `per-unrecorded-0.2`: with the dash touching, the amount is part of the name. */
export function gluedAmount(token: IToken): Fault<'glued-amount'> | undefined {
  if (token.tokenType !== Name && token.tokenType !== PerName) return undefined;
  const amount = /(?:-|扣除?|加)\d+(?:\.\d+)?$/.exec(token.image)?.[0];
  if (amount === undefined) return undefined;
  return fault('glued-amount', rangeOf(token), {
    word: token.image.slice(0, -amount.length),
    amount,
  });
}

/** Whether what follows was written in the place of what has to stand there. */
function isHere({ previous, next }: Impasse): boolean {
  return next.startLine === previous.endLine || tokenMatcher(next, Stray);
}

/** The keyword that a statement begins with; `null` where its first word is none. */
export function keywordOf(token: IToken): KeywordName | null {
  if (token.tokenType === ORDER.LateAfter || token.tokenType === LateEach) return 'Late';
  if (token.tokenType === PerName) return 'Per';
  return KEYWORD_NAMES.find((name) => K[name] === token.tokenType) ?? null;
}

function textOf(token: IToken, text: string): string {
  const { start, end } = rangeOf(token);
  return text.slice(start, end);
}
