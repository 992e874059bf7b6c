import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';
import { withHeader } from '../../../../test/page.ts';
import { lint } from '../../../lint.ts';

const code = 'boundary-without-example';
const item = (...lines: readonly string[]) =>
  `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`;
const number = (at: string, name: string, value: string) =>
  `${at} no example has \`${name}\` at ${value} itself`;
const day = (at: string, date: string) =>
  `${at} no example has something submitted on ${date} itself`;
const bound = (at: string, limit: string, kind = 'cap') =>
  `${at} no example comes up to this ${kind} of \`${limit}\``;
const PART = 'no example has a part of a step';

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a comparison',
    ['if rate below 85% -2', 'example rate 84.9% => 8'],
    [number('2:3', 'rate', '85%')],
  ],
  ['its number', ['if rate below 85% -2', 'example rate 85.0% => 10'], []],
  ['no count at all needs no example', ['if faults above 0 -2'], []],
  [
    'what is computed has no value in an example',
    [
      'define slow-share = slow / all, else 0%',
      'if slow-share above 10% -2',
      'example slow 1, all 2 => 8',
    ],
    [],
  ],
  [
    'bands share a number',
    [
      'bands of rate {',
      '  at least 95% -0',
      '  at least 85% below 95% -2',
      '  below 85% -5',
      '}',
      'example rate 95% => 10',
    ],
    [number('4:5', 'rate', '85%')],
  ],
  ['an allowance', ['per-a above 5 -1', 'example a 6 => 9'], [number('2:3', 'a', '5')]],
  ['what is just free', ['per-a above 5 -1', 'example a 5 => 10'], []],
  ['an allowance that is a fact', ['per-a above free -1', 'example a 6, free 5 => 9'], []],
  [
    'a deadline',
    ['late after 6月21日 -1', 'example submitted 6月22日 => 9'],
    [day('2:3', '2021-06-21')],
  ],
  ['its day', ['late after 6月21日 -1', 'example submitted 6月21日 => 10'], []],
  [
    'two clauses about one day',
    ['due 6月21日', 'late -1', 'late per day -1'],
    [day('3:3', '2021-06-21')],
  ],
  [
    'a later deadline of its own',
    ['due 6月21日', 'late by more than 4 days -all', 'example submitted 6月25日 => 10'],
    [],
  ],
  ['a deadline with a time', ['late after 6月21日 17:00 -1'], []],
  [
    'of quarters one is enough',
    [
      'every quarter {',
      '  due day 20 of last month',
      '  late -1',
      '}',
      'example Q1 submitted 3月20日 => 10',
    ],
    [],
  ],
  [
    'a number in one quarter',
    ['every quarter {', '  if a at least 3 -1', '}', 'example Q2 a 3 => 9'],
    [],
  ],
  ['a cap', ['per-a -1 cap 3', 'example a 2 => 8'], [bound('2:16', '3')]],
  [
    'two clauses with alike caps, and two that step',
    [
      'per-a -1 cap 3',
      'per-b -1 cap 3',
      'per 5% rate below 100% -1 full steps',
      'per 5% share below 100% -1 full steps',
    ],
    [bound('2:16', '3'), bound('3:16', '3'), `4:3 ${PART}`, `5:3 ${PART}`],
  ],
  [
    'two submissions due on one day',
    [
      'submission plan {',
      '  late after 6月21日 -1',
      '}',
      'submission summary {',
      '  late after 6月21日 -1',
      '}',
    ],
    [day('3:5', '2021-06-21'), day('6:5', '2021-06-21')],
  ],
  ['a cap that is reached', ['per-a -1 cap 3', 'example a 3 => 7'], []],
  ['a cap in an example of the total', ['per-a -1 cap 3', 'example total item 1 a 4 => 7'], []],
  ['a cap of all points', ['per-a -1 cap 10', 'example a 2 => 8'], []],
  ['a cap that cannot be reached', ['per-a of 2 -1 cap 3', 'example a 2 => 8'], []],
  [
    'a limit of what is added',
    ['missing -5', 'per-a +1 up to 3', 'example missing, a 2 => 7'],
    [bound('3:18', '3', 'limit')],
  ],
  [
    'a cap of the item',
    ['per-a -1', 'per-b -1', 'item cap 3', 'example a 1, b 1 => 8'],
    [bound('4:12', '3')],
  ],
  [
    'a cap of each quarter',
    ['every quarter {', '  per-a -1', '  each cap 2', '}', 'example Q1 a 1 => 9'],
    [bound('4:14', '2')],
  ],
  [
    'a cap of each quarter, reached in one',
    ['every quarter {', '  per-a -1', '  each cap 2', '}', 'example Q1 a 2 => 8'],
    [],
  ],
  [
    'a part of a step',
    ['per 5% rate below 100% -1 full steps', 'example rate 90% => 8'],
    [`2:3 ${PART}`],
  ],
  ['an example of one', ['per 5% rate below 100% -1 full steps', 'example rate 91% => 9'], []],
  ['whole cases have no parts', ['per 1 visits below 4 -1', 'example visits 2 => 8'], []],
])('%s', (_, lines, messages) => {
  expect(foundBy(code, item(...lines))).toEqual(messages);
});

test('each item has boundaries of its own', () => {
  const text = `${item('if a at least 3 -1', 'example a 3 => 9')}item 2 5 points
  if a at least 3 -1
`;
  expect(foundBy(code, text)).toEqual([number('5:3', 'a', '3')]);
});

test('it is off unless it is selected', () => {
  const text = withHeader(item('if rate below 85% -2'));
  expect(lint(text).findings).toEqual([]);
  expect(lint(text, { rules: { [code]: 'info' } }).findings).toHaveLength(1);
});

test.each<[string, string, string]>([
  [
    'if rate below 85% -2',
    '没有示例写明 `rate` 恰为 85% 的情形',
    '请用示例写明 `rate` 恰为 85% 时的得分',
  ],
  ['late after 6月21日 -1', '没有示例写明 2021-06-21 当日报送的情形', '请用示例写明当日报送的得分'],
  ['per-a -1 cap 3', '没有示例达到最多扣 `3` 分的上限', '请用示例写明达到上限时的得分'],
  [
    'missing -5, per-a +1 up to 3',
    '没有示例达到最多加 `3` 分的上限',
    '请用示例写明达到上限时的得分',
  ],
  [
    'per 5% rate below 100% -1 full steps',
    '没有示例写明不足一步的情形',
    '请用示例写明不足一步时的得分',
  ],
])('%s in Chinese', (clause, message, help) => {
  const { findings } = lint(withHeader(item(clause)), { select: [code], lang: 'zh' });
  expect(findings).toEqual([expect.objectContaining({ message, help })]);
});
