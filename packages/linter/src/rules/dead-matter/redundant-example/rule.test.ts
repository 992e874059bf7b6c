import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'redundant-example';
const found = (...lines: readonly string[]) =>
  foundBy(code, `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`);

test('two examples with several cases', () => {
  expect(found('per-a -1 cap 5', 'example a 3 => 7', 'example a 4 => 6')).toEqual([
    '4:3 this example exercises nothing that `example a 3 => 7` does not',
  ]);
});

test.each<[string, readonly string[]]>([
  ['a cap just reached', ['per-a -1 cap 5', 'example a 3 => 7', 'example a 5 => 5']],
  ['a cap that takes something', ['per-a -1 cap 5', 'example a 5 => 5', 'example a 6 => 5']],
  ['another clause', ['per-a -1', 'missing -5', 'example a 1 => 9', 'example a 1, missing => 4']],
  [
    'the day behind the deadline',
    ['late after 6月21日 -1', 'example submitted 6月22日 => 9', 'example submitted 6月29日 => 9'],
  ],
  [
    'the whole rubric is another matter',
    ['per-a -1', 'example a 3 => 7', 'example total item 1 a 3 => 7'],
  ],
])('%s', (_, lines) => {
  expect(found(...lines)).toEqual([]);
});
