import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const items = (...ids: readonly string[]) =>
  ids.map((id) => `item ${id} 5 points\n  missing -5\n`).join('');

test.each([
  ['numbers in their order', ['1', '2', '10'], []],
  ['one too late', ['1', '3', '2', '4'], ['5:6 item `2` follows item `3`']],
  [
    'an item of a group that stands elsewhere',
    ['4.2', '5', '4.1'],
    ['5:6 item `4.1` follows item `4.2`'],
  ],
  ['names', ['plan', 'drills'], []],
  ['letters before the number', ['A2', 'B1', 'A3'], []],
])('%s', (_, ids, found) => {
  expect(foundBy('item-order', items(...ids))).toEqual(found);
});
