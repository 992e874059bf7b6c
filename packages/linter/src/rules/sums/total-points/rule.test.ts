import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'total-points';
const HEADER = 'rubric a\nversion 1\nperiod 2021-01-01 to 2021-06-30\n';
const found = (total: string, ...items: readonly string[]) =>
  foundBy(
    code,
    `${HEADER}total ${total}\n${items.map((heading, index) => `item ${index + 1} ${heading}\n  per-a -1\n`).join('')}`,
  );

test.each<[string, string, readonly string[], readonly string[]]>([
  [
    'too few points',
    '100 less deductions',
    ['15 points', '40 points'],
    ['4:7 the points of the items add up to 55, and deductions are taken from 100'],
  ],
  [
    'too many',
    '100 less deductions',
    ['60 points', '60 points'],
    ['4:7 the points of the items add up to 120, and deductions are taken from 100'],
  ],
  ['as many', '100 less deductions', ['60 points', '39.5 points', '0.5 points'], []],
  ['the sum of the items', 'sum', ['15 points'], []],
  ['points by choice', '100 less deductions', ['by region city, town 10, 8 points'], []],
  ['weights', '100 less deductions', ['100 points weight 50%', '80 points weight 50%'], []],
])('%s', (_, total, items, messages) => {
  expect(found(total, ...items)).toEqual(messages);
});

test('a bonus is no part of it', () => {
  const text = `${HEADER}total 100 less deductions
item 1 100 points
  per-a -1
item 2 bonus up to 5 points
  per-a +1
`;
  expect(foundBy(code, text)).toEqual([]);
});
