import type { Code } from '../src/index.ts';

/** What is wrong, and what a help says to write in its place; the first is the one that readers are shown. */
export type Repairs = readonly [Repair, ...Repair[]];

export type Repair = readonly [wrong: string, right: string];

/** What no words in the place of others put right. */
type Beyond = 'not-utf-8' | 'too-large' | 'too-many-examples' | 'base-with-errors';

/** For each code what puts right the text in `FAULTY`. */
export const REPAIRS: Readonly<Record<Exclude<Code, Beyond>, Repairs>> = {
  'stray-character': [[' $', '']],
  'look-alike': [['【', '{']],
  'hidden-character': [['\u202e', '']],
  'unclosed-text': [['"open hazards', '"open hazards"']],
  'bad-number': [['1,000', '1000']],
  'too-deep': [[`${'('.repeat(101)}a${')'.repeat(101)}`, '(a)']],
  'unknown-statement': [['lat ', 'late ']],
  'list-marker': [['1、', '']],
  unexpected: [['tomorrow', '6月21日']],
  'keyword-as-name': [
    ['fact standard one of good, poor', 'fact quality one of good, poor\n  if quality is poor -1'],
  ],
  'missing-amount': [
    ['missing', 'missing -2'],
    ['missing', 'missing 扣2分'],
  ],
  'glued-amount': [['per-unrecorded-0.2', 'per-unrecorded -0.2']],
  'dash-for-minus': [
    ['–5', '-2'],
    ['–5', '扣2分'],
  ],
  'amount-without-sign': [
    ['missing 2', 'missing -2'],
    ['missing 2', 'missing 扣2分'],
  ],
  'percent-of-what': [
    ['5%', '0.5'],
    ['5%', '0.5分'],
    ['5%', '5% of points'],
    ['-5%', '扣分值的5%'],
  ],
  'open-boundary': [
    ['6月21日前报送', 'late after 6月21日'],
    ['6月21日前报送', 'late from 6月21日'],
    ['6月21日前报送', '6月21日后报送'],
    ['6月21日前报送', '6月21日起报送'],
  ],
  'allowance-not-whole': [
    ['above 2.5', 'above 5'],
    ['above 2.5', '超过5'],
  ],
  'all-above-fact': [
    ['above target', 'above 5'],
    ['above target', '超过5'],
    ['-all', '-2'],
    ['-all', '扣2分'],
  ],
  'deadline-as-name': [
    [
      '每季度末月20日前报送扣2分',
      'every quarter {\n    due day 20 of last month\n    late -2\n  }',
    ],
  ],
  'then-without-count': [
    [' then -2', ''],
    ['missing -1 then -2', 'per-late-report -1 then -2'],
    ['missing -1 then -2', '每迟报次扣1分，再次扣2分'],
  ],
  'then-after-all': [
    ['-all then -2', '-0.5 then -all'],
    ['-all then -2', '扣0.5分，再次不得分'],
  ],
  'then-of-other-sign': [
    ['then +2', 'then -2'],
    ['then +2', '再次扣2分'],
  ],
  'step-of-other-unit': [['100', '100%']],
  'not-in-proportion': [
    ['from 10 to 10', 'from 0 to 10'],
    ['from 10 to 10', '自0至10'],
  ],
  'parts-without-steps': [
    [', full steps', ''],
    ['per-hazard -1, full steps', 'per 5% rate below 100% -0.5 full steps'],
    ['per-hazard -1, full steps', '每5% 合格率低于100% 扣0.5分，不足不计'],
  ],
  'lists-of-different-lengths': [['county, city, province', 'county, city']],
  'lists-of-both-signs': [
    ['-1', '+1'],
    ['by grade good, poor +2, -1', 'by grade good +2\n  if grade is poor -1'],
    ['by grade good, poor +2, -1', 'by grade good +2\n  如 等次 为 差 扣1分'],
  ],
  'cases-priced-apart': [
    [' then -3', ''],
    [', doubled if leader', ''],
  ],
  'all-adjusted': [
    [', doubled if leader', ''],
    ['-all', '-2'],
  ],
  'highest-without-cases': [
    [', highest per project', ''],
    ['if honoured +2, highest per project', 'per-award +2, highest per project'],
    ['if honoured +2, highest per project', '每表彰加2分，同一项目就高'],
  ],
  'range-without-judged': [
    ['missing -2 to -5', 'judged water -5 to -10'],
    ['missing -2 to -5', '酌情 水环境 扣5~10分'],
    ['-2 to -5', '-2'],
  ],
  'judged-without-range': [
    ['-5', '-5 to -10'],
    ['-5', '扣5~10分'],
  ],
  'range-does-not-rise': [
    ['-10 to -5', '-5 to -10'],
    ['-10 to -5', '扣5~10分'],
  ],
  'judged-out-of-range': [['water 11', 'water 5']],
  'attribute-compared': [
    ['severity > 3', 'severity is grave'],
    ['severity > 3', 'severity'],
    ['severity > 3', 'severity 为 严重'],
  ],
  'case-incomplete': [
    ['petition 2', 'petition 2 (level county)'],
    ['petition 2', 'petition 2（level 为 county）'],
  ],
  'example-without-score': [['a 9999999999', 'a 1']],
  'defined-too-deep': [['  define x100 = x99 + 1\n  earn x100', '  earn x99']],
  'too-many-cases': [['1001', '1000']],
  'per-submission': [
    ['每次未报送', '未报送'],
    ['每次未报送', '每未报送内容'],
  ],
  'not-in-block': [['\n    item cap 2\n  }', '\n  }\n  item cap 2']],
  'band-gap': [
    ['at most 3 -2', 'at most 4 -2'],
    ['at most 3 -2', 'at most 3 -2\n    = 4 +0'],
    ['at most 3 -2', 'at most 3 -2\n    =4 加0分'],
  ],
  'band-overlap': [
    ['at most 80%', 'below 80%'],
    ['at most 80%', '低于80%'],
  ],
  'band-bounds': [
    [
      'below 80% at least 90% -1',
      'at least 80% below 90% -1\n    at least 90% -0\n    below 80% -2',
    ],
  ],
  'two-signs': [
    ['per-award +1, per-hazard -1 }', 'per-award +1, per-praise +2 }\n  per-hazard -1'],
  ],
  'not-a-tier': [
    ['per-b +3', 'if b +3'],
    ['per-b +3', '如 二级 加3分'],
  ],
  'each-cap-outside': [
    ['each cap', 'item cap'],
    ['each cap 2', '本项最多扣2分'],
  ],
  'all-in-block': [
    ['per-hazard -all', 'per-hazard -2'],
    ['per-hazard -all', 'per-hazard 扣2分'],
  ],
  'unclosed-brace': [['  missing -5\n', '  missing -5\n}\n']],
  'stray-block': [[' {\n    late -1\n  }', '\n  due 6月21日\n  late -1']],
  misplaced: [['  version 2\n', '']],
  'stray-brace': [['}\n', '']],
  'clause-outside-item': [['missing -5\nitem 1', 'item 1']],
  'unknown-function': [['median', 'mean']],
  'function-arguments': [['rank(a)', 'rank(a, highest first, ties share best)']],
  'formula-units': [['rate + 2', 'rate * 40 points + 2']],
  'zero-open': [['a / b * 2 points', 'a / b * 2 points, else 0']],
  'formula-impossible': [[', else 3', '']],
  'defined-by-itself': [['2 * x + a', '2 * a']],
  'computed-given': [['a 1, x 3', 'a 1']],
  'change-open': [['per-error -1, from 4月1日 -2', 'every month { per-error -1, from 4月1日 -2 }']],
  'others-open': [['a 3 =>', 'a 3 against (3, 3) =>']],
  'no-such-base': [['oldr', 'older']],
  'extends-itself': [['newer 2', 'older 1']],
  'change-without-base': [['drop item 2\n', '']],
  'not-in-base': [['12', '1']],
  'which-clause': [
    ['missing', '"plan/missing"\n  example => 3'],
    ['missing', '"budget/missing"'],
  ],
  'changed-twice': [['drop item 1\n', '']],
  'already-there': [
    ['item 1', 'replace item 1'],
    ['item 1', '替换 项 1'],
    ['item 1', 'item 3'],
  ],
  'statement-absent': [['total sum', 'period 2021-01-01 to 2021-06-30\ntotal sum']],
  'stated-twice': [['version 2\n', '']],
  'two-roundings': [['round down 1 decimal\n', '']],
  'decimals-out-of-range': [['1.5', '1']],
  'duplicate-item': [['item 1 "Reports"', 'item 2 "Reports"']],
  'duplicate-group': [['group 1 "b"', 'group 2 "b"']],
  'group-earns': [['earn 5 points', '5 points']],
  'policy-needs-sum': [
    ['points rescaled', 'full points'],
    ['points rescaled', 'no points'],
    ['points rescaled', '计满分'],
    ['points rescaled', '计零分'],
    ['100 less deductions', 'sum'],
    ['100 less deductions', 'scaled to 100'],
  ],
  'spread-without-group': [
    ['points spread over group', 'points rescaled'],
    ['points spread over group', '分值按比例折算'],
  ],
  'gate-without-bonus': [
    ['missing -1', 'missing -1\nitem 9 "Praise" bonus up to 5 points\n  per-praise +1'],
    ['missing -1', 'missing -1\n项 9 "表彰" 附加 最多加5分\n  每表彰加1分'],
  ],
  'bonus-starts-full': [
    ['9.1 5 points\n    missing -1', '9.1 earn 3 points\n    per-award +1'],
    ['9.1 5 points\n    missing -1', '9.1 bonus\n    per-award +1'],
  ],
  'group-bound-outside': [['group cap 3\n', '']],
  'unknown-grade': [['fial', 'fail']],
  'grade-of-item': [['4 pass', '4']],
  'group-by-choice': [['group 1 by region north, south 5, 4 points', 'group 1']],
  'points-left-open': [['north, south 5, 4 points', 'north, south, east 5, 4, 3 points']],
  'percent-by-choice': [['cap 20% of points', 'cap 1']],
  'item-without-points': [
    ['item 1 "Reports"', 'item 1 "Reports" 5 points'],
    ['item 1 "Reports"', 'item 1 "Reports" 5分'],
  ],
  'no-such-date': [['2月30日', '2月28日']],
  'date-without-year': [['6月21日', '2021年6月21日']],
  'period-without-year': [['1月1日 to 6月30日', '2021年1月1日 to 2021年6月30日']],
  'too-many-repetitions': [['1900-01-01 to 2099-12-31', '2021-01-01 to 2021-12-31']],
  'period-reversed': [['2021-06-30 to 2021-01-01', '2021-01-01 to 2021-06-30']],
  'period-cuts': [['2021-05-31', '2021-06-30']],
  'unknown-time-zone': [['Asia/Dalian', 'Asia/Shanghai']],
  'not-in-submission': [['\n    per-error -1\n  }', '}\n  per-error -1']],
  'submission-value': [
    ['plan 3', 'plan missing'],
    ['plan 3', 'plan submitted 6月21日'],
    ['plan 3', 'plan 6月21日报送'],
    ['plan 3', 'plan 未报送'],
  ],
  'most-not-whole': [
    ['of 2.5', 'of 4'],
    ['of 2.5', '共4项'],
  ],
  'above-most': [
    ['missing-part 5', 'missing-part 4'],
    ['missing-part 5', 'missing'],
  ],
  'two-deadlines': [['late after 6月21日', 'late']],
  'no-such-time': [['17:60', '23:59']],
  'time-needed': [['submitted 6月22日', 'submitted 6月22日 17:00']],
  'all-per-unit': [
    ['per day -all', '-all'],
    ['per day -all', '不得分'],
    ['per day -all', '-1\n late by more than 4 days -all'],
    ['per day -all', '-1\n 逾期超过4日不得分'],
  ],
  'part-steps-open': [
    ['-1', '-1, full steps'],
    ['-1', '-1 started steps'],
    ['-1', '-1 nearest step'],
    ['-1', '-1 exact steps'],
    ['-1', '-1，不足不计'],
  ],
  'beyond-calendar': [['9999-12-31', '9999-01-01']],
  'day-off-and-on': [['2021-05-05', '2021-05-08']],
  'range-of-days': [['2021-05-05 to 2021-05-01', '2021-05-01 to 2021-05-05']],
  'exact-of-several': [
    ['per 24 hours', 'per hour'],
    ['exact steps', 'started steps'],
    ['exact steps', 'full steps'],
  ],
  'late-without-deadline': [
    ['late -2', 'due 6月21日\nlate -2'],
    ['late -2', '截止 6月21日\n逾期 -2'],
  ],
  'due-without-month': [
    ['day 20', 'day 20 of last month'],
    ['day 20', '最后一个月 day 20'],
  ],
  'month-of-month': [
    ['due day 20 of last month', 'due day 20'],
    ['due day 20 of last month', '截止 20日'],
  ],
  'every-in-every': [
    ['every quarter {\n    every month { missing -1 }\n  }', 'every month { missing -1 }'],
  ],
  'date-in-every': [
    ['late after 6月21日', 'due day 20 of last month\nlate'],
    ['late after 6月21日', '截止 最后一个月20日\n逾期'],
  ],
  'every-without-list': [
    ['every site', 'every quarter'],
    ['every site', 'every month'],
    ['every site', 'every site one of north, south'],
    ['every site', '每季度'],
    ['every site', '每月'],
    ['every site', '每个 site 取自 北区、南区'],
  ],
  'lists-differ': [['south, north', 'north, south']],
  'occurrence-name-taken': [['if north -1', 'if northern -1']],
  'day-without-every': [
    ['due day 20', 'due 6月20日'],
    ['due day 20', '截止 6月20日'],
  ],
  'not-in-every': [['\n    item cap 2\n  }', '\n  }\n  item cap 2']],
  'same-clause': [[', missing -2', '']],
  'bound-of-other-sign': [
    ['cap 2', 'up to 2'],
    ['cap 2', '最多加2分'],
  ],
  'floor-above-points': [['item floor 5', 'item floor -5']],
  'bound-on-all': [[' cap 2', '']],
  'zero-amount': [['missing -0', 'missing -1']],
  'two-types': [['if hazard', 'if grave-hazard']],
  'two-labels': [['if hazard "grave"', 'if hazard']],
  'reserved-name': [['per-Q1', 'per-error']],
  'unused-fact': [['missing -5', 'missing -5\n  if quality is poor -1']],
  'value-not-declared': [['is bad', 'is poor']],
  'unknown-name': [['hazards 2', 'hazard 2']],
  'unknown-item': [['item 2', 'item 1']],
  'other-item': [['  example item 2 missing => 0\n', '  example missing => 0\n']],
  'unknown-occurrence': [['Q3', 'Q1']],
  'which-occurrence': [['submitted', 'Q1 submitted']],
  'no-submission': [['missing => 5', 'hazard 2 => 3']],
  'example-value': [['hazard 3%', 'hazard 3']],
  'given-twice': [['hazard 1, hazard 2', 'hazard 2']],
  'example-incomplete': [['example', 'example rate 95%']],
  'example-without-item': [
    ['missing =>', 'item 1 missing =>'],
    ['missing =>', '项 1 missing =>'],
  ],
  'cap-above-points': [
    ['cap 8', 'cap 5'],
    ['cap 8', '最多扣5分'],
    ['5 points', '8 points'],
  ],
  'finer-than-rounding': [
    ['round half up 1 decimal', 'round half up 2 decimals'],
    ['round half up 1 decimal', '四舍五入 2位小数'],
    ['0.25', '0.2'],
  ],
  'comparison-in-name': [
    ['案件超过区要求', '案件 超过 区要求'],
    ['案件超过区要求', '案件超过区要求 "案件"'],
  ],
  'value-or-flag': [
    ['quality is good or fair', 'quality is good, fair'],
    ['or fair', 'or fair "a fair one"'],
    ['quality is good or fair', 'quality 为 good、fair'],
  ],
  'earns-nothing': [
    ['earn 5 points', '5 points'],
    ['missing -5', 'if done +5'],
    ['missing -5', '如 完成 加5分'],
  ],
  'old-date': [
    [
      'period 2021-01-01 to 2021-06-30\n',
      'period 2021-01-01 to 2021-06-30\nchange item 1 { replace late { late after 6月21日 -1 } }\n',
    ],
  ],
  'group-points': [
    ['15 points', '5 points'],
    ['15 points', '5分'],
  ],
  'ignore-misspelt': [
    [
      '  # rubrica-ignore cap-above-points: 原文如此\n  missing -5',
      '  # rubrica-ignore-next-line cap-above-points: 原文如此\n  per-hazard -1 cap 8',
    ],
  ],
  'ignore-misplaced': [
    [
      '  missing -5  # rubrica-ignore-next-line cap-above-points: 原文如此',
      '  # rubrica-ignore-next-line cap-above-points: 原文如此\n  per-hazard -1 cap 8',
    ],
  ],
  'ignore-without-reason': [
    [
      '  # rubrica-ignore-next-line cap-above-points\n  missing -5',
      '  # rubrica-ignore-next-line cap-above-points: 原文如此\n  per-hazard -1 cap 8',
    ],
  ],
  'ignore-unknown-code': [
    [
      '  # rubrica-ignore-next-line cap-above-point: 原文如此\n  missing -5',
      '  # rubrica-ignore-next-line cap-above-points: 原文如此\n  per-hazard -1 cap 8',
    ],
  ],
  'ignore-of-error': [['  # rubrica-ignore-next-line missing-amount: 原文如此\n', '']],
  'ignore-unused': [['  # rubrica-ignore-next-line cap-above-points: 原文如此\n', '']],
  'example-fails': [['=> 1', '=> 0']],
};

