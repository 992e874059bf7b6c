import type { IToken } from 'chevrotain';
import { fold } from '../syntax/fold.ts';
import { KEYWORD_NAMES, type KeywordName, spellings, type Vocabulary } from '../syntax/keywords.ts';
import { ORDER_WORD_NAMES, ORDER_WORDS, type OrderWord } from '../syntax/order-words.ts';
import { rangeOf } from '../syntax/range.ts';
import { K, ORDER, PerName } from '../syntax/tokens.ts';

/** Which keywords the formatter writes: one vocabulary's, or for each statement its own. */
export type KeywordChoice = Vocabulary | 'keep';

/** How one statement is worded. */
export interface Voice {
  readonly vocabulary: Vocabulary;
  /** Whether the author's own words are kept. */
  readonly keeps: boolean;
  /** `usual` is what a place is written with where the author chose nothing else. */
  readonly word: (name: KeywordName, usual?: string) => string;
  /** The word for one of something or for several, or what the author wrote where that is kept. */
  readonly unit: (name: KeywordName, isOne: boolean) => string;
  readonly order: (name: Exclude<OrderWord, 'OpenBefore'>) => string;
  /** Whether the author put it in the order of Chinese. */
  readonly hasOrder: (name: OrderWord) => boolean;
}

/** The voice of a statement, by the words that it is written in. */
export function voiceOf(tokens: readonly IToken[], text: string, keywords: KeywordChoice): Voice {
  const keeps = keywords === 'keep';
  const vocabulary = keeps ? vocabularyOf(tokens) : keywords;
  const own = new Map<string, string>();
  for (const token of keeps ? tokens : []) {
    const { start, end } = rangeOf(token);
    const spelt = fold(text.slice(start, end)).replace(/\s+/g, ' ');
    if (!own.has(token.tokenType.name)) own.set(token.tokenType.name, spelt);
  }

  function word(name: KeywordName, usual?: string): string {
    const all = spellings(name, vocabulary);
    const spelt = own.get(K[name].name) ?? '';
    return all.includes(spelt) ? spelt : (usual ?? all[0] ?? '');
  }

  function unit(name: KeywordName, isOne: boolean): string {
    const [several = '', one = several] = spellings(name, vocabulary);
    return word(name, isOne ? one : several);
  }

  function order(name: OrderWord): string {
    return own.get(ORDER[name].name) ?? ORDER_WORDS[name][0];
  }

  return { vocabulary, keeps, word, unit, order, hasOrder: (name) => own.has(ORDER[name].name) };
}

/** That of the first word that is of one vocabulary alone. */
function vocabularyOf(tokens: readonly IToken[]): Vocabulary {
  for (const token of tokens) {
    if (isOrderWord(token)) return 'zh';
    if (token.tokenType !== PerName && !isKeyword(token)) continue;
    if (/^\p{Script=Han}/u.test(token.image)) return 'zh';
    if (/^[a-z]/.test(token.image)) return 'en';
  }
  return 'en';
}

const KEYWORD_TYPES = new Set(KEYWORD_NAMES.map((name) => K[name]));
const ORDER_TYPES = new Set(ORDER_WORD_NAMES.map((name) => ORDER[name]));

function isKeyword({ tokenType }: IToken): boolean {
  return KEYWORD_TYPES.has(tokenType);
}

function isOrderWord({ tokenType }: IToken): boolean {
  return ORDER_TYPES.has(tokenType);
}
