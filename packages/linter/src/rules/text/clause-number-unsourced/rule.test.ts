import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'clause-number-unsourced';
const found = (body: string, heading = 'item 1 5 points') => foundBy(code, `${heading}\n${body}\n`);
const wrong = (number: string, ...says: readonly string[]) =>
  `\`${number}\` does not stand in the official sentence above, which says ${says.map((one) => `\`${one}\``).join(', ')}`;

test('an amount of another size, at its place in the clause', () => {
  const item = '  > 迟报扣1分，未报送扣5分。\n  late after 6月21日 -2, missing -5';
  expect(found(item)).toEqual([`3:21 ${wrong('2', '1分', '5分')}`]);
});

test('a deadline, a day of each month, a time of day and how long something lasts', () => {
  expect(found('  > 6月21日前报送\n  due 6月12日')).toEqual([`3:7 ${wrong('6月12日', '6月21日')}`]);
  const quarter = '  every quarter {\n    > 每季度最后一个月的20日前\n';
  expect(found(`${quarter}    due day 21 of last month\n    missing -1\n  }`)).toEqual([
    `4:9 ${wrong('day 21 of last month', '20日')}`,
  ]);
  expect(found('  > 6月21日17时前报送\n  due 6月21日 16:00')).toEqual([
    `3:13 ${wrong('16:00', '17时')}`,
  ]);
  const late = '  due 6月21日\n  > no credit for work that is more than 4 days late\n';
  expect(found(`${late}  late by more than 5 days -all`)).toEqual([
    `4:8 ${wrong('by more than 5 days', '4 days')}`,
  ]);
});

test('a cap is held against caps, an allowance against thresholds, a step against steps', () => {
  expect(found('  > 每次扣1分，最多扣3分\n  per-fault -1 cap 1')).toEqual([
    `3:20 ${wrong('1', '3分')}`,
  ]);
  expect(found('  > 5人以上的，每增加1人扣0.5分\n  per-person above 6 -0.5')).toEqual([
    `3:20 ${wrong('6', '5人')}`,
  ]);
  const step = '  > 未达到100%，按每下降5%扣0.5分\n';
  expect(found(`${step}  per 4% rate below 100% -0.5 full steps`)).toEqual([
    `3:7 ${wrong('4%', '5%')}`,
  ]);
  expect(found(`${step}  per 5% rate below 95% -0.5 full steps`)).toEqual([
    `3:21 ${wrong('95%', '100%')}`,
  ]);
});

test('points may be written as the percentage that they are', () => {
  const text = '  > 每次扣本项分值的20%\n';
  expect(found(`${text}  per-fault -1`)).toEqual([]);
  expect(found(`${text}  per-fault -2`)).toEqual([`3:14 ${wrong('2', '20%')}`]);
});

test('a date with a year is that day, without one any of it', () => {
  expect(found('  > 2021年6月21日前报送\n  due 6月21日\n  missing -1')).toEqual([]);
  expect(found('  > 六月二十一日前报送\n  due 2021-06-21\n  missing -1')).toEqual([]);
});

test('what the sentence is silent about is decided by the file', () => {
  expect(found('  > 少报一次扣2分\n  due 6月21日\n  missing -2')).toEqual([]);
  expect(found('  > 受自然灾害影响的不扣分\n  per-fault -1 unless flood')).toEqual([]);
});

test('and a comment that says how is held against it', () => {
  const item = (amount: string) =>
    `  # 每次扣2分为本文件所定\n  > 巡查应当到位\n  per-fault -${amount}`;
  expect(found(item('2'))).toEqual([]);
  expect(found(item('3'))).toEqual([
    '4:14 `3` is not what the comment above decides, which says `2分`',
  ]);
  expect(found('  > 巡查应当到位\n  per-fault -3 # 2 points each')).toEqual([
    '3:14 `3` is not what the comment above decides, which says `2 points`',
  ]);
});

test('a comment says nothing where the sentence does', () => {
  expect(found('  # 3 points, as before\n  > 每次扣2分\n  per-fault -2')).toEqual([]);
});

test('nothing, the whole of a percentage and all points need no sentence', () => {
  expect(found('  > 低于90%的不得分，每次扣1分\n  per-fault -1\n  if fire -5')).toEqual([]);
  const linear = '  > 高于90%的，按线性内插赋分\n  linear rate from 90% to 100% +5';
  expect(found(linear, 'item 1 earn 5 points')).toEqual([]);
});

