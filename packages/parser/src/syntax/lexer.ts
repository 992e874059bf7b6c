import type { IToken } from 'chevrotain';
import { cut } from './cut.ts';
import { fold } from './fold.ts';
import type { Vocabulary } from './keywords.ts';
import { withKeywords } from './with-keywords.ts';

export interface Lexed {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** The vocabulary that most keywords of the file are in. */
  readonly vocabulary: Vocabulary;
}

/** Cuts a text into tokens; whatever the text, nothing is thrown and nothing is lost. */
export function lex(text: string): Lexed {
  const { tokens, comments } = cut(fold(text));
  return { ...withKeywords(tokens), comments };
}
