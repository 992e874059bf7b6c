import { type IToken, Lexer } from 'chevrotain';
import { present } from '../invariant.ts';
import { fold } from './fold.ts';
import type { Vocabulary } from './keywords.ts';
import { LEXED } from './tokens.ts';
import { withKeywords } from './with-keywords.ts';

export interface Lexed {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** The vocabulary that most keywords of the file are in. */
  readonly vocabulary: Vocabulary;
}

const lexer = new Lexer([...LEXED], { positionTracking: 'full', recoveryEnabled: false });

/** Cuts a text into tokens; whatever the text, nothing is thrown and nothing is lost. */
export function lex(text: string): Lexed {
  const { tokens, groups } = lexer.tokenize(fold(text));
  const comments = present(groups['comments'], 'the lexer has a group of comments');
  return { ...withKeywords(tokens), comments };
}
