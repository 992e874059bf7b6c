import type { IRecognitionException, IToken } from 'chevrotain';
import { type Expected, type Fault, fault } from '../diagnostics/fault.ts';
import { KEYWORD_NAMES, spellings } from './keywords.ts';
import { endOf, type Lexed, rangeOf } from './lexer.ts';
import { nearest } from './nearest.ts';
import { BadNumber, NumberLiteral, UnclosedText } from './tokens.ts';

/** What the lexer could not make sense of. */
export function lexicalFaults(lexed: Lexed, text: string): readonly Fault[] {
  return [
    ...lexed.strays.map((range) =>
      fault('stray-character', range, { text: text.slice(range.start, range.end) }),
    ),
    ...lexed.tokens.filter(isMisspelt).map((token) => misspelt(token, text)),
  ];
}

function isMisspelt({ tokenType }: IToken): boolean {
  return tokenType === UnclosedText || tokenType === BadNumber;
}

function misspelt(token: IToken, text: string): Fault {
  const code = token.tokenType === BadNumber ? 'bad-number' : 'unclosed-text';
  const range = rangeOf(token);
  return fault(code, range, { text: text.slice(range.start, range.end) });
}

/** What a rule of the grammar needs, said of the place where it was not found. */
const EXPECTED_BY_RULE: Readonly<Record<string, Expected>> = {
  id: 'id',
  factName: 'name',
  choice: 'name',
  quoted: 'text',
  number: 'number',
  pointsOf: 'points',
  date: 'date',
  dueDay: 'day',
  monthDay: 'day',
  test: 'condition',
  total: 'total',
  period: 'to',
  example: 'gives',
  given: 'given',
  bracedBody: 'brace',
  braceOpen: 'brace',
  unary: 'condition',
  condition: 'condition',
  conjunction: 'condition',
  cites: 'text',
  lateInChinese: 'order',
  states: 'given',
  factReference: 'name',
  operator: 'condition',
  limit: 'number',
  quarterMonth: 'day',
  dayInMonth: 'day',
};

/** chevrotain's exceptions carry the token before, though their common type does not say so. */
interface Mismatch extends IRecognitionException {
  readonly previousToken?: IToken;
}

/** A fault of the grammar; `undefined` where the lexer has reported the same place already. */
export function grammarFault(exception: IRecognitionException, text: string): Fault | undefined {
  const { token, previousToken } = exception as Mismatch;
  // A text that is not closed takes the rest of its line with it.
  if (isMisspelt(token) || previousToken?.tokenType === UnclosedText) return undefined;
  const rule = exception.context.ruleStack.at(-1) ?? '';
  const ends = Number.isNaN(token.startOffset) || token.startLine !== previousToken?.endLine;
  const words = ends ? '' : text.slice(token.startOffset, endOf(token));
  const range = ends ? after(previousToken) : rangeOf(token);
  if (rule === 'amount') return amountFault(token, previousToken, words, range);
  return fault('unexpected', range, {
    text: words,
    expected: EXPECTED_BY_RULE[rule] ?? 'statement',
  });
}

function amountFault(
  token: IToken,
  previous: IToken | undefined,
  text: string,
  range: Fault['range'],
): Fault {
  if (token.tokenType === NumberLiteral) return fault('amount-without-sign', range, { text });
  const glued = /-\d+(?:\.\d+)?$/.exec(previous?.image ?? '');
  return fault('missing-amount', range, { text, glued: glued?.[0] ?? null });
}

/** What is not there by the end of its line is missing behind the last word of it. */
function after(previous: IToken | undefined): Fault['range'] {
  if (previous === undefined || Number.isNaN(previous.startOffset)) return { start: 0, end: 0 };
  return rangeOf(previous);
}

/** A word that begins no statement, with the keyword it may have been meant to be. */
export function unknownStatement(token: IToken, text: string): Fault | undefined {
  if (isMisspelt(token)) return undefined;
  const range = rangeOf(token);
  const word = text.slice(range.start, range.end);
  return fault('unknown-statement', range, { text: word, suggestion: nearestKeyword(word) });
}

function nearestKeyword(word: string): string | null {
  const all = KEYWORD_NAMES.flatMap((name) => [
    ...spellings(name, 'en'),
    ...spellings(name, 'zh'),
  ]).filter((spelling) => /\p{L}/u.test(spelling));
  return nearest(word, all);
}
