import type { IToken, TokenType } from 'chevrotain';
import { present } from '../invariant.ts';
import { beginsRepetition } from './every-word.ts';
import { KEYWORD_NAMES, type KeywordName, spellings, type Vocabulary } from './keywords.ts';
import { lateUnitAt } from './late-unit.ts';
import { ORDER_WORD_NAMES, ORDER_WORDS } from './order-words.ts';
import { endOf } from './range.ts';
import {
  BraceClose,
  BraceOpen,
  Comma,
  K,
  Name,
  ORDER,
  OutOf,
  ParenOpen,
  PerName,
  Semicolon,
  Text,
} from './tokens.ts';

interface Spelling {
  readonly words: readonly string[];
  readonly type: TokenType;
  readonly vocabulary: Vocabulary;
}

/** By first word, the spellings of most words first. */
const SPELLINGS: ReadonlyMap<string, readonly Spelling[]> = spellingTable();

/** Turns names that the keyword table knows into keywords, several words into one where it says so. */
export function withKeywords(tokens: readonly IToken[]): {
  readonly tokens: readonly IToken[];
  /** The vocabulary that most keywords are in. */
  readonly vocabulary: Vocabulary;
} {
  const counts = { en: 0, zh: 0 };
  const out: IToken[] = [];
  let taken = 0;
  for (const [index, token] of tokens.entries()) {
    if (index < taken) continue;
    const unit = token.tokenType === Name ? lateUnitAt(index, tokens, out) : null;
    if (unit !== null) {
      out.push(unit.token);
      taken = index + unit.words;
      continue;
    }
    const spelling = keywordsAt(token, index, tokens).find((one) =>
      isInPlace(one, index, tokens, out),
    );
    if (spelling === undefined) {
      out.push(counting(token, out));
      continue;
    }
    counts[spelling.vocabulary] += 1;
    taken = index + spelling.words.length;
    const last = present(tokens[taken - 1], 'its last word is there');
    out.push({ ...token, ...typed(spelling.type), endOffset: endOf(last) - 1 });
  }
  return { tokens: out, vocabulary: counts.zh > counts.en ? 'zh' : 'en' };
}

/** The keywords that stand here, those of most words first. */
function keywordsAt(first: IToken, index: number, tokens: readonly IToken[]): readonly Spelling[] {
  if (first.tokenType !== Name) return [];
  return (SPELLINGS.get(first.image) ?? []).filter(({ words }) =>
    words.every((word, ahead) => {
      const token = tokens[index + ahead];
      return token?.image === word && token.startLine === first.startLine;
    }),
  );
}

function beginsStatement(token: IToken, before: IToken | undefined): boolean {
  if (before === undefined) return true;
  const goesOn = before.startLine === token.startLine || before.tokenType === Comma;
  return !goesOn || BETWEEN_STATEMENTS.includes(before.tokenType);
}

/** `days late` means something behind `bands of` alone, `每处` before a list, `bonus` and `weight` in a heading. */
function isInPlace(
  { type }: Spelling,
  index: number,
  tokens: readonly IToken[],
  before: readonly IToken[],
): boolean {
  // `if holidays > 3`: what is a keyword at the start of a statement alone is a name elsewhere.
  if (NAMES_ELSEWHERE.includes(type)) {
    const token = present(tokens[index], 'it is there');
    return beginsStatement(token, tokens[index - 1]);
  }
  if (type === K.Every) {
    const token = present(tokens[index], 'it is there');
    return beginsRepetition(index, tokens, beginsStatement(token, tokens[index - 1]));
  }
  if (type === K.Bonus || type === K.Weight) return isInHeading(before);
  if (type === K.Earn || type === K.Score) {
    const token = present(tokens[index], 'it is there');
    const begins = beginsStatement(token, tokens[index - 1]) && !endsBeforePoints(before);
    return type === K.Score ? begins : !begins;
  }
  if (type === K.AllOf) return before.at(-1)?.tokenType === ParenOpen;
  if (type === K.Percentage) return openingOf(before)?.tokenType === K.Fact;
  if (type === K.ItemPoints) return FORMULAS.includes(openingOf(before)?.tokenType ?? K.Item);
  return !BANDED.includes(type) || before.at(-1)?.tokenType === K.BandsOf;
}

