import { expect, test } from 'vitest';
import { amount, rational } from './amount.ts';
import { rounded } from './round.ts';

test.each([
  ['2.25', '2.3', '2.3', '2.2'],
  ['2.24', '2.2', '2.3', '2.2'],
  ['2.2', '2.2', '2.2', '2.2'],
  ['1/3', '0.3', '0.4', '0.3'],
  ['-2.25', '-2.3', '-2.3', '-2.2'],
  ['-0.04', '0', '-0.1', '0'],
  ['0', '0', '0', '0'],
])('%s: half up %s, up %s, down %s', (value, ...expected) => {
  const modes = ['half-up', 'up', 'down'] as const;
  expect(modes.map((mode) => amount(rounded(rational(value), mode, 1)))).toEqual(expected);
});