test('the standard and the timing of the item say it as well', () => {
  const item = '  timing "6月21日"\n  > 3月21日前报送初稿；逾期扣1分\n  late after 6月21日 -1';
  expect(found(item)).toEqual([]);
});

test('an empty sentence ends what the one before it governs', () => {
  expect(found('  > 每次扣1分\n  per-fault -1\n  per-gap -2')).toHaveLength(1);
  expect(found('  > 每次扣1分\n  per-fault -1\n  >\n  per-gap -2')).toEqual([]);
});

test('each of a list, a range and what the total becomes', () => {
  const list = '  > 县、市、省的，分别扣0.5、1、2分\n';
  expect(found(`${list}  per-notice by level county, city, province -0.5, -1, -3`)).toEqual([
    `3:57 ${wrong('3', '0.5', '1', '2分')}`,
  ]);
  expect(found('  > 未改善的扣2~4分\n  judged water -2 to -5')).toEqual([
    `3:23 ${wrong('5', '2', '4分')}`,
  ]);
  expect(
    found(
      '  missing -1\n> 高于80分的，计入加分\nbonus counts if base above 85\nitem 2 bonus up to 1 points\n  per-idea +1',
    ),
  ).toEqual([`4:28 ${wrong('85', '80分')}`]);
});

test('a factor may be written as a percentage, and the other way round', () => {
  const heading = 'item 1 earn 40 points';
  expect(found('  > 得分=平均分×40%\n  earn 0.4 * score', heading)).toEqual([]);
  expect(found('  > 得分=平均分×0.4\n  earn 40% * score', heading)).toEqual([]);
  expect(found('  > 得分=平均分×40%\n  earn 0.5 * score', heading)).toEqual([
    `3:8 ${wrong('0.5', '40%')}`,
  ]);
  expect(found('  > 减半计分\n  earn 40% * score', heading)).toEqual([
    `3:8 ${wrong('40%', '减半')}`,
  ]);
});

test('how many a formula leaves out, what it is else, and how it is rounded', () => {
  const heading = 'item 1 earn 100 points';
  const text = '  > 去掉2个以上最低分取平均，保留1位小数\n';
  expect(
    found(`${text}  earn mean(score, drop lowest 2), round half up 1 decimal`, heading),
  ).toEqual([]);
  expect(
    found(`${text}  earn mean(score, drop lowest 3), round half up 1 decimal`, heading),
  ).toEqual([`3:32 ${wrong('3', '2个')}`]);
  expect(
    found(`${text}  earn mean(score, drop lowest 2), round half up 2 decimals`, heading),
  ).toEqual([`3:50 ${wrong('2', '保留1位小数')}`]);
});

test('a rank, a number of days and points that a fact is held against', () => {
  expect(found('  > 排名后3名的扣1分\n  if rank above 4 -1')).toEqual([
    `3:17 ${wrong('4', '3名')}`,
  ]);
  expect(found('  > 超过5天的扣1分\n  if days above 6 -1')).toEqual([`3:17 ${wrong('6', '5天')}`]);
  expect(found('  > 超过5个工作日的扣1分\n  if working-days above 5 -1')).toEqual([]);
  expect(found('  > 测评低于60分的扣1分\n  if score below 70 -1')).toEqual([
    `3:18 ${wrong('70', '60分')}`,
  ]);
});

test('a comment on a rank, a number of days or a factor is read too', () => {
  const decided = (number: string, instead: string) =>
    `\`${number}\` is not what the comment above decides, which says \`${instead}\``;
  expect(found('  # 后3名\n  > 排名靠后的扣1分\n  if rank above 4 -1')).toEqual([
    `4:17 ${decided('4', '3名')}`,
  ]);
  expect(found('  # 5天\n  > 长期未办的扣1分\n  if days above 6 -1')).toEqual([
    `4:17 ${decided('6', '5天')}`,
  ]);
  expect(found('  # 90%\n  > 回复率过低的扣1分\n  if rate below 85% -1')).toEqual([
    `4:17 ${decided('85%', '90%')}`,
  ]);
});

test('all points are lost in so many words', () => {
  expect(found('  # 扣3分\n  > 未报送的从重处理\n  missing -all')).toEqual([]);
});

test('in Chinese', () => {
  const text = '项 1 5分\n  > 迟报扣3分\n  未报送扣5分\n';
  expect(foundBy(code, text, { lang: 'zh' })).toEqual([
    '3:7 `5` 不见于上方的原文，原文写的是 `3分`',
  ]);
});
