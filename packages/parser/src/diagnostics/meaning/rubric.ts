import type { RUBRIC as WORDINGS } from '../wording/rubric.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with the rubric as a whole, its items and groups. */
export const RUBRIC: Meanings<keyof typeof WORDINGS> = {
  'statement-absent': {
    en: 'The rubric lacks something that every rubric states: its name, version, period, total, or any item.',
    zh: '缺少每份考核都必须写明的内容：名称、版本、周期、总分，或至少一项。',
  },
  'stated-twice': {
    en: 'Something that holds once for the rubric or an item is stated twice, and which of the two holds is not known.',
    zh: '整份考核或一项只能写一次的内容写了两次，无法判断以哪个为准。',
  },
  'two-roundings': {
    en: 'The total is rounded in two ways, and the order of the two would decide the score.',
    zh: '总分规定了两种取舍，先后不同，得分就不同。',
  },
  'decimals-out-of-range': {
    en: 'What is written for the number of decimals is not whole, or more than is kept.',
    zh: '保留的小数位数不是整数，或超出了范围。',
  },
  'duplicate-item': {
    en: 'Two items have one id. Facts, examples and scores are known by the id of their item, and could not be told apart.',
    zh: '两项用了同一个编号。事实、例和得分都按项的编号区分，编号相同就无从区分。',
  },
  'duplicate-group': {
    en: 'Two groups have one id, by which limits, weights and reports know them.',
    zh: '两类用了同一个编号，而上限、权重和结果都按编号区分各类。',
  },
  'group-earns': {
    en: 'A group says that it earns points. The points of a group are those of its items, and each item says by itself whether it starts at 0.',
    zh: '类写明了“累计”。类的分数由所属各项而来，是否从 0 起计由各项自己写明。',
  },
  'policy-needs-sum': {
    en: 'The points of an item that does not apply are to go to others, while the total is a number less deductions. There are no points then that others could have more of.',
    zh: '不适用的项要把分值转给其他项，而总分是以固定分数减扣分计算的，其他项没有分值可增。',
  },
  'spread-without-group': {
    en: 'The points of an item that does not apply are to be spread over its group, and it is in none.',
    zh: '不适用的项要把分值平均计入所在的类，而它不在任何类中。',
  },
  'gate-without-bonus': {
    en: 'It is said when a bonus counts, and the rubric has none.',
    zh: '写明了附加分何时计入，而本考核没有附加分。',
  },
  'bonus-starts-full': {
    en: 'An item of a bonus group has its points from the start. A bonus is earned, so that its items start at 0.',
    zh: '附加类中的项一开始就有全部分值。附加分须靠条款取得，应从 0 起计。',
  },
  'group-bound-outside': {
    en: 'A limit of a group stands outside of all groups, where it would limit nothing.',
    zh: '类的上限写在各类之外，限定不了任何内容。',
  },
  'unknown-grade': {
    en: 'A veto or an example names a grade that is not among the grades of the rubric.',
    zh: '一票否决或例中写的等级，不在本考核的等级之中。',
  },
  'grade-of-item': {
    en: 'An example of one item states a grade. Grades are given for the total.',
    zh: '单项的例写了等级，而等级只按总分评定。',
  },
  'group-by-choice': {
    en: 'The points that a group declares depend on a choice. They are the sum of its items, which depend on it by themselves.',
    zh: '类的分值按取值而定。类的分值就是各项之和，应由各项按取值写明。',
  },
  'points-left-open': {
    en: 'The points of an item depend on a choice, and for one of its values none are stated.',
    zh: '项的分值按取值而定，却有取值没有写明分值。',
  },
  'percent-by-choice': {
    en: 'A limit is a share of the points of an item, and how many points that item has depends on a choice.',
    zh: '上限写成了本项分值的百分比，而本项的分值又按取值而定。',
  },
  'item-without-points': {
    en: 'An item does not say how many points it has, from which deductions are taken or up to which it earns.',
    zh: '项没有写明分值，扣分和得分就没有依据。',
  },
  'no-such-date': {
    en: 'A date that is in no calendar, as the 30th of February.',
    zh: '日历上没有的日期，如2月30日。',
  },
  'date-without-year': {
    en: 'A date takes its year from the period, and the period lies in several years.',
    zh: '不写年份的日期以周期的年份为准，而周期跨年，无法判断是哪一年。',
  },
  'period-without-year': {
    en: 'The period does not say its year. Every other date without one takes it from here.',
    zh: '周期没有写年份，而其他不写年份的日期都以周期为准。',
  },
  'period-reversed': {
    en: 'The last day of the period is before its first.',
    zh: '周期的最后一日早于第一日。',
  },
  'period-cuts': {
    en: 'Something repeats for each quarter or month, and the period begins or ends within one. Whether that one counts is not said.',
    zh: '内容按季度或月重复，而周期的首尾落在某个季度或月的中间，这一次是否计入没有写明。',
  },
  'too-many-repetitions': {
    en: 'The period has so many months or quarters that what is repeated for each makes more clauses than a rubric holds.',
    zh: '周期内的月份或季度过多，逐一重复后的条款超出一份考核的容量。',
  },
  'unknown-time-zone': {
    en: 'The name of a time zone that the IANA database does not have.',
    zh: '时区名称不在 IANA 时区数据库中。',
  },
};