/** The same for some of `VARIANTS`. */
export const REPAIRS_OF_VARIANTS: Readonly<Record<string, Repairs>> = {
  'a share of points as the end of a range': [['-1% of points', '-0.5']],
  'a Chinese share of points as the end of a range': [['分值的1%', '0.5']],
  'an extra deduction above a fact': [
    ['above target', 'above 5'],
    [', extra from total 2', '\n  if exceeded -1, extra from total 2'],
  ],
  'an extra deduction by steps to a fact': [['target', '90%']],
  'a definition compared in another unit': [['50', '50%']],
  'an older rubric of another version': [['older 2', 'older 1']],
  'a clause that the older rubric does not have': [['per-eror', 'per-error']],
  'a clause that was there before': [
    ['未报送扣3分', 'replace missing { 未报送扣3分 }'],
    ['未报送扣3分', '替换 missing { 未报送扣3分 }'],
    ['未报送扣3分', '未报送扣3分\n  删去 missing'],
  ],
  'a clause replaced by no clause': [['{ item cap 3 }', '{ per-error -2 }\n  item cap 3']],
  'an example of the older rubric that fails': [
    ['late after 6月21日 -2 }', 'late after 6月21日 -2 }\n  example submitted 6月22日 => 3'],
  ],
  'points of a group that lost an item': [
    ['drop item 2.1', 'drop item 2.1\ngroup 2 "Plans" 3 points {}'],
    ['drop item 2.1', 'drop item 2.1\n类 2 "Plans" 3分 {}'],
  ],
  'drop without what': [['drop 1', 'drop item 2.2\ngroup 2 3 points {}']],
  'a change without its item': [['change 1', 'change item 1']],
  'an amount with another verb': [['减3分', '扣3分']],
  'an amount with another verb at the end of a word': [['罚0.5分', '扣0.5分']],
  'an amount that begins with its point': [['扣.5分', '扣0.5分']],
  'late and never submitted in one': [
    ['6月21日后未报送', '6月21日后报送'],
    ['6月21日后未报送', '未报送'],
  ],
  'late and never submitted in one word': [
    ['逾期未报送', '逾期'],
    ['逾期未报送', '未报送'],
  ],
  'late and missing in one': [
    [' missing', ''],
    ['late after 6月21日 missing', 'missing'],
  ],
  'a cap with blanks in it': [['最多 扣 5 分', '最多扣5分']],
  'a cap with blanks in it without a comma': [['最多 扣 5 分', '最多扣5分']],
  'a day in Chinese numerals': [['六月二十一日', '6月21日']],
  'a deadline in Chinese numerals': [['二〇二一年六月二十一日', '2021年6月21日']],
  'a part of a thousand': [['5‰', '0.5%']],
  'a part of a thousand in Chinese': [['２.５ ‰', '0.25%']],
  'a part of ten thousand in a comparison': [['25‱', '0.25%']],
  'an allowance in percent': [
    ['超过5%', ' above 5 '],
    ['超过5%', '超过5'],
  ],
  'an allowance that is none': [
    ['above', 'above 5'],
    ['above', 'above target'],
    ['above', '超过5'],
    ['above', '超过 区要求'],
  ],
  'bands that leave something open above': [
    ['低于90% 扣1分', '低于90% 扣1分\n    不低于90% 加0分'],
    ['低于90% 扣1分', ' 扣1分'],
  ],
  'a band of a choice that is left out': [
    ['poor -2', 'poor -2\n    fair +0'],
    ['poor -2', 'poor -2\n    fair 加0分'],
    ['poor -2', 'poor, fair -2'],
  ],
  'a band without its side': [
    ['80%以上', 'at least 80%'],
    ['80%以上', '不低于80%'],
  ],
  'a count that was measured': [
    ['score 84.5', 'score 3'],
    ['>= 90 ', '>= 90.0 '],
  ],
  'all in proportion': [
    ['-all', '-5'],
    ['-all', '扣5分'],
  ],
  'ends of two units': [
    ['from 0 to 90%', 'from 60% to 90%'],
    ['from 0 to 90%', '自60%至90%'],
  ],
  'no ends': [['按比例计 案件 加5分', '按比例计 案件 自0至10 加15分']],
  'an exemption without a blank': [['豁免不可抗力', '豁免 不可抗力']],
  'bands without a blank': [['分档满意率', '分档 满意率']],
  'a judgement without a blank': [['酌情水环境', '酌情 水环境']],
  'a list without a blank': [['按级别', '按 级别']],
  'a veto of no case': [['veto to 59', 'veto to 59 if major-accident']],
  'a veto with its case alone': [['一票否决 发生较大事故', '一票否决 如 发生较大事故']],
  'grades that leave something open': [
    ['B below 3', 'B below 3\n  C at least 3 below 4'],
    ['B below 3', 'B below 4'],
  ],
  'an example of another grade': [['=> 4 B', '=> 4 A']],
  'a bound of a bonus group': [['bonus {\n  group up to 3', 'bonus up to 3 {']],
  'what does not apply without its policy': [
    ['if offline', 'if offline full points'],
    ['if offline', 'if offline, no points'],
    ['if offline', 'if offline，分值按比例折算'],
  ],
  'a bonus and then nothing': [
    ['再次不得分', 'then +1'],
    ['再次不得分', '再次加1分'],
  ],
  'two cases above a fact that take all': [
    ['above target', 'above 5'],
    ['-all', '-2'],
  ],
  'an amount behind then that is none': [
    ['then 2', 'then -2'],
    ['then 2', 'then 扣2分'],
  ],
  'steps that leave their parts open': [
    ['-0.5', '-0.5 full steps'],
    ['-0.5', '-0.5 started steps'],
    ['-0.5', '-0.5 nearest step'],
    ['-0.5', '-0.5 exact steps'],
    ['-0.5', '扣0.5分，不足不计'],
    ['-0.5', '扣0.5分，不足按一步计'],
    ['-0.5', '扣0.5分，四舍五入计'],
    ['-0.5', '扣0.5分，按比例'],
  ],
  'a target of nothing': [
    ['rate', 'rate below 100%'],
    ['rate', 'rate above target'],
    ['rate', 'rate低于100%'],
    ['rate', 'rate 高于 达标线'],
  ],
  'steps of nothing': [['per 0%', 'per 5%']],
  'an amount for no value': [['、2分', '分']],
  'a value listed twice': [['county, county', 'county, city']],
  'a list without amounts': [['city', 'city -0.5, -1']],
  'an allowance where the cases differ': [['超过2', '']],
  'an attribute that no clause asks for': [['leadr', 'leader']],
  'a flag of a case with a value': [['leader yes', 'leader']],
  'an item cap above the points': [
    ['item cap 8', 'item cap 5'],
    ['item cap 8', '本项最多扣5分'],
  ],
  'points finer than the rounding': [
    ['去尾 0位小数', 'round down 1 decimal'],
    ['去尾 0位小数', '去尾 1位小数'],
    ['5.5', '5'],
  ],
  'an amount without its unit': [['每未记录扣0.2', '每未记录 扣0.2']],
  'an amount without its unit that touches a keyword': [['未报送扣5', '未报送 扣5']],
  'a count of times of the submission': [['每未报送一次', '未报送']],
  'an id with a full stop': [['1.', '1']],
  'a comparison misspelt': [['belw', 'below']],
  'a rounding without its decimals': [
    ['round half up', 'round half up 1 decimal'],
    ['round half up', 'round half up 1位小数'],
  ],
  'a rounding without the word': [['1位', '1 decimal']],
  'a rounding of another kind': [['round half', 'round half up']],
  'a keyword as a value': [['late', '"late"']],
  'no blank behind a keyword': [['如巡查', '如 巡查']],
  'a deadline left open': [
    ['截止 6月21日前', 'due 6月21日'],
    ['截止 6月21日前', '截止 早于 6月21日'],
  ],
  'a day left open in each quarter': [
    ['截止 最后一个月20日前', 'due 最后一个月20日'],
    ['截止 最后一个月20日前', 'due before 最后一个月20日'],
    ['截止 最后一个月20日前', '截止 早于 最后一个月20日'],
  ],
  'a date without a side': [
    ['late 6月21日', 'late after 6月21日'],
    ['late 6月21日', '6月21日起报送'],
  ],
  'a date with slashes': [['2021/6/21', '2021-6-21']],
  'a choice given as a number': [
    ['quality 3', 'quality is poor'],
    ['quality 3', 'quality 为 poor'],
  ],
  'a choice in an example of the total': [
    ['total', 'total item 1 kind is "very good"'],
    ['total', '总分 项 1 kind 为 "very good"'],
  ],
  'another word for an item': [['项目', '项']],
  'another word for an example': [['例如', '例']],
  'an example in other words': [['举例', '例']],
  'an if before missing': [['如未报送', '未报送']],
  'an if before late': [['如果逾期', '逾期']],
  'a keyword of a clause near': [['预期', '逾期']],
  'another word for the rubric': [['考核名称', '考核']],
  'a clause behind a digit in a circle': [['① ', '']],
  'a clause behind a digit in brackets': [['(2)', '']],
  'a clause behind a dash': [['- ', '']],
  'a clause behind a bullet': [['• ', '']],
  'a clause behind a plain number': [['1 未', '未']],
  'a clause behind a word that counts': [['一是', '']],
  'a day behind a number': [['1. ', '']],
  'an item behind a number': [['1. ', '']],
  'an item behind a Chinese number': [['一、', '']],
  'an item behind a number in brackets': [['（一）', '']],
  'two letters that changed places': [['itme', 'item']],
  'points cut short': [['5pts', '5 points']],
  'a unit of another kind': [['5kg', '5']],
  'single quotes': [["'Reports'", '"Reports"']],
  'a citation with a Chinese bracket': [['》', '>']],
  'a date with dots': [['2021.6.21', '2021-06-21']],
  'a day with dots': [['6.21', '6月21日']],
  'a day with dots at the start': [['6.21', '6月21日']],
  'a period with dots': [['2021.1.1', '2021-01-01']],
  'a period with slashes': [['1/1', '2021-06-21']],
  'a time zone without quotes': [['北京', '"Asia/Shanghai"']],
  'a choice given without is': [['quality good', 'quality is good']],
  'a count given as a word': [['未记录 三', '未记录 3']],
  'the last day of a month of a month': [['due last day of last month', '截止 最后一日']],
};

/** A text with what is wrong replaced where it stands last. */
export function repaired(text: string, [wrong, right]: Repair): string {
  const start = text.lastIndexOf(wrong);
  return text.slice(0, start) + right + text.slice(start + wrong.length);
}
