import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'open-deadline';
const found = (...lines: readonly string[]) =>
  foundBy(code, `item 1 5 points\n${lines.map((line) => `  ${line}\n`).join('')}`);
const says = (at: string, text: string, day = '2021-06-21') => [
  `${at} \`${text}\` leaves open whether ${day} itself is on time, and no example says so`,
];

test.each<[string, readonly string[], readonly string[]]>([
  [
    'no example',
    ['> 6月21日前报送不扣分，6月21日后报送扣2分。', 'late after 6月21日 -2'],
    says('3:3', '6月21日前'),
  ],
  [
    'an example of another day, and full-width digits',
    ['> ６月２１日之后报送扣2分。', 'late after 6月21日 -2', 'example submitted 6月22日 => 3'],
    says('3:3', '６月２１日之后'),
  ],
  [
    'an example of that day',
    ['> 6月21日前报送。', 'late after 6月21日 -2', 'example submitted 6月21日 => 5'],
    [],
  ],
  ['a text that says so', ['> 6月21日（含）前报送。', 'late after 6月21日 -2'], []],
  [
    'Chinese numerals, and traditional characters',
    ['> 六月二十一日之前报送；每月廿一日後不再受理。', 'late after 6月21日 -2'],
    says('3:3', '六月二十一日之前'),
  ],
  [
    'the end of a month',
    ['> 5月底前报送。', 'late after 5月31日 -2'],
    says('3:3', '5月底前', '2021-05-31'),
  ],
  ['a length of time before something', ['> 会议提前21日前通知。', 'late after 6月21日 -2'], []],
  ['the same day of another month', ['> 5月21日前报送。', 'late after 6月21日 -2'], []],
  ['a time of the day', ['> 6月21日17时前报送。', 'late after 6月21日 -2'], []],
  ['a text about another day', ['> 6月1日前报送。', 'late after 6月21日 -2'], []],
  ['a text about no day', ['> 逾期扣2分。', 'late after 6月21日 -2'], []],
  [
    'a sentence over the deadline, and not over the clause',
    [
      'every quarter {',
      '  > 20日前上报。',
      '  due day 20 of last month',
      '  > 逾期扣1分。',
      '  late -1',
      '}',
    ],
    says('6:5', '20日前', '2021-03-20'),
  ],
  [
    'an example for one quarter',
    [
      'every quarter {',
      '  > 20日前上报，逾期扣1分。',
      '  due day 20 of last month',
      '  late -1',
      '}',
      'example Q1 submitted 3月20日 => 5',
    ],
    [],
  ],
  [
    'of several clauses about one day the first',
    ['> 6月21日前报送，迟报每日扣1分。', 'due 6月21日', 'late -1', 'late per day -1'],
    says('4:3', '6月21日前'),
  ],
])('%s', (_, lines, messages) => {
  expect(found(...lines)).toEqual(messages);
});

test('in a rubric of several items each is looked at by itself', () => {
  const text = `item 1 5 points
  > 6月21日前报送。
  missing -5
item 2 5 points
  late after 6月21日 -2
`;
  expect(foundBy(code, text)).toEqual([]);
});
