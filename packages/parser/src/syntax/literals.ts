import type { IToken } from 'chevrotain';
import type { DateNode, Operator, Quoted, Word } from './ast.ts';
import { endOf, rangeOf } from './lexer.ts';
import { BadNumber } from './tokens.ts';

/** A token's words as the author wrote them. */
export function wordOf(token: IToken, text: string): Word {
  const range = rangeOf(token);
  return { text: text.slice(range.start, range.end), range };
}

/** `4.1` in full-width digits is the same id, so ids and numbers are read from the folded image. */
export function foldedWord(token: IToken): Word {
  return { text: token.image, range: rangeOf(token) };
}

/** The text between the quotes, `\"` and `\\` undone. */
export function quotedText(token: IToken, text: string): Quoted {
  const range = rangeOf(token);
  const closed = /["”＂]$/.test(text.slice(range.start + 1, range.end));
  const inner = text.slice(range.start + 1, closed ? range.end - 1 : range.end);
  return { text: inner.replace(/\\(["\\])/g, '$1'), range };
}

/** The citation's line without its `>` and one blank behind it. */
export function citationText(token: IToken, text: string): string {
  return text
    .slice(token.startOffset + 1, endOf(token))
    .replace(/^[ \u3000]/, '')
    .trimEnd();
}

/** The lexer has seen that these are numbers; whether the day exists is the checker's business. */
export function dateNode(token: IToken): DateNode {
  const parts = (token.image.match(/\d+/g) ?? []).map(Number);
  const [year, month, day] = parts.length === 3 ? parts : [null, ...parts];
  return { year: year ?? null, month: month ?? 0, day: day ?? 0, range: rangeOf(token) };
}

/** What is no number has been reported as that; any number serves to read on. */
export function digitsOf({ tokenType, image }: IToken): string {
  return tokenType === BadNumber ? '1' : image;
}

export function dayNumber(token: IToken): number {
  return Number.parseInt(token.image, 10);
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  '<': '<',
  '>': '>',
  '<=': '<=',
  '≤': '<=',
  '>=': '>=',
  '≥': '>=',
  '=': '=',
  '==': '=',
  '!=': '!=',
  '≠': '!=',
};

export function operatorOf(token: IToken): Operator {
  return OPERATORS[token.image] ?? '=';
}
