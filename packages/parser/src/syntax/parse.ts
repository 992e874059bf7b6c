import { type Fault, fault } from '../diagnostics/fault.ts';
import type { Document } from './ast.ts';
import { lexicalFaults } from './faults.ts';
import { Grammar } from './grammar.ts';
import type { Vocabulary } from './keywords.ts';
import { type Lexed, lex, rangeOf } from './lexer.ts';
import { BraceClose, BraceOpen, K, ParenClose, ParenOpen } from './tokens.ts';

/** Characters; a rubric of a thousand items is a tenth of it. */
export const MAX_LENGTH = 4_000_000;
/** Brackets and `not` inside one another. */
export const MAX_DEPTH = 100;

export interface Parsed {
  readonly document: Document;
  readonly faults: readonly Fault[];
  readonly vocabulary: Vocabulary;
}

// Building the grammar's tables costs far more than reading a rubric; `read` keeps nothing between calls.
const grammar = new Grammar();

/** Reads a text into its syntax tree. Never throws: what cannot be read becomes a fault. */
export function parse(text: string): Parsed {
  if (text.length > MAX_LENGTH) {
    const faults = [fault('too-large', { start: 0, end: 0 }, { limit: MAX_LENGTH })];
    return { document: emptyDocument, faults, vocabulary: 'en' };
  }
  const lexed = lex(text);
  const { vocabulary } = lexed;
  const deep = tooDeep(lexed);
  if (deep !== undefined) return { document: emptyDocument, faults: [deep], vocabulary };
  const { statements, broken, faults } = grammar.read(lexed.tokens, text);
  const comments = lexed.comments.map((token) => {
    const range = rangeOf(token);
    return { text: text.slice(range.start, range.end), range };
  });
  return {
    document: { kind: 'document', statements, comments, broken },
    faults: [...lexicalFaults(lexed, text), ...faults],
    vocabulary,
  };
}

const emptyDocument: Document = { kind: 'document', statements: [], comments: [], broken: true };

/** Nesting is bounded before the grammar descends, so that no text can exhaust the stack. */
function tooDeep({ tokens }: Lexed): Fault | undefined {
  let [brackets, nots] = [0, 0];
  for (const token of tokens) {
    const { tokenType } = token;
    if (tokenType === BraceOpen || tokenType === ParenOpen) brackets += 1;
    if (tokenType === BraceClose || tokenType === ParenClose) brackets = Math.max(0, brackets - 1);
    nots = tokenType === K.Not ? nots + 1 : tokenType === ParenOpen ? nots : 0;
    if (brackets + nots > MAX_DEPTH) return fault('too-deep', rangeOf(token), { limit: MAX_DEPTH });
  }
  return undefined;
}
