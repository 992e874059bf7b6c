import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'swallowed-amount';
const found = (line: string) => foundBy(code, `item 1 10 points\n  ${line}\n`);

test.each<[string, string, readonly string[]]>([
  [
    'a fixed deduction',
    'missing -5 cap 3',
    ['2:12 `5` never counts in full: the cap of the clause is `3`'],
  ],
  [
    'the first of several',
    'per-a -5 cap 3',
    ['2:10 `5` never counts in full: the cap of the clause is `3`'],
  ],
  [
    'an addition',
    'per-a +5 up to 3',
    ['2:10 `5` never counts in full: the limit of the clause is `3`'],
  ],
  ['as much as the cap', 'missing -3 cap 3', []],
  ['points in proportion', 'linear a from 0 to 10 -5 cap 3', []],
  ['in another unit', 'missing -5 cap 30% of points', []],
  ['a part of a step', 'per 5% rate below 100% -5 cap 3 exact steps', []],
])('%s', (_, line, messages) => {
  expect(found(line)).toEqual(messages);
});
