import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'unreachable-grade';
const found = (total: string, points: number) =>
  foundBy(
    code,
    `rubric a
version 1
period 2021-01-01 to 2021-06-30
total ${total}
grades {
  good at least 80
  fair at least 60 below 80
  poor below 60
}
item 1 ${points} points
  per-a -1
`,
  );

test.each<[string, string, number, readonly string[]]>([
  ['below all totals', '100 less deductions', 41, []],
  [
    'the lowest',
    '100 less deductions',
    39,
    ['8:3 no total is `poor`: totals are between 61 and 100'],
  ],
  ['the highest', 'sum', 79, ['6:3 no total is `good`: totals are between 0 and 79']],
  ['none', 'sum', 80, []],
])('%s', (_, total, points, messages) => {
  expect(found(total, points)).toEqual(messages);
});
