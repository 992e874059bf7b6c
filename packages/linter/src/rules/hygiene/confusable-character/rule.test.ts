import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'confusable-character';
const cited = (text: string) => `item 1 "Plan" 5 points\n  > ${text}\n  missing -5\n`;

test.each([
  ['a radical', '6\u2F49', ['2:6 `\u2F49` (U+2F49) looks like `月` and is another character']],
  [
    'a form for another encoding',
    '\uF9D1',
    ['2:5 `\uF9D1` (U+F9D1) looks like `六` and is another character'],
  ],
  [
    'a Cyrillic letter in a Latin word',
    'p\u0430id',
    ['2:6 `\u0430` (U+0430) looks like `a` and is another character'],
  ],
  [
    'a Greek letter before a Latin one',
    '\u039Fne',
    ['2:5 `\u039F` (U+039F) looks like `O` and is another character'],
  ],
  [
    'a syllable amid Chinese',
    '扣十ニ分',
    ['2:7 `ニ` (U+30CB) looks like `二` and is another character'],
  ],
  [
    'letters for digits in an amount',
    '扣l分，扣O.5分，扣1O分',
    [
      '2:6 `l` (U+006C) looks like `1` and is another character',
      '2:10 `O` (U+004F) looks like `0` and is another character',
      '2:17 `O` (U+004F) looks like `0` and is another character',
    ],
  ],
  [
    'letters for digits in a day',
    '6月2I日前，２o日',
    [
      '2:8 `I` (U+0049) looks like `1` and is another character',
      '2:13 `o` (U+006F) looks like `0` and is another character',
    ],
  ],
  ['letters of names', 'GPS-I号、加O型血样、I类水、第II季度扣5分，1l水样，O日志，5 of 10分', []],
  ['a word of syllables', '第一テニス部', []],
  ['a Russian word', 'отчёт', []],
  ['a Greek letter by itself', '误差 α 以内', []],
  ['full-width forms and Chinese punctuation', '扣５分，“最多”扣10分。', []],
])('%s', (_, text, found) => {
  expect(foundBy(code, cited(text))).toEqual(found);
});

test('in the name of a fact', () => {
  expect(foundBy(code, 'item 1 "Plan" 5 points\n  per-unrec\u043Erded -1\n')).toEqual([
    '2:12 `\u043E` (U+043E) looks like `o` and is another character',
  ]);
});

test('not in a comment', () => {
  expect(foundBy(code, `${cited('Late.')}# p\u0430id\n`)).toEqual([]);
});
