import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'missing-cheaper-than-late';
const found = (...lines: readonly string[]) =>
  foundBy(code, `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`);
const says = (at: string, never: number, day: string, late: number) =>
  `${at} never submitting leaves ${never} points, and submitting on ${day} leaves ${late}`;

test.each<[string, readonly string[], readonly string[]]>([
  [
    'two numbers the wrong way round',
    ['late after 6月21日 -3, missing -2'],
    [says('2:3', 8, '2021-06-22', 7)],
  ],
  ['as much', ['late after 6月21日 -3, missing -3'], []],
  [
    'days that go on and on',
    ['late after 6月21日 per day -2', 'missing -3'],
    [says('2:3', 7, '2021-06-26', 0)],
  ],
  ['days with a cap', ['late after 6月21日 per day -2 cap 3', 'missing -3'], []],
  [
    'of several submissions the one',
    [
      'submission plan {',
      '  late after 6月21日 -2, missing -3',
      '}',
      'submission summary {',
      '  late after 6月21日 -4, missing -3',
      '}',
    ],
    [says('6:5', 7, '2021-06-22', 6)],
  ],
  [
    'of quarters once',
    ['every quarter {', '  due day 20 of last month', '  late -3, missing -2', '}'],
    [says('4:5', 8, '2021-03-21', 7)],
  ],
  ['where nothing is said of never', ['late after 6月21日 -3'], []],
])('%s', (_, lines, messages) => {
  expect(found(...lines)).toEqual(messages);
});
