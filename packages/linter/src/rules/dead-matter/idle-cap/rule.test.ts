import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'idle-cap';
const found = (...lines: readonly string[]) =>
  foundBy(code, `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`);

test.each<[string, readonly string[], readonly string[]]>([
  [
    'of a clause',
    ['per-a of 3 -1 cap 4'],
    ['2:21 this cap of `4` is never reached: the clause comes to 3 at most'],
  ],
  ['just reached', ['per-a of 4 -1 cap 4'], []],
  ['reached', ['per-a -1 cap 4'], []],
  ['of all points', ['per-a of 3 -1 cap 10'], []],
  [
    'of the item',
    ['missing -3', 'per-a of 2 -1', 'item cap 6'],
    ["4:12 this cap of `6` is never reached: the item's clauses come to 5 at most"],
  ],
  ['of the item, with a clause that has no end', ['missing -3', 'per-a -1', 'item cap 6'], []],
  [
    'of additions',
    ['missing -3', 'per-a of 2 +1 up to 3'],
    ['3:23 this limit of `3` is never reached: the clause comes to 2 at most'],
  ],
  [
    'of each occurrence',
    ['every quarter {', '  if a -1', '  each cap 2', '}'],
    ['4:14 this cap of `2` is never reached: its clauses come to 1 at most'],
  ],
])('%s', (_, lines, messages) => {
  expect(found(...lines)).toEqual(messages);
});
