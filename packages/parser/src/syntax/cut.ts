import type { IToken, TokenType } from 'chevrotain';
import { present } from '../invariant.ts';
import { Blank, Comment, LEXED, Name } from './tokens.ts';

export interface Cut {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
}

/**
 * Cuts a folded text into tokens, as chevrotain's lexer does with the same token types, to which a test holds it. That
 * one takes longer to build than most rubrics take to read.
 */
export function cut(text: string): Cut {
  const tokens: IToken[] = [];
  const comments: IToken[] = [];
  let [line, lineStart] = [1, 0];
  for (let offset = 0; offset < text.length; ) {
    const { type, image } = wordAt(text, offset);
    const start = offset;
    offset += image.length;
    if (type === Blank) {
      // Nothing else goes over lines, and most blanks do not either.
      if (image === ' ') continue;
      for (const { 0: end, index } of image.matchAll(LINE_END)) {
        line += 1;
        lineStart = start + index + end.length;
      }
      continue;
    }
    const place = { startOffset: start, endOffset: offset - 1, startLine: line, endLine: line };
    const startColumn = start - lineStart + 1;
    const { tokenTypeIdx = 0 } = type;
    const token = { image, ...place, startColumn, tokenType: type, tokenTypeIdx };
    (type === Comment ? comments : tokens).push(token);
  }
  return { tokens, comments };
}

const LINE_END = /\r\n?|\n/g;

interface Found {
  readonly type: TokenType;
  readonly image: string;
}

type Reader = (text: string, offset: number) => Found | null;

function wordAt(text: string, offset: number): Found {
  // Most of a rubric, and nothing but a name begins so.
  if (LETTER.test(text.charAt(offset))) return present(READ_NAME(text, offset), 'it is a name');
  let found: Found | null = null;
  for (const read of READERS) {
    found = read(text, offset);
    if (found !== null) break;
  }
  return present(found, 'any character is a word');
}

const LETTER = /[A-Za-z]/;

/** A pattern that is a function. */
function readBy(type: TokenType): Reader {
  const { PATTERN: pattern } = type;
  return (text, offset) => {
    const match = typeof pattern === 'function' ? pattern(text, offset, [], {}) : null;
    return match === null ? null : { type, image: match[0] };
  };
}

/** Regular expressions that follow one another, as the alternatives of one. */
function readAny(types: readonly TokenType[]): Reader {
  const sources = types.map(({ PATTERN: pattern }) => pattern instanceof RegExp && pattern.source);
  const whole = new RegExp(sources.map((source) => `(${source})`).join('|'), 'y');
  return (text, offset) => {
    whole.lastIndex = offset;
    const match = whole.exec(text);
    if (match === null) return null;
    // The first is the whole; a loop, because there are a thousand words in a rubric and code that runs once is slow.
    let group = 1;
    while (match[group] === undefined) group += 1;
    return { type: present(types[group - 1], 'one of them matches'), image: match[0] };
  };
}

const READ_NAME = readBy(Name);
const READERS = readersOf(LEXED);

/** The patterns in their order. */
function readersOf([first, ...rest]: readonly TokenType[]): readonly Reader[] {
  if (first === undefined) return [];
  if (!isExpression(first)) return [readBy(first), ...readersOf(rest)];
  const end = rest.findIndex((type) => !isExpression(type));
  const others = end < 0 ? rest : rest.slice(0, end);
  return [readAny([first, ...others]), ...readersOf(rest.slice(others.length))];
}

function isExpression({ PATTERN: pattern }: TokenType): boolean {
  return pattern instanceof RegExp;
}
