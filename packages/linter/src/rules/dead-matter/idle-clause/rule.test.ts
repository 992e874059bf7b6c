import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'idle-clause';
const SILENT = 'this clause never applies, whatever the facts';
const IDLE = 'the item scores the same without this clause, whatever the facts';
const found = (...lines: readonly string[]) =>
  foundBy(code, `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`);

test.each<[string, readonly string[], readonly string[]]>([
  ['conditions that exclude one another', ['if a and not a -1'], [`2:3 ${SILENT}`]],
  ['what the ceiling takes every time', ['per-a +1'], [`2:3 ${IDLE}`]],
  ['what it does not take where points were lost', ['per-a +1', 'per-b -1'], []],
  ['behind a clause that takes all', ['if a -all', 'if a and b -1'], [`3:3 ${IDLE}`]],
  ['an exemption that always holds with it', ['if a -1 unless a'], [`2:3 ${SILENT}`]],
  ['a band that says 0', ['bands of a {', '  at least 1 -1', '  = 0 -0', '}'], []],
  ['points that are judged are not looked into', ['judged a -1 to -3', 'if b and not b -1'], []],
])('%s', (_, lines, messages) => {
  expect(found(...lines)).toEqual(messages);
});

test('in a repetition it is reported once', () => {
  expect(found('every quarter {', '  if a and not a -1', '}')).toEqual([`3:5 ${SILENT}`]);
});
