import type { IToken, TokenType } from 'chevrotain';
import { present } from '../invariant.ts';
import { KEYWORD_NAMES, type KeywordName, spellings, type Vocabulary } from './keywords.ts';
import { lateUnitAt } from './late-unit.ts';
import { ORDER_WORD_NAMES, ORDER_WORDS } from './order-words.ts';
import { endOf } from './range.ts';
import { K, Name, ORDER, PerName } from './tokens.ts';

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
    const spelling = token.tokenType === Name ? keywordAt(token, index, tokens) : undefined;
    if (spelling === undefined) {
      out.push(isPerName(token) ? { ...token, ...typed(PerName) } : token);
      continue;
    }
    counts[spelling.vocabulary] += 1;
    taken = index + spelling.words.length;
    const last = present(tokens[taken - 1], 'its last word is there');
    out.push({ ...token, ...typed(spelling.type), endOffset: endOf(last) - 1 });
  }
  return { tokens: out, vocabulary: counts.zh > counts.en ? 'zh' : 'en' };
}

function keywordAt(first: IToken, index: number, tokens: readonly IToken[]): Spelling | undefined {
  return SPELLINGS.get(first.image)?.find(({ words }) =>
    words.every((word, ahead) => {
      const token = tokens[index + ahead];
      return token?.image === word && token.startLine === first.startLine;
    }),
  );
}

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
