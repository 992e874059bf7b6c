import { type IToken, tokenMatcher } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { BEGINNING, type Limits } from '../limits.ts';
import type { Document } from './ast/rubric.ts';
import { Grammar } from './grammar.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import type { Vocabulary } from './keywords.ts';
import { type Lexed, lex } from './lexer.ts';
import { rangeOf } from './range.ts';
import { BraceClose, BraceOpen, Comma, K, ParenClose, ParenOpen, Stray } from './tokens.ts';

export type ParseLimits = Pick<Limits, 'length' | 'depth'>;

export interface Parsed {
  readonly document: Document;
  readonly faults: readonly Fault[];
  readonly vocabulary: Vocabulary;
  /** The words that it was read from; none where it could not be read at all. */
  readonly tokens: readonly IToken[];
}

// Made once, because that costs as much as reading a rubric; `read` keeps nothing between calls.
const grammar = new Grammar({ analysedBy: null });

/** Reads a text into its syntax tree. Never throws: what cannot be read becomes a fault. */
export function parse(text: string, { length, depth }: ParseLimits): Parsed {
  if (text.length > length) {
    const { vocabulary } = lex(text.slice(0, BEGINNING));
    return unread(fault('too-large', { start: 0, end: 0 }, { limit: length }), vocabulary);
  }
  const lexed = lex(text);
  const { vocabulary } = lexed;
  const deep = tooDeep(lexed, depth);
  if (deep !== undefined) return unread(deep, vocabulary);
  const { statements, faults } = grammar.read(lexed.tokens, text);
  const comments = lexed.comments.map((token) => {
    const range = rangeOf(token);
    return { text: text.slice(range.start, range.end), range };
  });
  return {
    document: { kind: 'document', statements, comments },
    faults: [...hiddenCharacters(lexed, text), ...faults],
    vocabulary,
    tokens: lexed.tokens,
  };
}

function unread(because: Fault, vocabulary: Vocabulary): Parsed {
  const statements = [{ kind: 'lost', keyword: null, range: because.range }] as const;
  return {
    document: { kind: 'document', statements, comments: [] },
    faults: [because],
    vocabulary,
    tokens: [],
  };
}

/** Nesting is bounded before the grammar descends, so that no text can exhaust the stack. */
function tooDeep({ tokens }: Lexed, limit: number): Fault | undefined {
  let [braces, parentheses, nots] = [0, 0, 0];
  for (const token of tokens) {
    const { tokenType } = token;
    // A condition does not reach into the next statement.
    if (beginsStatement(token)) [parentheses, nots] = [0, 0];
    if (tokenType === BraceOpen) braces += 1;
    else if (tokenType === BraceClose) braces = Math.max(0, braces - 1);
    else if (tokenType === ParenOpen) parentheses += 1;
    else if (tokenType === ParenClose) parentheses = Math.max(0, parentheses - 1);
    else nots = tokenType === K.Not ? nots + 1 : 0;
    if (braces + parentheses + nots > limit) {
      return fault('too-deep', rangeOf(token), { limit });
    }
  }
  return undefined;
}

function beginsStatement(token: IToken): boolean {
  return !tokenMatcher(token, Stray) && token.tokenType !== Comma;
}
