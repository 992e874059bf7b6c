import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';
import { withHeader } from '../../../../test/page.ts';

const code = 'source-number-unused';
const found = (body: string, heading = 'item 1 5 points') => foundBy(code, `${heading}\n${body}\n`);
const says = (number: string) =>
  `the official sentence says \`${number}\`, and no clause under it has this number`;

test('an amount that no clause has, at its place in the sentence', () => {
  const item = '  > 迟报扣1分，未报送扣3分。\n  late after 6月21日 -1, missing -5';
  expect(found(item)).toEqual([`2:15 ${says('3分')}`]);
});

test('a date is one', () => {
  const item = '  > 6月21日前报送不扣分，未报送扣5分。\n  late after 6月20日 -1, missing -5';
  expect(found(item)).toEqual([
    '2:5 the official sentence says `6月21日`, and no clause under it has this date',
  ]);
});

test('a cap, an addition, a percentage, a step and an extra', () => {
  expect(found('  > 每次扣1分，最多扣3分\n  per-fault -1')).toEqual([`2:14 ${says('3分')}`]);
  expect(found('  > 每项加0.5分\n  per-idea +1', 'item 1 earn 5 points')).toEqual([
    `2:8 ${says('0.5分')}`,
  ]);
  expect(found('  > 每次扣本项分值的10%\n  per-fault -20% of points')).toEqual([
    `2:13 ${says('10%')}`,
  ]);
  expect(found('  > 每低5%扣1分\n  per 3% rate below 90% -1 full steps')).toEqual([
    `2:7 ${says('5%')}`,
  ]);
  expect(found('  > 不得分，并追加扣除20分\n  if fire -all extra from total 10')).toEqual([
    `2:14 ${says('20分')}`,
  ]);
});

test('of a list each, and each as often as it stands there', () => {
  const list = '  > 县、市、省通报的，分别扣0.5、1、2分\n';
  expect(found(`${list}  per-notice by level county, city, province -0.5, -1, -1`)).toEqual([
    `2:23 ${says('2分')}`,
  ]);
  const twice = '  > 处罚扣5分；投诉扣2分；曝光扣5分\n';
  expect(found(`${twice}  if fined -5, per-complaint -2, if exposed -2`)).toEqual([
    `2:20 ${says('5分')}`,
  ]);
});

test('Chinese numerals, permille, full-width digits and English words are read', () => {
  expect(found('  > 每次扣两分\n  per-fault -1')).toEqual([`2:8 ${says('两分')}`]);
  expect(found('  > 每次扣本项分值的5‰\n  per-fault -0.5% of points')).toEqual([]);
  expect(found('  > 每次扣３分\n  per-fault -1')).toEqual([`2:8 ${says('３分')}`]);
  expect(found('  > Ten points are deducted.\n  per-fault -5')).toEqual([
    `2:5 ${says('Ten points')}`,
  ]);
});

test('a sentence of several lines, with a comment between them', () => {
  const item = '  > 迟报扣1分，\n  # as printed\n  > 未报送扣3分。\n  missing -5';
  expect(found(item)).toEqual([`2:8 ${says('1分')}`, `4:9 ${says('3分')}`]);
});

test('the heading, a cap of the item and a deadline above may be what says it', () => {
  expect(found('  > 每次扣1分，最多扣5分（满分5分）\n  per-fault -1')).toEqual([]);
  expect(found('  > 每次扣1分，最多扣3分\n  per-fault -1\n  >\n  item cap 3')).toEqual([]);
  expect(found('  due 6月21日\n  > 6月21日后报送的扣1分\n  late -1')).toEqual([]);
  expect(found('  > 未报送的扣除5分\n  missing -all')).toEqual([]);
  expect(found('  > 未报送的扣除5分\n  missing -100% of points')).toEqual([]);
});

