import { type IToken, Lexer } from 'chevrotain';
import { present } from '../invariant.ts';
import { fold } from './fold.ts';
import type { Vocabulary } from './keywords.ts';
import { ALL_TOKENS } from './tokens.ts';
import { withKeywords } from './with-keywords.ts';

export interface Lexed {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** The vocabulary that most keywords of the file are in. */
  readonly vocabulary: Vocabulary;
}

/** `validated` looks for patterns that hide others first, which takes longer than cutting a text; a test does it. */
export function createLexer({ validated }: { readonly validated: boolean }): Lexer {
  return new Lexer([...ALL_TOKENS], {
    positionTracking: 'full',
    recoveryEnabled: false,
    // Sorting the patterns by the characters they begin with is lost where one may begin with any.
    safeMode: true,
    skipValidations: !validated,
  });
}

const lexer = createLexer({ validated: false });

/** Cuts a text into tokens; whatever the text, nothing is thrown and nothing is lost. */
export function lex(text: string): Lexed {
  const { tokens, groups } = lexer.tokenize(fold(text));
  const comments = present(groups['comments'], 'the lexer has a group of comments');
  return { ...withKeywords(tokens), comments };
}
