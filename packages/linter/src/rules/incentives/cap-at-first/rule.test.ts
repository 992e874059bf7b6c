import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'cap-at-first';
const found = (line: string) => foundBy(code, `item 1 10 points\n  ${line}\n`);
const says = (at: string, amount: string) => [
  `${at} the first one costs \`${amount}\`, and the cap is \`${amount}\`: each further one is free`,
];

test.each<[string, string, readonly string[]]>([
  ['a count', 'per-a -2 cap 2', says('2:10', '2')],
  [
    'written otherwise',
    'per-a -2 cap 2.0',
    [says('2:10', '2')[0]?.replace('is `2`', 'is `2.0`') ?? ''],
  ],
  [
    'a share of the points',
    'per-a -20% of points cap 20% of points',
    says('2:10', '20% of points'),
  ],
  ['steps', 'per 5% rate below 100% -2 cap 2 full steps', says('2:27', '2')],
  ['parts of steps', 'per 5% rate below 100% -2 cap 2 exact steps', []],
  ['lateness by the day', 'late after 6月21日 per day -1 cap 1', says('2:29', '1')],
  ['a later case still counts', 'per-a -2 cap 3', []],
  ['there is but one', 'per-a of 1 -2 cap 2', []],
  ['once and for all', 'late after 6月21日 -2 cap 2', []],
  ['additions', 'per-a +2 up to 2', []],
  ['twice as much in some cases', 'per-a -2 doubled if grave cap 2', []],
])('%s', (_, line, messages) => {
  expect(found(line)).toEqual(messages);
});
