import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const items = (...ids: readonly string[]) =>
  ids.map((id) => `item ${id} 5 points\n  missing -5\n`).join('');

test.each([
  ['numbers in their order', ['1', '2', '3'], []],
  ['a gap', ['1', '3'], ['3:6 item `3` follows item `1`, and there is no item `2`']],
  [
    'a gap among the items of a group',
    ['4.1', '4.3'],
    ['3:6 item `4.3` follows item `4.1`, and there is no item `4.2`'],
  ],
  ['another level', ['4.2', '5', '6.1'], []],
  ['names', ['plan', 'reports'], []],
  ['a name between', ['1', 'plan', '3'], []],
  ['the wrong order, which is another finding', ['3', '1'], []],
  ['a first number that is not 1', ['7', '8'], []],
])('%s', (_, ids, found) => {
  expect(foundBy('item-gap', items(...ids))).toEqual(found);
});

test('the item that is skipped is dropped', () => {
  const older = `rubric older\nversion 1\nperiod 2021-01-01 to 2021-06-30\ntotal sum\n${items('1', '2', '3')}`;
  const newer =
    'rubric newer\nextends older 1\nversion 2\nperiod 2021-07-01 to 2021-12-31\ndrop item 2\n';
  expect(foundBy('item-gap', newer, { bases: () => [older] })).toEqual([]);
});
