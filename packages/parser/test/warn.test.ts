import { expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { HEADER, item } from './faulty.ts';

function codesOf(text: string): readonly string[] {
  return check(text).diagnostics.map(({ code }) => code);
}

function group(heading: string, items: string): string {
  return `group 4 "Records" ${heading} {\n${items}\n}\n${HEADER}`;
}

const TWO = 'item 4.1 2.5 points\n  missing -1\nitem 4.2 2.50 points\n  missing -1';
const ROUNDED = `${HEADER}round half up 1 decimal\n`;

test.each([
  ['a cap of all points', item('  per-a -1 cap 5.0\n  item cap 5')],
  ['a limit of additions', item('  per-a +1 up to 8')],
  ['points that add up', group('5 points', TWO)],
  ['a group that declares none', group('', TWO)],
  ['as many decimals as are kept', item('  per-a -0.50 cap 2.5', ROUNDED)],
  ['all points', item('  missing -all', ROUNDED)],
])('%s: nothing is found', (_, text) => {
  expect(codesOf(text)).toEqual([]);
});

test.each([
  [
    'an item that declares none',
    group('5 points', TWO.replace('2.50 points', '')),
    'item-without-points',
  ],
  [
    'an item that is lost',
    group('5 points', TWO.replace('item 4.2', 'itm 4.2')),
    'unknown-statement',
  ],
  [
    'a line of an item that is lost',
    group('9 points', TWO.replace('-1', '1')),
    'amount-without-sign',
  ],
  ['points that are none', group('5 points', TWO.replace('2.5', '2,500')), 'bad-number'],
  ['a group that ends too early', group('9 points', `${TWO}\n}`), 'stray-brace'],
  ['a group that does not end', group('9 points', TWO).replace('}\n', ''), 'unclosed-brace'],
  ['points in percent', group('9% points', TWO), 'percent-of-what'],
  ['a cap of a clause that adds', item('  per-a +1 cap 8'), 'bound-of-other-sign'],
  ['a cap in percent', item('  per-a -1 cap 50%'), 'percent-of-what'],
  [
    'a cap of an item without points',
    item('  per-a -1 cap 8').replace(' 5 points', ''),
    'item-without-points',
  ],
  ['two roundings', item('  per-a -0.25', `${ROUNDED}round up 2 decimals\n`), 'two-roundings'],
  [
    'a rounding that is none',
    item('  per-a -0.25', ROUNDED.replace('1 dec', '1.5 dec')),
    'decimals-out-of-range',
  ],
])('%s: only that is found', (_, text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

test('warnings and errors come together, in the order of the file', () => {
  const text = item('  per-a -1 cap 8\n  missing', '').replace(
    'item',
    'item 2 3 points\n  per-a -1 cap 4\nitem',
  );
  expect(codesOf(`${text}${HEADER}`)).toEqual(['cap-above-points', 'missing-amount']);
});
