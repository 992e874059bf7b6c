import type { IToken } from 'chevrotain';
import { present } from '../invariant.ts';
import type { Operator } from './ast/conditions.ts';
import type { DateNode, Quoted, TimeNode, Word } from './ast/literals.ts';
import { endOf, rangeOf } from './range.ts';

/** `４．１` is the id `4.1`, so names, ids and numbers are read from the folded image. */
export function foldedWord(token: IToken): Word {
  return { text: token.image, range: rangeOf(token) };
}

/** The text between the quotes, as written; a backslash takes the meaning from a quote or a backslash. */
export function quotedText(token: IToken, text: string): Quoted {
  const range = rangeOf(token);
  const inner = text.slice(range.start + 1, range.end - 1);
  return { text: inner.replace(/\\(["”\\])/g, '$1'), range };
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
  const numbers = [...token.image.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [day, month, year] = numbers.toReversed();
  return {
    year: year ?? null,
    month: present(month, 'a date has a month'),
    day: present(day, 'a date has a day'),
    range: rangeOf(token),
  };
}

/** `17时1分` is `17:01`. */
export function timeNode(token: IToken): TimeNode {
  const [hour = '', minute = '0'] = token.image.match(/\d+/g) ?? [];
  return { text: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`, range: rangeOf(token) };
}

export function dayNumber(token: IToken): number {
  return Number(token.image.replace(/[日号]$/, ''));
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['<', '<'],
  ['>', '>'],
  ['<=', '<='],
  ['≤', '<='],
  ['>=', '>='],
  ['≥', '>='],
  ['=', '='],
  ['==', '='],
  ['!=', '!='],
  ['≠', '!='],
]);

export function operatorOf(token: IToken): Operator {
  return present(OPERATORS.get(token.image), 'every sign of comparison is an operator');
}