test('what names or counts by one is no number', () => {
  const names = '根据〔2020〕11号文件第三条，2021年度每发现一个不合格的，实行一票否决以外扣1分';
  expect(found(`  > ${names}\n  per-fault -1`)).toEqual([]);
  expect(found('  > 每一项内容缺一处扣1分\n  per-fault -1')).toEqual([]);
  expect(found('  > 三级台账、III类水质、12345热线，一处扣1分\n  per-fault -1')).toEqual([]);
});

test('what tells which case is meant may be said by the fact', () => {
  expect(found('  > 考评60分以下的小区，一个扣1分\n  per-place -1')).toEqual([]);
  expect(found('  > 监测2周无更新的，扣1分\n  if stale -1')).toEqual([]);
  expect(found('  > 2021年1月1日至6月20日期间未回复的，一件扣1分\n  per-letter -1')).toEqual([]);
});

test('but where a clause holds a fact against such a number, it is that one', () => {
  const text = '  > 超过5人的，每增加1人扣0.5分\n';
  expect(found(`${text}  per-person above 5 -0.5`)).toEqual([]);
  expect(found(`${text}  per-person above 4 -0.5`)).toEqual([`2:7 ${says('5人')}`]);
});

test('standard and timing are not scored', () => {
  const item = '  standard "（满分15分）"\n  timing "6月21日"\n  > 每次扣1分\n  per-fault -1';
  expect(found(item)).toEqual([]);
});

test('of the total, the sentence right before a statement', () => {
  const total = '  missing -1\n> 判定为不合格(59分)\nveto to 60 if rejected';
  expect(found(total)).toEqual([`3:10 ${says('59分')}`]);
});

test('the end of a month is its last day', () => {
  const item = (day: string) => `  > 6月底前报送，逾期扣1分\n  late after ${day} -1`;
  expect(found(item('6月30日'))).toEqual([]);
  expect(found(item('6月29日'))).toHaveLength(1);
  expect(
    foundBy(
      code,
      'item 1 5 points\n  > 12月底前报送\n  due 12月31日\n  missing -5\n\nrubric a\nversion 1\nperiod 2021-07-01 to 2021-12-31\ntotal sum\n',
    ),
  ).toEqual([]);
  const february = (day: string) => `  > 2月末前报送，逾期扣1分\n  late after ${day} -1`;
  expect(found(february('2021-02-28'))).toEqual([]);
  expect(found(february('2021-03-01'))).toHaveLength(1);
});

test('nothing deducted is no number, but in a list', () => {
  expect(found('  > 迟报扣1分，按时报送的扣0分\n  late after 6月21日 -1')).toEqual([]);
  expect(found('  > 优秀、合格、不合格的分别扣0、1、2分\n  by result b, c -1, -2')).toEqual([
    `2:18 ${says('0')}`,
  ]);
});

test('a weight may be what says it, in either spelling', () => {
  const item = (weight: string) =>
    foundBy(
      code,
      `item 1 100 points weight ${weight}\n  > 每次扣1分，本项占40%，按40%计入\n  per-fault -1\n  earn 40% * rate + 0 points\n`,
    );
  expect(item('40%')).toEqual([]);
});

test('what a newer rubric announces is about no clause of it', () => {
  const older = withHeader(
    'item 1 5 points\n  > 每次扣1分\n  per-fault -1\nitem 2 5 points\n  missing -5\n',
  );
  const newer = `rubric newer
extends page 1
version 2
period 2021-07-01 to 2021-12-31
> 2022年起不再考核20分的宣传海报
drop item 2
`;
  expect(foundBy(code, newer, { bases: () => [older] })).toEqual([]);
});

test('a sentence may be the first words of a file', () => {
  const text = `> 判定为不合格(59分)\nveto to 60 if rejected\nitem 1 5 points\n  missing -1\n`;
  expect(foundBy(code, text)).toEqual([`1:10 ${says('59分')}`]);
});

test('in Chinese', () => {
  const text = '项 1 5分\n  > 迟报扣3分\n  未报送扣5分\n';
  expect(foundBy(code, text, { lang: 'zh' })).toEqual([
    '2:8 原文写明 `3分`，其下的条款却没有这个数',
  ]);
});
