import { lex } from '../syntax/lexer.ts';

/** A part of a statement that is written without blanks in it, or with the author's own. */
export interface Piece {
  readonly text: string;
  /** Whether it stands right behind what is before it, where that is Chinese. */
  readonly touches: boolean;
}

export type Phrase = readonly Piece[];

export function piece(text: string): Piece {
  return { text, touches: false };
}

/** What Chinese writes without a blank before it. */
export function touching(text: string): Piece {
  return { text, touches: true };
}

/** The phrases with a comma between them. */
export function separated(phrases: readonly Phrase[], comma: Comma): Phrase {
  return phrases.flatMap((phrase, index) =>
    index === phrases.length - 1 ? phrase : withComma(phrase, comma),
  );
}

export type Comma = ',' | '，' | '、';

/** A phrase with a comma behind it. */
export function withComma(phrase: Phrase, comma: Comma): Phrase {
  const last = phrase.at(-1);
  if (last === undefined) return phrase;
  return [...phrase.slice(0, -1), { ...last, text: `${last.text}${comma}` }];
}

/**
 * A phrase in words, as tight as it reads best: where a name would run into the word behind it, blanks keep
 * them apart.
 */
export function written(phrase: Phrase): string {
  const tight = joined(phrase, true);
  const loose = joined(phrase, false);
  return tight === loose || hasSameWords(tight, loose) ? tight : loose;
}

function joined(phrase: Phrase, tight: boolean): string {
  return phrase
    .map(({ text, touches }, index) => {
      const before = phrase[index - 1]?.text ?? '，';
      const isTight = FULL_WIDTH_COMMA.test(before) || (tight && touches && HAN.test(before));
      return isTight ? text : ` ${text}`;
    })
    .join('');
}

const FULL_WIDTH_COMMA = /[，、]$/;
const HAN = /\p{Script=Han}$/u;

/** Whether two texts are read as the same words. */
export function hasSameWords(one: string, other: string): boolean {
  const [words, others] = [lex(one).tokens, lex(other).tokens];
  return (
    words.length === others.length &&
    words.every(({ tokenType, image }, index) => {
      const twin = others[index];
      return tokenType === twin?.tokenType && image === twin.image;
    })
  );
}
