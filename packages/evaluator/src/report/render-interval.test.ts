import { expect, test } from 'vitest';
import { FAULTLESS, hygiene } from '../../test/hygiene.ts';
import { flag, item, rubric } from '../../test/rubrics.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { renderInterval } from './render-interval.ts';

const { '2': second, '4.1': fourth } = FAULTLESS.items;
const PARTIAL = {
  items: {
    '2': { Q1: { submitted: null }, Q2: second.Q2 },
    '4.1': { ...fourth, unrecorded: undefined },
    '5': { replied: '94.5%', distance: 1 },
  },
};

test('in English', () => {
  const assessment = evaluate(hygiene, PARTIAL, { unknown: 'interval', entity: 'Quay' });
  expect(
    renderInterval(assessment, { lang: 'en' }),
  ).toBe(`2021年上半年环境卫生考核 (hygiene-2021, version 2021.1)
Quay: 85–89.5

2 房屋安全管理: 0 of 10
4.1 非住宅物业项目基本信息录入: 2–5 of 5
5: 0–1.5 of 2
Total 85–89.5

Not known, and by how much knowing it narrows the total:
  4.1 未记入不良行为记录: by 3
  5 等级: by 1.5
  辖区受灾: by 0
  2 巡查频次不足: by 0
`);
});

test('in Chinese, as of a day', () => {
  const assessment = evaluate(hygiene, PARTIAL, { unknown: 'interval', asOf: '2021-06-20' });
  expect(
    renderInterval(assessment, { lang: 'zh' }),
  ).toBe(`2021年上半年环境卫生考核 (hygiene-2021, 版本 2021.1)
得分（截至 2021-06-20）：85–89.5

2 房屋安全管理：0 / 10
4.1 非住宅物业项目基本信息录入：2–5 / 5
5：0–1.5 / 2
总分 85–89.5

未知事实，及查明后总分区间缩小多少：
  4.1 未记入不良行为记录：3
  5 等级：1.5
  辖区受灾：0
  2 巡查频次不足：0
`);
});

test('ten facts are named, and below zero is a minus', () => {
  const facts = Array.from({ length: 12 }, (_, index) => flag(`f${index}`));
  const of = rubric({ facts, items: [item('1', '5', [], { start: '-2', floor: '-3' })] });
  const assessment = evaluate(of, {}, { unknown: 'interval' });
  expect(renderInterval(assessment, { lang: 'en' })).toBe(`test (test, version 1)
Score: −2

1: −2 of 5
Total −2

Not known, and by how much knowing it narrows the total:
  f0: by 0
  f1: by 0
  f2: by 0
  f3: by 0
  f4: by 0
  f5: by 0
  f6: by 0
  f7: by 0
  f8: by 0
  f9: by 0
  and 2 more
`);
  expect(renderInterval(assessment, { lang: 'zh' })).toContain('\n  另有 2 项\n');
});

test('with nothing unknown it is the scores', () => {
  const assessment = evaluate(hygiene, FAULTLESS, { unknown: 'interval' });
  expect(
    renderInterval(assessment, { lang: 'zh' }),
  ).toBe(`2021年上半年环境卫生考核 (hygiene-2021, 版本 2021.1)
得分：100

2 房屋安全管理：10 / 10
4.1 非住宅物业项目基本信息录入：5 / 5
5：2 / 2
总分 100
`);
});
