import { check } from '@rubrica/parser';
import { describe, expect, test } from 'vitest';

const EN = 'rubric pair\nversion 1\nperiod 2021-01-01 to 2021-12-31\ntotal sum\n';
const ZH = '考核 pair\n版本 1\n周期 2021-01-01 至 2021-12-31\n总分 合计\n';

/** The same sentence in both vocabularies. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['late after', 'late after 6月21日 -2', '6月21日后报送扣2分'],
  ['late after, spelled out', 'late after 6月21日 -2', '逾期 晚于6月21日 扣2分'],
  ['late from', 'late from 6月21日 -2', '6月21日起报送扣2分'],
  ['late from, spelled out', 'late from 2021-06-21 -2', '逾期 自 2021年6月21日 起 扣2分'],
  ['due', 'due 6月21日\n late -1', '截止 6月21日\n 逾期扣1分'],
  ['due before', 'due before 6月21日\n late -1', '期限 早于 6月21日，逾期报送扣1分'],
  ['missing', 'missing -5', '未报送扣5分'],
  ['a comma before the amount', 'missing, -5', '未报送，扣5分'],
  ['missing all', 'missing -all', '未报送不得分'],
  ['per with a cap', 'per-未记录 -0.2 cap 5', '每未记录扣0.2分，最多扣5分'],
  ['per apart', 'per 未记录 "个" -0.2', '每 未记录 “个” 扣除0.2分'],
  ['a limit with blanks in it', 'per-a -1 cap 3', '每 a 扣1分，最多扣 3分'],
  ['an item cap with blanks in it', 'per-a -1\n item cap 3', '每 a 扣1分 本项最多扣 3 分'],
  ['less than', 'if 回复率 below 95 -2', '如 回复率小于95 扣2分'],
  ['short of', 'if 回复率 below 95% -2', '如 回复率不足95% 扣2分'],
  ['more than or equal', 'if 数量 at least 3 -2', '如 数量大于等于3 扣2分'],
  ['per with a limit', 'per-表扬 +1 up to 2', '每表扬加1分最多加2分'],
  ['by choice', 'by 级别 县, 市 -0.5, -1 cap 2', '按 级别 县、市 扣0.5、1分，最多扣2分'],
  [
    'by choice, the sign once',
    'by 级别 县, 市, 京 -0.5, 1, 5 unless a',
    '按 级别 县、市、京扣0.5、1、5分，除非 a',
  ],
  [
    'by choice, a sign each',
    'by 级别 "级" 县, 市, +0.5 points, +1',
    '按 级别 “级” 县、市，加0.5分、加1分',
  ],
  [
    'cases by choice, doubled',
    'per-上访 by 级别 县, 市 -0.5, -1, doubled if 集体访 cap 4\n example 上访 (级别 县, 集体访), 上访 2 (级别 is 市) => 2',
    '每上访 按 级别 县、市 扣0.5、1分，集体访加倍扣分，最多扣4分\n 例 上访（级别为县，集体访），上访 2（级别 为 市）得2分',
  ],
  [
    'doubled, halved and waived',
    'per-处分 -2 doubled if 班子成员 or 负责人, halved if 主动报告, waived if 查否',
    '每处分扣2分，加倍 如 班子成员 或 负责人，主动报告减半，查否免予扣分',
  ],
  [
    'the highest per project',
    'per-表彰 by 级别 镇, 县 +2, +4, highest per 项目 up to 5',
    '每表彰 按 级别 镇、县 加2、4分，同一项目就高加分，最多加5分',
  ],
  ['the highest of what is not Chinese', 'per-a +2, highest per b', '每 a 加2分，同一 b 就高'],
  [
    'judged',
    'judged 水环境 "water" -2 to -3 unless a\n example 水环境 2.5 => 2.5',
    '酌情 水环境 “water” 扣2~3分，除非 a\n 例 水环境 2.5 得2.5分',
  ],
  ['judged, without blanks', 'judged 水环境 -2 to 3', '酌情 水环境扣2至3分'],
  ['judged, with a hyphen', 'judged 水环境 +2~3', '酌情 水环境加2-3分'],
  ['more or less of a condition', 'if 失职 -2, doubled if 领导', '如 失职 扣2分，领导加倍'],
  ['a condition by choice', 'if 失职 by 级别 县, 市 -2, -3', '如 失职 按 级别 县、市扣2、3分'],
  ['above an allowance', 'per-积极分子 above 5 +0.5 up to 2', '每积极分子超过5加0.5分，最多加2分'],
  ['above an allowance, apart', 'per-案件 "宗" above 5 -1', '每 案件 “宗” 多于 5，扣1分'],
  ['above a fact', 'per-案件 above 区要求 "区里的数" -1', '每案件 超过 区要求 “区里的数” 扣1分'],
  ['nothing above an allowance', 'per-案件 above 5 -all', '每案件超过5不得分'],
  ['then', 'per-迟报次 -1 then -2 cap 5', '每迟报次扣1分，再次扣2分，最多扣5分'],
  ['then, in other words', 'per-迟报次 -1 then -2', '每迟报次 扣1分 以后每次扣2分'],
  ['of points', 'missing -5% of points', '未报送扣分值的5%'],
  [
    'of points, everywhere',
    'per-迟报次 -5% of points then -10% of points cap 50% of points',
    '每迟报次扣分值的5%，再次扣分值的10%，最多扣分值的50%',
  ],
  [
    'of points, in one run',
    'per-迟报次 -5% of points cap 50% of points',
    '每迟报次扣本项分值的5%最多扣分值的 50%',
  ],
  [
    'of points, given',
    'per-表扬 +2.5% of points up to 10% of points',
    '每表扬加分值的2.5%最多加分值的10%',
  ],
  ['steps', 'per 5% 体检率 below 100% -0.5 full steps', '每5% 体检率低于100% 扣0.5分，不足不计'],
  [
    'steps, in one run',
    'per 5% 体检率 below 100% -0.5, started steps',
    '每5%体检率不足100%扣0.5分不足按一步计',
  ],
  [
    'steps to a fact',
    'per 0.1% 客诉率 "投诉占比" above 达标线 -2 cap 4 exact steps',
    '每0.1个百分点 客诉率 “投诉占比” 高于 达标线 扣2分，按比例，最多扣4分',
  ],
  [
    'steps in percentage points',
    'per 5 percentage points 体检率 below 100% -1 nearest step unless 不可抗力',
    '每5个百分点体检率低于100%扣1分，四舍五入计 除非 不可抗力',
  ],
  ['steps of cases', 'per 1 巡查 below 20 -0.5', '每1 巡查 少于20 扣0.5分'],
  [
    'steps on either side',
    'per 0.5 含量 away from 7.5 -1 then -2 full steps',
    '每0.5 含量偏离7.5 扣1分，再次扣2分，不足不计',
  ],
  [
    'steps that take all',
    'per 5% 体检率 below 100% -0.5 then -all full steps',
    '每5% 体检率低于100% 扣0.5分，再次不得分，不足不计',
  ],
  ['then all', 'per-未结案 -0.5 then -all unless a', '每未结案扣0.5分，再次不得分，除非 a'],
  ['then above an allowance', 'per-未结案 above 2 -1 then -2', '每未结案超过2扣1分再次扣2分'],
  [
    'then in a quarter, above a fact',
    'every quarter { per-迟报次 above 区要求 -1 then -2, per-未结案 -1 then -all }\n example Q1 迟报次 3, Q1 区要求 1 => 2\n example Q2 未结案 2 => 0',
    '每季度 { 每迟报次 超过 区要求 扣1分，再次扣2分，每未结案扣1分，再次不得分 }\n 例 第一季度 迟报次 3，第一季度 区要求 1 得2分\n 例 第二季度 未结案 2 得0分',
  ],
  ['a flag', 'if 有隐患 -1', '如 有隐患 扣1分'],
  ['a count', 'if 次数 >= 3 -1', '若 次数不少于3，扣1分'],
  ['a percentage', 'if 回复率 < 95% -1', '如果 回复率低于95% 扣1分'],
  ['a measure', 'if 时长 > 2.5 -1', '如 时长高于2.5 扣1分'],
  ['a choice', 'if 等级 is 中, 差 -1', '如 等级 为 中、差 扣1分'],
  ['not a choice, in one word', 'if 等级 is not 优 -1', '如 等级 不为 优 扣1分'],
  ['not a choice', 'if 等级 is not 优 -1', '如 等级 为 非 优 扣1分'],
  [
    'comparisons in words',
    'if a at most 3 and b above 2.5 or c below 60% -1',
    '如 a 不超过3 且 b 超过2.5 或 c低于60% 扣1分',
  ],
  ['and, or, not', 'if 甲 and not (乙 or 丙) -1', '如 甲 且 非（乙 或 丙） 扣1分'],
  ['unless', 'missing -5 unless 不可抗力', '未报送扣5分 除非 不可抗力'],
  ['item cap', 'per-错误 -1\n item cap 2', '每错误扣1分，本项最多扣2分'],
  ['standard and timing', 'standard "a" timing "b"', '工作标准 “a” 时间节点 “b”'],
  [
    'every quarter',
    'every quarter { due day 20 of last month, late -1 }',
    '每季度｛截止 最后一个月20日，逾期扣1分｝',
  ],
  [
    'the last day of the first month',
    'every quarter { due last day of first month, late -1 }',
    '每季度 { 截止 第一个月最后一日，逾期扣1分 }',
  ],
  [
    'a day of the second month, itself late',
    'every quarter { due before day 5 of second month, late -1 }',
    '每季度 { 期限 早于 第二个月5号；迟报扣1分 }',
  ],
  ['every month', 'every month { due last day, late -1 }', '每月 { 截止 最后一日，逾期扣1分 }'],
  [
    'examples',
    'missing -1, per-错误 -1\n example missing, 错误 2 => 2\n example submitted 6月21日 => 5',
    '未报送扣1分，每错误扣1分\n 例 未报送，错误 2 得2分\n 例 6月21日报送 得5分',
  ],
  [
    'examples of an occurrence',
    'every quarter { missing -1 }\n example Q1 missing => 4',
    '每季度 { 未报送扣1分 }\n 例 第一季度 未报送 => 4',
  ],
  [
    'a declared choice',
    'fact 类别 one of 甲, 乙\n if 类别 is 甲 -1',
    '事实 类别 取自 甲、乙\n 如 类别 为 甲 扣1分',
  ],
  [
    'examples of a month',
    'every month { missing -1 }\n example M3 missing => 4',
    '每月 { 未报送扣1分 }\n 例 3月 未报送 得4分',
  ],
  [
    'a quarter without a blank',
    'every quarter { missing -1 }\n example Q2 missing, Q3 submitted 9月1日 => 4',
    '每季度 { 未报送扣1分 }\n 例 第2季度未报送，第三季度9月1日报送 得4分',
  ],
  ['late by days', 'late after 6月21日 per day -0.5 cap 3', '6月21日后报送每日扣0.5分，最多扣3分'],
  ['late by days, around it', 'due 6月21日\n late per day -0.5', '截止 6月21日\n 每逾期1日扣0.5分'],
  [
    'late by a day, around it',
    'due 6月21日\n late per day -0.5',
    '截止 6月21日\n 每迟报一天 扣0.5分',
  ],
  [
    'late by months',
    'due before 6月21日\n late per month -1, exact steps',
    '截止 早于 6月21日\n 逾期每1个月扣1分，按比例',
  ],
  [
    'late by several hours',
    'due 6月21日\n late per 24 hours -1 then -2, started steps',
    '截止 6月21日\n 逾期每24小时扣1分，再次扣2分，不足按一步计',
  ],
  [
    'late by working days',
    'late from 6月21日 per working day -1',
    '6月21日起报送 每个工作日 扣1分',
  ],
  [
    'late by several working days',
    'due 6月21日\n late per 2 working days -1, full steps',
    '截止 6月21日\n 之后报送每2个工作日扣1分，不足不计',
  ],
  [
    'late by each month of its own',
    'every month { due last day, late per month -1 started steps }',
    '每月 { 截止 最后一日，逾期每月扣1分，不足按一步计 }',
  ],
  [
    'a time of day',
    'late after 6月21日 17:00 -1\n example submitted 6月21日 17:01 => 4',
    '6月21日17时后报送扣1分\n 例 6月21日17时1分报送 得4分',
  ],
  [
    'due at a time of day',
    'due before 6月21日 17:30\n late per hour -1, started steps',
    '截止 早于 6月21日17时30分，逾期每小时扣1分，不足按一步计',
  ],
  [
    'a time in each quarter',
    'every quarter { due day 20 of last month 17:00, late -1 }',
    '每季度 { 截止 最后一个月20日17时，逾期扣1分 }',
  ],
  [
    'cut-offs',
    'due 6月21日\n late -1, late by more than 4 days -2, late by more than 1 month -all',
    '截止 6月21日\n 逾期扣1分，逾期超过4日扣2分，逾期超过1个月不得分',
  ],
  [
    'a cut-off by hours',
    'due 6月21日\n late by more than 36 hours -all',
    '截止 6月21日，逾期 多于 36 小时 不得分',
  ],
  [
    'a cut-off by working days',
    'late from 6月21日 17:00 by more than 2 working days -3',
    '6月21日17时起报送超过2个工作日扣3分',
  ],
  [
    'named submissions',
    'submission plan "work plan" { due 6月21日, late -1, missing -2 }\n submission 总结 { missing -3 unless storm }\n if storm +1\n example plan submitted 6月22日, 总结 missing => 1',
    '材料 plan “work plan” { 截止 6月21日，逾期扣1分，未报送扣2分 }\n 材料 总结 { 未报送扣3分 除非 storm }\n 如 storm 加1分\n 例 plan 6月22日报送，总结 未报送 得1分',
  ],
  [
    'parts of a submission',
    'per-缺项 of 4 -1\n example 缺项 2 => 3\n example missing => 1',
    '每缺项共4项扣1分\n 例 缺项 2 得3分\n 例 未报送 得1分',
  ],
  [
    'parts of a submission, apart',
    'per-缺项 of 3 -1 then -all',
    '每 缺项 共3份，扣1分，再次不得分',
  ],
  [
    'a repetition over names',
    'every site one of 北区, 南区 { per-垃圾 -1 cap 3, missing -2, each cap 4 }\n example 北区 垃圾 5, 南区 missing => 0',
    '每个 点位 取自 北区、南区 { 每垃圾扣1分，最多扣3分；未报送扣2分；每处最多扣4分 }\n 例 北区 垃圾 5，南区 未报送 得0分',
  ],
  [
    'a repetition over names, without blanks',
    'every site one of 北区, 南区 { late after 6月21日 -1 }\n example 北区 submitted 6月22日 => 4',
    '每处点位取自北区、南区｛6月21日后报送扣1分｝\n 例 北区 6月22日报送 得4分',
  ],
  [
    'a repetition over names, its keyword alone',
    'every site one of 北区, 南区, east { due 6月21日, late -1, missing -2 }',
    '每个 点位 取自北区、南区、east{截止 6月21日，逾期扣1分，未报送扣2分}',
  ],
  ['each as what is counted', 'per-个 -1, per-处 -0.5', '每个扣1分，每处扣0.5分'],
  ['after the deadline', 'due 6月21日\n late -1', '截止 6月21日，之后报送扣1分'],
];

describe('both vocabularies mean the same', () => {
  test.each(PAIRS)('%s', (_, english, chinese) => {
    const en = check(`${EN}item 1 "t" 5 points\n ${english}\n`);
    const zh = check(`${ZH}项 1 "t" 5分\n ${chinese}\n`);
    expect([en.diagnostics, zh.diagnostics]).toEqual([[], []]);
    expect(zh.rubric?.meaning).toBe(en.rubric?.meaning);
  });
});

test('working days', () => {
  const item = 'item 1 5 points\n late after 6月21日 per working day -1\n';
  const en = check(`${EN}holidays 2021-05-01 to 2021-05-05, 6月14日\nworkdays 2021-05-08\n${item}`);
  const zh = check(`${ZH}节假日 5月1日至5月5日、2021-06-14\n调休上班5月8日\n${item}`);
  expect([en.diagnostics, zh.diagnostics]).toEqual([[], []]);
  expect(zh.rubric?.meaning).toBe(en.rubric?.meaning);
});

test('an item that starts at 0', () => {
  const { rubric } = check(`${EN}item 1 "a" earn 5 points\n if done +2`);
  expect(rubric?.items).toMatchObject([{ points: '5', start: '0', floor: '0', ceiling: '5' }]);
  const meaning = check(`${ZH}项 1 "a" 累计5分\n 如 done 加2分`).rubric?.meaning;
  expect(meaning).toBe(rubric?.meaning);
});

test('groups, shared facts and the whole header', () => {
  const en = check(`rubric pair "t"
version 1.2.3
period 2021-01-01 – 2021-12-31
total 100 points less deductions
cites "a" "b"
time zone "Asia/Tokyo"
fact storm "暴雨"
group 4 "g" 5 points {
  item 4.1 "t" 5 points { missing -1 unless storm }
}
group 5 { item 5.1 3 points missing -1 }
example total item 4.1 missing, item 4.1 storm => 100
`);
  const zh = check(`考核 pair “t”
版本 1.2.3
周期 2021-01-01 至 2021-12-31
总分 100分 减扣分
依据 “a” “b”
时区 “Asia/Tokyo”
事实 storm “暴雨”
类 4 “g” 5分 {
  项4.1 “t” 5分 { 未报送扣1分 除非 storm }
}
类 5 { 项5.1 3分 未报送扣1分 }
例 总分 项 4.1 未报送，项 4.1 storm 得 100分
`);
  expect([en.diagnostics, zh.diagnostics]).toEqual([[], []]);
  expect(zh.rubric?.meaning).toBe(en.rubric?.meaning);
  expect(en.rubric).toMatchObject({
    version: '1.2.3',
    timeZone: 'Asia/Tokyo',
    cites: ['a', 'b'],
    groups: [
      { id: '4', title: 'g', points: '5' },
      { id: '5', title: null, points: null },
    ],
    total: [
      { kind: 'collect', start: '100', take: 'score-less-points' },
      { kind: 'clamp', floor: '0', ceiling: '100' },
    ],
    facts: [{ id: 'storm', item: null }, { id: '4.1/submitted' }, { id: '5.1/submitted' }],
  });
});
