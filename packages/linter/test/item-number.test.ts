import { readSource } from '@rubrica/parser/tooling';
import { expect, test } from 'vitest';
import { numberedItem } from '../src/item-number.ts';

test.each([
  ['item 4.12', { prefix: '4.', last: 12 }],
  ['item 3', { prefix: '', last: 3 }],
  ['item plan', null],
  ['item 4.07', null],
  // Without an id there is no rubric; a tool that counts items still sees one.
  ['item "Plan"', null],
])('%s', (heading, number) => {
  const { own } = readSource(`${heading} 5 points\n  missing -5\n`);
  const items = own.statements.filter((one) => one.kind === 'item').map(numberedItem);
  expect(items).toEqual([number === null ? null : expect.objectContaining(number)]);
});
