import type { Language } from '@rubrica/evaluator';
import type { Expected } from '../fault.ts';

export interface Missing {
  readonly what: string;
  readonly help: string;
}

/** What has to stand in a place, and how it is written. */
export const EXPECTED: Readonly<Record<Expected, Readonly<Record<Language, Missing>>>> = {
  extra: {
    en: {
      what: 'what the total loses',
      help: 'write it, as `when exhausted, extra from total 10`',
    },
    zh: { what: '追加扣多少分', help: '写上追加扣多少分，如 `扣满，追加扣10分`' },
  },
  equals: {
    en: {
      what: '`=`',
      help: 'write it between the name and its formula, as `define average = mean(rating)`',
    },
    zh: { what: '`=`', help: '请在名称与公式之间写上，如 `定义 平均分 = 平均(评分)`' },
  },
  formula: {
    en: {
      what: 'a number, a name or a formula',
      help: 'write it, as `0.7 * quality + 0.3 * speed` or `mean(rating)`',
    },
    zh: { what: '数、名称或公式', help: '请写上，如 `0.7 * 质量 + 0.3 * 速度` 或 `平均(评分)`' },
  },
  allowance: {
    en: {
      what: 'a number or a fact',
      help: 'write how many are allowed, as `above 5`, or the fact that says so, as `above target`',
    },
    zh: {
      what: '数或事实',
      help: '请写允许的数量，如 `超过5`，或给出这一数量的事实，如 `超过 区要求`',
    },
  },
  amount: {
    en: { what: 'an amount', help: 'write it with its sign, as `-2`, or `-all` for all points' },
    zh: { what: '分数', help: '请写明扣分，如 `扣2分`，或 `不得分`' },
  },
  amounts: {
    en: {
      what: 'the points of each value',
      help: 'write them in the order of the values, as `-0.5, -1`',
    },
    zh: { what: '各取值的分数', help: '请按取值的顺序写明，如 `扣0.5、1分`' },
  },
  base: {
    en: {
      what: 'what the base has to be',
      help: 'write it, as `bonus counts if base above 80`',
    },
    zh: { what: '对基础分的要求', help: '请写明，如 `附加分计入 如 基础分 高于80`' },
  },
  beyond: {
    en: {
      what: 'how late it has to be',
      help: 'write `by more than 4 days`; there are days, working days, months and hours',
    },
    zh: {
      what: '逾期多久',
      help: '请写 `超过4日`；单位有日、个工作日、个月、小时',
    },
  },
  brace: {
    en: { what: '`{`', help: 'put `{` here and `}` where the block ends' },
    zh: { what: '`{`', help: '请在此写 `{`，在该段结束处写 `}`' },
  },
  changed: {
    en: {
      what: 'an item of the older rubric',
      help: 'write which one, as `drop item 3`, `replace item 1 "Plan" 5 points` or `change item 4 { drop late }`',
    },
    zh: {
      what: '原考核的某一项',
      help: '请写明是哪一项，如 `删去 项 3`、`替换 项 1 "计划" 5分`、`更改 项 4 { 删去 late }`',
    },
  },
  condition: {
    en: {
      what: 'a condition',
      help: 'write a fact, as `excused`, or a comparison, as `hazards >= 3`',
    },
    zh: { what: '条件', help: '请写事实，如 `不可抗力`，或比较，如 `隐患 >= 3`' },
  },
  date: {
    en: { what: 'a date', help: 'write it as `6月21日` or `2021-06-21`' },
    zh: { what: '日期', help: '请写作 `6月21日` 或 `2021-06-21`' },
  },
  day: {
    en: {
      what: 'a day',
      help: 'write it as `6月21日`, in `every quarter` as `day 20 of last month`, in `every month` as `day 20`',
    },
    zh: {
      what: '日期',
      help: '请写作 `6月21日`；`每季度` 之内写作 `最后一个月20日`，`每月` 之内写作 `20日`',
    },
  },
  decimals: {
    en: { what: 'a number of decimals', help: 'write how many are kept, as `1 decimal`' },
    zh: { what: '小数位数', help: '请写明保留几位，如 `1位小数`' },
  },
  effect: {
    en: {
      what: 'what becomes of the total',
      help: 'write `veto to 59 if …` where it is that, `veto at most 59 if …` where it is no more than that',
    },
    zh: {
      what: '总分如何处理',
      help: '直接判为59分的写 `一票否决 至59分，如 …`，最多为59分的写 `一票否决 不高于59分，如 …`',
    },
  },
  end: {
    en: {
      what: 'a new line or a comma',
      help: 'delete it, or begin a new line with it; between two clauses stands a comma',
    },
    zh: { what: '换行或逗号', help: '请删去或另起一行；两个条款之间用逗号' },
  },
  ends: {
    en: {
      what: 'from where to where points are in proportion',
      help: 'write `linear cases from 0 to 10 +15`: nothing at 0, all at 10',
    },
    zh: {
      what: '按比例计的起点和终点',
      help: '请写 `按比例计 案件 自0至10 加15分`：0 时不得分，10 时得满分',
    },
  },
  given: {
    en: {
      what: 'a fact',
      help: 'write what happened, as `missing`, `submitted 6月21日` or `unrecorded 3`',
    },
    zh: { what: '事实', help: '请写发生了什么，如 `未报送`、`报送 6月21日`、`未记录 3`' },
  },
  'full-date': {
    en: { what: 'a date with its year', help: 'write it as `2021-06-21`' },
    zh: { what: '带年份的日期', help: '请写作 `2021-06-21`' },
  },
  gives: {
    en: {
      what: '`=>`',
      help: 'end the example with the score, as `=> 3`; between two facts stands a comma',
    },
    zh: { what: '`得`', help: '例以得分结束，如 `得3分`；两个事实之间用逗号' },
  },
  heading: {
    en: {
      what: 'a title or the points',
      help: 'put the title between quotes and `points` behind the number, as `"Reports" 5 points`',
    },
    zh: { what: '标题或分值', help: '标题放在引号内，分值后写 `分`，如 `"工作报告" 5分`' },
  },
  grade: {
    en: {
      what: 'a grade and its bounds',
      help: 'write the name of the grade and from where to where it goes, as `good at least 80 below 90`',
    },
    zh: {
      what: '等级及其界限',
      help: '请写等级名称，再写从何处到何处，如 `良好 不低于80低于90`',
    },
  },
  if: {
    en: { what: '`if`', help: 'write when it applies, as `if major-accident`' },
    zh: { what: '`如`', help: '请写明何种情形适用，如 `如 发生较大事故`' },
  },
  id: {
    en: { what: 'an id', help: 'write a number or a name, as `4.1`' },
    zh: { what: '编号', help: '请写数字或名称，如 `4.1`' },
  },
  key: {
    en: {
      what: 'a clause of the item',
      help: 'write what its ledger calls it, as `late`, `per-unrecorded` or `"if-rate<95%"`',
    },
    zh: {
      what: '本项的某一条款',
      help: '请写明台账中的名称，如 `late`、`per-unrecorded` 或 `"if-rate<95%"`',
    },
  },
  'list-end': {
    en: { what: 'a comma or `{`', help: 'put a comma between two names, and `{` behind the last' },
    zh: { what: '顿号或 `{`', help: '名称之间用顿号，最后一个名称后写 `{`' },
  },
  'listed-name': {
    en: {
      what: 'a name',
      help: 'write the names without quotes, as `one of north, south`; a name begins with a letter',
    },
    zh: {
      what: '名称',
      help: '请直接写名称，不加引号，如 `取自 北区、南区`；名称以汉字或字母开头',
    },
  },
  month: {
    en: { what: 'a month', help: 'write `first month`, `second month` or `last month`' },
    zh: { what: '月份', help: '请写 `第一个月`、`第二个月` 或 `最后一个月`' },
  },
  name: {
    en: {
      what: 'a name',
      help: 'write the name of a fact, as `unrecorded`; it begins with a letter',
    },
    zh: { what: '名称', help: '请写事实的名称，如 `未记录`；名称以汉字或字母开头' },
  },
  number: {
    en: { what: 'a number', help: 'write it in digits, as `5` or `0.5`' },
    zh: { what: '数', help: '请用数字书写，如 `5`、`0.5`' },
  },
  order: {
    en: {
      what: '`后报送` or `起报送`',
      help: 'write `6月21日后报送扣2分` or, in English, `late after 6月21日 -2`',
    },
    zh: {
      what: '`后报送` 或 `起报送`',
      help: '当日按期写作 `6月21日后报送扣2分`，当日逾期写作 `6月21日起报送扣2分`',
    },
  },
  parenthesis: {
    en: { what: '`)`', help: 'write `)` where the parentheses end' },
    zh: { what: '`)`', help: '请在括号结束处写 `)`' },
  },
  points: {
    en: { what: '`points`', help: 'write `points` behind the number, as `5 points`' },
    zh: { what: '`分`', help: '请在数后写 `分`，如 `5分`' },
  },
  policy: {
    en: {
      what: 'what becomes of the points',
      help: 'write behind the condition `full points`, `no points`, `points rescaled` (to all other items) or `points spread over group`',
    },
    zh: {
      what: '分值如何处理',
      help: '请在条件后写 `计满分`、`计零分`、`分值按比例折算`（计入其他各项）或 `分值平均计入同类`',
    },
  },
  target: {
    en: {
      what: '`below`, `above` or `away from`',
      help: 'write the target behind the name, as `below 100%` or `above target`',
    },
    zh: {
      what: '`低于`、`高于` 或 `偏离`',
      help: '请在名称后写明目标，如 `低于100%`、`高于 达标线`',
    },
  },
  text: {
    en: { what: 'a text between quotes', help: 'put it between quotes, as `"6月21日"`' },
    zh: { what: '引号内的文字', help: '请放在引号内，如 `"6月21日"`' },
  },
  to: {
    en: { what: '`to`', help: 'write the first and the last day, as `2021-01-01 to 2021-06-30`' },
    zh: { what: '`至`', help: '请写首日和末日，如 `2021-01-01 至 2021-06-30`' },
  },
  total: {
    en: {
      what: 'a way to form the total',
      help: 'write `total 100 less deductions`, `total sum` or `total scaled to 100`',
    },
    zh: { what: '总分的算法', help: '请写 `总分 100 减扣分`、`总分 合计` 或 `总分 折算为 100`' },
  },
  unit: {
    en: {
      what: 'a unit of time',
      help: 'write `per day`, `per month`, `per hour` or `per working day`; a whole number may stand before the unit, as `per 24 hours`',
    },
    zh: {
      what: '时间单位',
      help: '请写 `每日`、`每个月`、`每小时` 或 `每个工作日`；单位前可以有整数，如 `每24小时`',
    },
  },
  value: {
    en: { what: 'a value', help: 'write one of the values, as `good` or `"very good"`' },
    zh: { what: '取值', help: '请写一个取值，如 `合格` 或 `"基本合格"`' },
  },
  zone: {
    en: { what: 'a time zone between quotes', help: 'write it as `"Asia/Shanghai"`' },
    zh: { what: '引号内的时区', help: '请写作 `"Asia/Shanghai"`' },
  },
};
