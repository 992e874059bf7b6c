import { expect, test } from 'vitest';
import { FAULTLESS, hygiene } from '../../test/hygiene.ts';
import { item, rubric } from '../../test/rubrics.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { renderAssessment } from './render-assessment.ts';

const FACTS = {
  facts: { flooded: true },
  items: {
    '2': {
      Q1: { submitted: '2021-03-21T09:00:00+08:00' },
      Q2: { submitted: null },
      'patrols-below-frequency': true,
    },
    '4.1': {
      submitted: '2021-06-22',
      unrecorded: Array.from({ length: 16 }, (_, index) => ({ firm: `甲${index}`, fined: null })),
    },
    '5': { replied: '94.5%', distance: 1.5, grade: '良' },
  },
};

test('an assessment in English', () => {
  const text = renderAssessment(evaluate(hygiene, FACTS, { entity: '日新街道' }), { lang: 'en' });
  expect(text).toBe(`2021年上半年环境卫生考核 (hygiene-2021, version 2021.1)
日新街道: 85

2 房屋安全管理: 0 of 10
  −1  Q1 submitted 2021-03-21, late (due by 2021-03-21, that day excluded)
      “未按照时间节点报送的扣1分，不上报的扣除10分。”
  −9  Q2 never submitted
      a further −1 does not count: the item stops at 0
      “未按照时间节点报送的扣1分，不上报的扣除10分。”
      without it: item +9, total +9
  0  巡查频次不足
      −1 waived: 辖区受灾
4.1 非住宅物业项目基本信息录入: 1 of 5
  −1  submitted 2021-06-22, late (due by 2021-06-21, that day included)
      without it: item +1, total +1
  −3  未记入不良行为记录 16 × 0.2
      a further −0.2 does not count: the clause takes at most 3
      1. firm: 甲0, fined: null
      2. firm: 甲1, fined: null
      3. firm: 甲2, fined: null
      4. firm: 甲3, fined: null
      5. firm: 甲4, fined: null
      6. firm: 甲5, fined: null
      7. firm: 甲6, fined: null
      8. firm: 甲7, fined: null
      9. firm: 甲8, fined: null
      10. firm: 甲9, fined: null
      11. firm: 甲10, fined: null
      12. firm: 甲11, fined: null
      13. firm: 甲12, fined: null
      14. firm: 甲13, fined: null
      15. firm: 甲14, fined: null
      16. firm: 甲15, fined: null
      without it: item +3, total +3
5: 1 of 2
  −0.5  按时回复率 is 94.5%, below 100%
      without it: item +0.5, total +0.5
  −0.5  distance is 1.5, at least 1.5
      without it: item +0.5, total +0.5
Items 2 of 17
+83  the total starts from 100, the items have 17 points
Total 85
`);
});

test('an assessment in Chinese', () => {
  const facts = {
    ...FACTS,
    facts: { flooded: false },
    items: {
      ...FACTS.items,
      '4.1': { submitted: null, unrecorded: 5 },
      '5': { ...FACTS.items['5'], grade: '差' },
    },
  };
  expect(
    renderAssessment(evaluate(hygiene, facts), { lang: 'zh' }),
  ).toBe(`2021年上半年环境卫生考核 (hygiene-2021, 版本 2021.1)
得分：83

2 房屋安全管理：0 / 10
  −1  Q1 2021-03-21 报送，逾期（期限 2021-03-21，不含当日）
      「未按照时间节点报送的扣1分，不上报的扣除10分。」
  −9  Q2 未报送
      另有 −1 不再计：本项扣至 0
      「未按照时间节点报送的扣1分，不上报的扣除10分。」
      若无此条：本项 +8，总分 +8
  0  巡查频次不足
      另有 −1 不再计：本项扣至 0
4.1 非住宅物业项目基本信息录入：0 / 5
  −5  未报送
      若无此条：本项 +4，总分 +4
  0  未记入不良行为记录 5 × 0.2
      另有 −1 不再计：本项扣至 0
5：0 / 2
  0  按时回复率为 94.5%，低于 100%
      另有 −0.5 不再计：本项整体计为 0
  0  distance为 1.5，不低于 1.5
      另有 −0.5 不再计：本项整体计为 0
  −2  等级为差
      若无此条：本项 +1，总分 +1
各项合计 0 / 17
+83  总分从 100 起算，各项分值合计 17
总分 83
`);
});

test('an assessment without a fault', () => {
  expect(
    renderAssessment(evaluate(hygiene, FAULTLESS), { lang: 'en' }),
  ).toBe(`2021年上半年环境卫生考核 (hygiene-2021, version 2021.1)
Score: 100

2 房屋安全管理: 10 of 10
4.1 非住宅物业项目基本信息录入: 5 of 5
5: 2 of 2
Items 17 of 17
+83  the total starts from 100, the items have 17 points
Total 100
`);
});

test('a total that is rounded says by how much', () => {
  const of = rubric({
    items: [item('1', '2.25', [])],
    total: [{ kind: 'round', mode: 'half-up', decimals: 1 }],
  });
  const assessment = evaluate(of, { items: {} });
  const ends = (['en', 'zh'] as const).map((lang) =>
    renderAssessment(assessment, { lang }).split('\n').slice(-4, -1),
  );
  expect(ends).toEqual([
    ['Items 2.25 of 2.25', '+0.05  the rounding of the total', 'Total 2.3'],
    ['各项合计 2.25 / 2.25', '+0.05  总分的小数取舍', '总分 2.3'],
  ]);
});

test('floors, ceilings and the bounds of the total are lines', () => {
  const of = rubric({
    items: [
      item('1', '5', [], { start: '-2', floor: '1' }),
      item('2', '5', [], { start: '7', ceiling: '5' }),
    ],
    total: [{ kind: 'clamp', floor: '0', ceiling: '4' }],
  });
  const assessment = evaluate(of, { items: {} });
  expect(renderAssessment(assessment, { lang: 'en' })).toBe(`test (test, version 1)
Score: 4

1: 1 of 5
  +3  the item's floor
2: 5 of 5
  −2  the item's ceiling
Items 6 of 10
−2  the total's floor or ceiling
Total 4
`);
  expect(renderAssessment(assessment, { lang: 'zh' })).toBe(`test (test, 版本 1)
得分：4

1：1 / 5
  +3  本项的下限
2：5 / 5
  −2  本项的上限
各项合计 6 / 10
−2  总分的上下限
总分 4
`);
});
