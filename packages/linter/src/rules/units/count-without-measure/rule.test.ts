import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'count-without-measure';
const found = (...lines: readonly string[]) =>
  foundBy(code, `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`);
const says = (at: string, name: string) => [
  `${at} neither the official text nor the label says by what \`${name}\` is counted`,
];

test.each<[string, readonly string[], readonly string[]]>([
  ['neither', ['> 存在隐患的扣2分。', 'per-隐患 -2'], says('3:7', '隐患')],
  ['每 and a verb', ['> 每发现隐患扣2分。', 'per-隐患 -2'], says('3:7', '隐患')],
  ['a label that does not', ['> 存在隐患的扣2分。', 'per-隐患 "安全隐患" -2'], says('3:7', '隐患')],
  [
    'of two clauses the first',
    ['> 有隐患的扣2分。', 'per-隐患 above 5 -1', 'per-隐患 -2'],
    says('3:7', '隐患'),
  ],
  ['每 and a measure word', ['> 每处隐患扣2分。', 'per-隐患 -2'], []],
  ['每 with words between', ['> 每发现一般隐患一处扣2分。', 'per-隐患 -2'], []],
  ['一 and a measure word', ['> 有隐患的一个扣2分。', 'per-隐患 -2'], []],
  ['a rate', ['> 有隐患的扣2分/处。', 'per-隐患 -2'], []],
  ['a number of times', ['> 按隐患次数扣分，扣2分。', 'per-隐患 -2'], []],
  ['traditional characters', ['> 有隱患的每個扣2分。', 'per-隱患 -2'], []],
  ['days', ['> 空岗每天扣2分。', 'per-空岗 -2'], []],
  ['the label', ['> 存在隐患的扣2分。', 'per-隐患 "隐患（处）" -2'], []],
  [
    'a label in the middle of which it is',
    ['> 有降类的扣2分。', 'per-降类 "下降1个类别及以上的断面" -2'],
    [],
  ],
  ['the name', ['> 迟报的扣2分。', 'per-迟报次 -2'], []],
  [
    'another clause of the same fact',
    ['> 有隐患的扣2分。', 'per-隐患 -2', '> 5处以上的，再扣1分。', 'per-隐患 above 5 -1'],
    [],
  ],
  ['a fact that is declared', ['fact 隐患 "隐患（处）"', '> 存在隐患的扣2分。', 'per-隐患 -2'], []],
  ['an English name', ['> 存在隐患的扣2分。', 'per-hazard -2'], []],
  ['an English label', ['> 存在隐患的扣2分。', 'per-隐患 "hazards" -2'], []],
  ['an English text', ['> Each hazard costs 2 points.', 'per-隐患 -2'], []],
  ['no text', ['per-隐患 -2'], []],
  ['a text about no amount', ['> 涉及负责人的，加倍扣分。', 'per-处分 -2, doubled if 负责人'], []],
  ['a text about the points of the item', ['> 本项共10分。', 'per-差错 -2'], []],
  ['an empty sentence', ['>', 'per-隐患 -2'], []],
])('%s', (_, lines, messages) => {
  expect(found(...lines)).toEqual(messages);
});

test('the label of a fact that items share is one too', () => {
  const item = 'item 1 10 points\n  > 存在隐患的扣2分。\n  per-隐患 -2\n';
  expect(foundBy(code, `fact 隐患 "隐患（处）"\n${item}`)).toEqual([]);
});

test('the same name in another item is another count', () => {
  const text = `item 1 10 points
  > 每处隐患扣2分。
  per-隐患 -2
item 2 10 points
  > 存在隐患的扣2分。
  per-隐患 -2
`;
  expect(foundBy(code, text)).toEqual(says('6:7', '隐患'));
});
