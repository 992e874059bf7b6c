import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'weights-sum';
const items = (...headings: readonly string[]) =>
  headings.map((one, index) => `item ${index + 1} ${one}\n  per-a -1\n`).join('');

test.each<[string, string, readonly string[]]>([
  [
    'too little',
    items('100 points weight 40%', '100 points weight 50%'),
    ['3:26 these weights add up to 90%'],
  ],
  [
    'too much, in numbers',
    items('100 points weight 0.4', '100 points weight 0.7'),
    ['3:26 these weights add up to 110%'],
  ],
  ['in all of them, however written', items('100 points weight 40%', '9 points weight 0.6'), []],
  ['one without', items('100 points weight 40%', '100 points'), []],
  ['factors', items('100 points weight 2', '100 points weight 0.5'), []],
  ['one alone', items('100 points weight 40%'), []],
  [
    'in a group',
    `group A weight 50% {\n${items('10 points weight 50%', '10 points weight 40%')}}\ngroup B weight 50% {\nitem 3 5 points\n  per-a -1\n}\n`,
    ['4:25 these weights add up to 90%'],
  ],
])('%s', (_, text, messages) => {
  expect(foundBy(code, text)).toEqual(messages);
});
