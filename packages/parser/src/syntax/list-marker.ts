import type { IToken } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { once } from '../once.ts';
import { KEYWORD_NAMES, spellings, startsStatement } from './keywords.ts';
import { rangeOf } from './range.ts';

// Longer than any marker with the keyword behind it.
const LONGEST = 40;

/** `①`, `1、`, `（一）` or `-` before what would be a statement without it. */
export function listMarker(token: IToken, text: string): Fault | undefined {
  const { start } = rangeOf(token);
  const match = expression().exec(text.slice(start, start + LONGEST));
  const marker = match?.[1] ?? match?.[2];
  if (marker === undefined) return undefined;
  return fault('list-marker', { start, end: start + marker.length }, { text: marker });
}

const COUNT = '(?:\\d{1,3}|[０-９]{1,3}|第?[一二三四五六七八九十]{1,3}|[a-z])';

/** Marks that can be nothing else, with or without a sign behind them. */
const PLAIN = [
  `[(（]\\s?${COUNT}\\s?[)）][、.．，,]?`,
  `${COUNT}\\s?[)）、.．，,]`,
  '[一二三四五六七八九十]是',
  '[\\u2160-\\u217b\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3220-\\u3229][、.．，,)）]?',
  '[-–—+*·•●○◦▪■□◆◇►▶※★☆]+',
].join('|');

const TOUCHING: readonly string[] = [
  'Late',
  'Missing',
  'Per',
  'If',
  'ItemCap',
  'ItemFloor',
  'EveryQuarter',
  'EveryMonth',
];

/** A number alone may also be an id that lacks its `item`, so that only a clause may stand behind it. */
const expression = once(() => {
  const clauses = startsOf('body');
  const statements = `${clauses}|${startsOf('rubric')}`;
  const number = '\\d{1,3}(?:\\.\\d{1,3})*';
  return new RegExp(
    `^(?:(${PLAIN})\\s*(?:${statements})|(${number})[^\\S\\n\\r]*(?:${clauses}))`,
    'u',
  );
});

/**
 * How the statements of a place begin. Of the Chinese keywords some touch what they speak of, `每次`; of the
 * others a longer word, `类似`, is not the keyword.
 */
function startsOf(place: 'rubric' | 'body'): string {
  const names = KEYWORD_NAMES.filter((name) => startsStatement(name) === place);
  const touching = names.filter((name) => TOUCHING.includes(name));
  const apart = names.filter((name) => !TOUCHING.includes(name));
  const all = [
    ...apart.flatMap((name) => spellings(name, 'zh').map((word) => `${word}(?!\\p{L})`)),
    ...touching.flatMap((name) => spellings(name, 'zh')),
    ...names.flatMap((name) => spellings(name, 'en').map((word) => `${word}(?![\\p{L}\\p{N}])`)),
    ...(place === 'body' ? ['\\d{1,2}月\\d{1,2}[日号]', '>'] : []),
  ];
  return all.join('|');
}
