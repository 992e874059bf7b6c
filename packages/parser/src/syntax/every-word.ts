import type { IToken } from 'chevrotain';
import { spellings } from './keywords.ts';
import { BraceOpen, Name } from './tokens.ts';

/**
 * Whether `every` or `每个` is the keyword: before a name with its list or a block, in English wherever a
 * statement begins. Elsewhere it is a name, or counts: `每处扣1分`.
 */
export function beginsRepetition(
  index: number,
  tokens: readonly IToken[],
  startsStatement: boolean,
): boolean {
  const [word, name] = [tokens[index], tokens[index + 1]];
  if (word === undefined) return false;
  const isHeading = name?.tokenType === Name && isHeadingEnd(index + 2, word, tokens);
  if (isHeading || !startsStatement) return isHeading;
  return ENGLISH.includes(word.image) || isHeadingEnd(index + 1, word, tokens);
}

const ENGLISH = spellings('Every', 'en');

/** Whether `one of`, `取自` or a brace stands here, on the line of the word. */
function isHeadingEnd(index: number, word: IToken, tokens: readonly IToken[]): boolean {
  const token = tokens[index];
  if (token === undefined || token.startLine !== word.startLine) return false;
  return token.tokenType === BraceOpen || LISTS.some((words) => isAt(words, index, tokens));
}

const LISTS = [...spellings('OneOf', 'en'), ...spellings('OneOf', 'zh')].map((text) =>
  text.split(' '),
);

function isAt(words: readonly string[], index: number, tokens: readonly IToken[]): boolean {
  return words.every((word, ahead) => tokens[index + ahead]?.image === word);
}
