import { type IToken, Lexer, type TokenType } from 'chevrotain';
import { fold } from './fold.ts';
import { KEYWORD_NAMES, type KeywordName, spellings, type Vocabulary } from './keywords.ts';
import { ORDER_WORD_NAMES, ORDER_WORDS } from './order-words.ts';
import { K, LEXED, Name, ORDER, PerName } from './tokens.ts';

/** A stretch of the source, in UTF-16 units; `end` is excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Lexed {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** Characters that belong to no word of the language. */
  readonly strays: readonly Range[];
  /** The vocabulary that most keywords of the file are in. */
  readonly vocabulary: Vocabulary;
}

const lexer = new Lexer([...LEXED], { positionTracking: 'full', recoveryEnabled: true });

/** Cuts a text into tokens; whatever the text, nothing is thrown and nothing is lost. */
export function lex(text: string): Lexed {
  const result = lexer.tokenize(fold(text));
  const { tokens, counts } = retype(result.tokens);
  return {
    tokens,
    comments: result.groups['comments'] ?? [],
    strays: result.errors.map(({ offset, length }) => ({ start: offset, end: offset + length })),
    vocabulary: counts.zh > counts.en ? 'zh' : 'en',
  };
}

interface Spelling {
  readonly words: readonly string[];
  readonly type: TokenType;
  readonly vocabulary: Vocabulary;
}

/** By first word, the spellings of most words first. */
const SPELLINGS: ReadonlyMap<string, readonly Spelling[]> = spellingTable();

/** Turns names that the keyword table knows into keywords, several words into one where it says so. */
function retype(tokens: readonly IToken[]): {
  readonly tokens: readonly IToken[];
  readonly counts: Readonly<Record<Vocabulary, number>>;
} {
  const counts = { en: 0, zh: 0 };
  const out: IToken[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    const spelling = token.tokenType === Name ? keywordAt(tokens, index) : undefined;
    if (spelling === undefined) {
      out.push(isPerName(token) ? { ...token, ...typed(PerName) } : token);
      index += 1;
      continue;
    }
    counts[spelling.vocabulary] += 1;
    const last = tokens[index + spelling.words.length - 1] ?? token;
    out.push(joined(token, last, spelling.type));
    index += spelling.words.length;
  }
  return { tokens: out, counts };
}

function keywordAt(tokens: readonly IToken[], index: number): Spelling | undefined {
  const first = tokens[index];
  return SPELLINGS.get(first?.image ?? '')?.find(({ words }) =>
    words.every((word, ahead) => {
      const token = tokens[index + ahead];
      return token?.image === word && token.startLine === first?.startLine;
    }),
  );
}

function isPerName({ tokenType, image }: IToken): boolean {
  return tokenType === Name && (/^per-./.test(image) || /^每./.test(image));
}

function joined(first: IToken, last: IToken, type: TokenType): IToken {
  const image = first === last ? first.image : `${first.image} … ${last.image}`;
  return { ...last, ...first, ...typed(type), image, endOffset: endOf(last) - 1 };
}

/** chevrotain compares the index, so both must change together. */
function typed(type: TokenType): Pick<IToken, 'tokenType' | 'tokenTypeIdx'> {
  return { tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

export function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

export function rangeOf(first: IToken, last: IToken = first): Range {
  return { start: first.startOffset, end: endOf(last) };
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
  const table = new Map<string, readonly Spelling[]>();
  for (const spelling of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = spelling.words;
    table.set(first, [...(table.get(first) ?? []), spelling]);
  }
  return table;
}

function inVocabulary(name: KeywordName, vocabulary: Vocabulary): readonly Spelling[] {
  return spellings(name, vocabulary).map((text) => ({
    words: text.split(' '),
    type: K[name],
    vocabulary,
  }));
}
