import { type Fault, fault } from '../diagnostics/fault.ts';
import type { Lexed } from './lexer.ts';
import { rangeOf } from './range.ts';
import { Citation, Text } from './tokens.ts';

/**
 * Control characters, marks that turn the direction of writing, and halves of characters: in a text, a
 * citation or a comment they would let a file say something else than it shows.
 */
const HIDDEN = /(?:(?!\t)\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate})+/gu;

/** What is hidden where the language takes any character; elsewhere it is no word of the language. */
export function hiddenCharacters({ tokens, comments }: Lexed, text: string): readonly Fault[] {
  const free = tokens.filter(({ tokenType }) => tokenType === Text || tokenType === Citation);
  return [...free, ...comments].flatMap((token) => {
    const { start, end } = rangeOf(token);
    return [...text.slice(start, end).matchAll(HIDDEN)].map(({ 0: hidden, index }) => {
      const range = { start: start + index, end: start + index + hidden.length };
      return fault('hidden-character', range, { text: hidden });
    });
  });
}