/** Whether the words that a line or a block begins with, up to here, are those of an item or a group. */
function isInHeading(before: readonly IToken[]): boolean {
  const opening = openingOf(before);
  return opening !== undefined && opening !== before.at(-1) && HEADINGS.includes(opening.tokenType);
}

/** Whether an item's heading ends here without its points, which may stand in the next line. */
function endsBeforePoints(before: readonly IToken[]): boolean {
  const [item, last] = before.slice(-2);
  return last?.tokenType === Text ? isInHeading(before) : item?.tokenType === K.Item;
}

/** The word that the line or the block begins with in which these end. */
function openingOf(before: readonly IToken[]): IToken | undefined {
  const last = before.at(-1);
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const token = before[at];
    const previous = before[at - 1];
    if (token === undefined || token.startLine !== last?.startLine) return undefined;
    const begins =
      previous === undefined ||
      previous.startLine !== token.startLine ||
      BETWEEN_STATEMENTS.includes(previous.tokenType);
    if (begins) return token;
  }
  return undefined;
}

const FORMULAS: readonly TokenType[] = [K.Define, K.Score];

const HEADINGS: readonly TokenType[] = [K.Item, K.Group, K.Replace];

const BANDED: readonly TokenType[] = [K.DaysLate, K.WorkingDaysLate];

const NAMES_ELSEWHERE: readonly TokenType[] = (
  [
    'Extends',
    'Drop',
    'Replace',
    'Change',
    'Holidays',
    'Workdays',
    'SubmissionOf',
    'Linear',
    'Veto',
    'Grades',
    'Define',
  ] as const
).map((name) => K[name]);

const BETWEEN_STATEMENTS: readonly TokenType[] = [BraceOpen, BraceClose, Semicolon];

/** What is counted, and behind it how many there are in all; other words are names. */
function counting(token: IToken, before: readonly IToken[]): IToken {
  if (isPerName(token)) return { ...token, ...typed(PerName) };
  const previous = before.at(-1);
  if (previous === undefined || token.tokenType !== Name) return token;
  const isOutOf =
    /^共\d+[项份个]$/.test(token.image) &&
    previous.startLine === token.startLine &&
    COUNTED.includes(previous.tokenType);
  return isOutOf ? { ...token, ...typed(OutOf) } : token;
}

const COUNTED: readonly TokenType[] = [PerName, Name, Text];

function isPerName({ tokenType, image }: IToken): boolean {
  return tokenType === Name && /^(?:per-|每)./.test(image);
}

/** chevrotain compares the index, so both must change together. */
function typed(type: TokenType): Pick<IToken, 'tokenType' | 'tokenTypeIdx'> {
  return { tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

function spellingTable(): ReadonlyMap<string, readonly Spelling[]> {
  const all: Spelling[] = [
    ...KEYWORD_NAMES.flatMap((name) => [...inVocabulary(name, 'en'), ...inVocabulary(name, 'zh')]),
    ...ORDER_WORD_NAMES.flatMap((name) =>
      ORDER_WORDS[name].map(
        (word): Spelling => ({ words: [word], type: ORDER[name], vocabulary: 'zh' }),
      ),
    ),
  ];
  const table = new Map<string, Spelling[]>();
  for (const spelling of all) {
    const [first = ''] = spelling.words;
    const alike = table.get(first);
    if (alike === undefined) table.set(first, [spelling]);
    else alike.push(spelling);
  }
  for (const alike of table.values()) alike.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function inVocabulary(name: KeywordName, vocabulary: Vocabulary): readonly Spelling[] {
  return spellings(name, vocabulary).map((text) => ({
    words: text.split(' '),
    type: K[name],
    vocabulary,
  }));
}
