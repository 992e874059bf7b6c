import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';
import { withHeader } from '../../../../test/page.ts';
import { lint } from '../../../lint.ts';

const code = 'loose-bands';
const item = (...lines: readonly string[]) =>
  `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`;
const nested = (at: string, one: string, other: string) =>
  `${at} where \`${one}\` holds \`${other}\` does too, and both count`;
const [GOOD, BAD] = ['if rate below 85% -2', 'if rate below 60% -5'];

test.each<[string, readonly string[], readonly string[]]>([
  ['a number below another', [GOOD, BAD], [nested('3:6', 'rate below 60%', 'rate below 85%')]],
  ['in the other order', [BAD, GOOD], [nested('3:6', 'rate below 60%', 'rate below 85%')]],
  [
    'a number above another',
    ['if faults at least 3 -1', 'if faults at least 10 -5'],
    [nested('3:6', 'faults at least 10', 'faults at least 3')],
  ],
  [
    'the number itself besides',
    ['if rate at most 85% -2', 'if rate below 85% -3'],
    [nested('3:6', 'rate below 85%', 'rate at most 85%')],
  ],
  [
    'the number itself first',
    ['if rate below 85% -3', 'if rate at most 85% -2'],
    [nested('3:6', 'rate below 85%', 'rate at most 85%')],
  ],
  [
    'three in a row',
    ['if rate below 95% -1', GOOD, BAD],
    [
      nested('3:6', 'rate below 85%', 'rate below 95%'),
      nested('4:6', 'rate below 60%', 'rate below 85%'),
    ],
  ],
  [
    'both at the number itself',
    ['if rate at most 60% -5', 'if rate at least 60% -2'],
    ['3:6 `rate at most 60%` and `rate at least 60%` both hold at 60% itself, and both count'],
  ],
  [
    'neither at the number itself',
    ['if rate below 60% -5', 'if rate above 60% -2'],
    ['3:6 neither `rate below 60%` nor `rate above 60%` holds at 60% itself'],
  ],
  [
    'in each quarter once',
    ['every quarter {', `  ${GOOD}`, `  ${BAD}`, '}'],
    [nested('4:8', 'rate below 60%', 'rate below 85%')],
  ],
  [
    'an example elsewhere',
    [GOOD, BAD, 'example rate 60% => 8'],
    [nested('3:6', 'rate below 60%', 'rate below 85%')],
  ],
  ['an example that shows both', [GOOD, BAD, 'example rate 59% => 3'], []],
  [
    'an example above both numbers',
    ['if faults at least 3 -1', 'if faults above 10 -5', 'example faults 11 => 4'],
    [],
  ],
  [
    'an example of the number itself',
    ['if rate below 60% -5', 'if rate above 60% -2', 'example rate 60% => 10'],
    [],
  ],
  ['the rarer costs less, and comes on top', [GOOD, 'if rate below 60% -1'], []],
  ['sides that fit', ['if rate below 60% -5', 'if rate at least 60% -2'], []],
  ['sides that are apart', ['if rate below 60% -5', 'if rate above 90% -2'], []],
  ['a number alone', ['if faults = 1 -1', 'if faults = 2 -5'], []],
  ['two measures', [GOOD, 'if share below 60% -5'], []],
  ['points lost and points won', ['if rate below 85% -2', 'if rate below 60% +5'], []],
  ['more than one condition', [GOOD, 'if rate below 60% and late-answer -5'], []],
  ['an exception', ['if rate below 85% -2 unless rate below 60%', BAD], []],
  ['everything', [GOOD, 'if rate below 60% -all'], []],
  ['the highest of both', ['highest of {', `  ${GOOD}`, `  ${BAD}`, '}'], []],
  ['bands', ['bands of rate {', '  at least 60% -2', '  below 60% -5', '}'], []],
  ['sentences of their own', ['> 低于85%的扣2分。', GOOD, '> 低于60%的扣5分。', BAD], []],
  ['a text that adds them up', ['> 低于85%的扣2分，低于60%的再扣5分。', GOOD, BAD], []],
  [
    'a text that does not',
    ['> 低于85%的扣2分，低于60%的扣5分。', GOOD, BAD],
    [nested('4:6', 'rate below 60%', 'rate below 85%')],
  ],
  ['what is computed', ['define rate = a / b, else 100%', GOOD, BAD], []],
])('%s', (_, lines, messages) => {
  expect(foundBy(code, item(...lines))).toEqual(messages);
});

test('each item is looked at by itself', () => {
  expect(foundBy(code, `${item(GOOD)}item 2 10 points\n  ${BAD}\n`)).toEqual([]);
});

test.each([
  [[GOOD, BAD], '`rate below 60%` 成立时 `rate below 85%` 也成立，两条会同时计分'],
  [
    ['if rate at most 60% -5', 'if rate at least 60% -2'],
    '恰为 60% 时 `rate at most 60%` 与 `rate at least 60%` 都成立，两条会同时计分',
  ],
  [
    ['if rate below 60% -5', 'if rate above 60% -2'],
    '恰为 60% 时 `rate below 60%` 与 `rate above 60%` 都不成立',
  ],
])('in Chinese: %j', (lines, message) => {
  const { findings } = lint(withHeader(item(...lines)), { select: [code], lang: 'zh' });
  expect(findings).toEqual([
    expect.objectContaining({
      message,
      help: '请改用 `分档`，各档只计其一；确属如此的，请用示例写明',
    }),
  ]);
});
