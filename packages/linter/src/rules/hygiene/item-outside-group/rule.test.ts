import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const grouped = (group: string, id: string) =>
  `group ${group} {\n  item ${id} 5 points\n    missing -5\n}\n`;

test.each([
  ['4', '4.1', []],
  ['4', '4.1.2', []],
  ['4', '5.1', ['2:8 item `5.1` stands in group `4`']],
  ['4', '40.1', ['2:8 item `40.1` stands in group `4`']],
  ['4', '12', []],
  ['4', 'plan', []],
  ['plans', '4.1', []],
])('in group %s the item %s', (group, id, found) => {
  expect(foundBy('item-outside-group', grouped(group, id))).toEqual(found);
});

test('outside any group', () => {
  expect(foundBy('item-outside-group', 'item 5.1 5 points\n  missing -5\n')).toEqual([]);
});
