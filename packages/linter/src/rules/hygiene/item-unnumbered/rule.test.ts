import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const items = (...ids: readonly string[]) =>
  ids.map((id) => `item ${id} 5 points\n  missing -5\n`).join('');

test.each([
  ['all numbered', ['1', '2', '3.1', '4'], []],
  [
    'one with a name',
    ['1', '2', 'plan', '4'],
    ['5:6 item `plan` is not numbered as all the others are'],
  ],
  [
    'one with a zero before it',
    ['1', '02', '3', '4'],
    ['3:6 item `02` is not numbered as all the others are'],
  ],
  ['two with names', ['1', '2', 'plan', 'drills'], []],
  ['all with names', ['plan', 'drills', 'reports', 'records'], []],
  ['few items', ['1', '2', 'plan'], []],
])('%s', (_, ids, found) => {
  expect(foundBy('item-unnumbered', items(...ids))).toEqual(found);
});

test('a bonus does without', () => {
  const bonus = 'item extra bonus up to 5 points\n  per-award +1\n';
  expect(foundBy('item-unnumbered', items('1', '2', '3') + bonus)).toEqual([]);
});
