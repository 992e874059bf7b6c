import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'lost-verb';
const found = (sentence: string) =>
  foundBy(code, `item 1 5 points\n  > ${sentence}\n  missing -5\n`);
const lost = (amount: string) =>
  `the official sentence says \`${amount}\` without a verb, where its other amounts have one`;

test('an amount without a verb beside one that has it', () => {
  expect(found('6月21日后报送扣1分，未报送5分。')).toEqual([`2:20 ${lost('5分')}`]);
  expect(found('有方案的加2分，有总结的3分')).toEqual([`2:17 ${lost('3分')}`]);
});

test('lists and ranges have theirs before the first', () => {
  expect(found('分别扣0.5、1、2、5分，另扣1分')).toEqual([]);
  expect(found('每次扣1分、2分和5分')).toEqual([]);
  expect(found('扣5~10分，每次扣1分')).toEqual([]);
});

test('caps, headings, thresholds and what something is worth want no 扣', () => {
  expect(found('每次扣1分，最多5分')).toEqual([]);
  expect(found('客诉率：20 分，每次扣1分（满分20分）')).toEqual([]);
  expect(found('60分以下的扣1分，80—90分的扣2分')).toEqual([]);
  expect(found('每项1分，缺一项扣1分')).toEqual([]);
  expect(found('总分为100分，每次扣1分')).toEqual([]);
});

test('where no amount has a verb, none is lost', () => {
  expect(found('优秀5分，良好3分')).toEqual([]);
  expect(found('优秀5分。未报送的扣1分')).toEqual([]);
});

test('in Chinese', () => {
  const text = '项 1 5分\n  > 迟报扣1分，未报送5分\n  未报送扣5分\n';
  expect(foundBy(code, text, { lang: 'zh' })).toEqual([
    '2:14 原文中的 `5分` 缺少动词，同句其他分值前都有',
  ]);
});
