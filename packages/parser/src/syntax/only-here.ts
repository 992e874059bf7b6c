import type { IToken } from 'chevrotain';
import type { Expected } from '../diagnostics/fault.ts';
import { lineBefore } from './line-before.ts';

const DATE = String.raw`\d{4}[-年]\d{1,2}[-月]\d{1,2}[日号]?`;
const PERIOD = new RegExp(String.raw`^\s*(?:period|周期)\s*(?:${DATE}\s*(?:to|至|到|[–—~]+)\s*)?$`);
const TIME_ZONE = /^\s*(?:time zone|时区)\s*$/;

/** What a place needs that fewer words fit than elsewhere: a date with its year, the name of a time zone. */
export function onlyHere(token: IToken, source: string): Expected | undefined {
  const before = lineBefore(token.startOffset, source);
  if (PERIOD.test(before)) return 'full-date';
  return TIME_ZONE.test(before) ? 'zone' : undefined;
}
