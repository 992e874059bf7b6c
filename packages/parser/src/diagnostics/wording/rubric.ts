import type { Language } from '@rubrica/evaluator';
import { KEYWORDS } from '../../syntax/keywords.ts';
import { listed, quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with a rubric as a whole, its items, groups and dates. */
export const RUBRIC = {
  'statement-absent': {
    en: ({ statement }) => ({
      message: `the file has no \`${statement}\``,
      help: `add \`${SAMPLES[statement].en}\``,
    }),
    zh: ({ statement }) => ({
      message: `文件缺少 \`${SAMPLES[statement].name}\``,
      help: `请加上 \`${SAMPLES[statement].zh}\``,
    }),
  },
  'stated-twice': {
    en: (params) => ({
      message: `${quote('keyword' in params ? KEYWORDS[params.keyword].en : params.text)} is stated twice`,
      help: 'keep one of them',
      other: 'first stated here',
    }),
    zh: (params) => ({
      message: `${quote('keyword' in params ? KEYWORDS[params.keyword].zh : params.text)} 写了两次`,
      help: '请只保留一个',
      other: '首次写在这里',
    }),
  },
  'two-roundings': {
    en: () => ({
      message: 'the total is rounded twice',
      help: 'keep one of them',
      other: 'the first is here',
    }),
    zh: () => ({
      message: '总分的取舍写了两次',
      help: '请只保留一个',
      other: '第一个在这里',
    }),
  },
  'decimals-out-of-range': {
    en: ({ text }) => ({
      message: `${quote(text)} is not a whole number from 0 to 15`,
      help: 'write how many decimals the total keeps, as `1`',
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 不是 0 至 15 的整数`,
      help: '请写总分保留几位小数，如 `1`',
    }),
  },
  'duplicate-item': {
    en: ({ id }) => ({
      message: `there are two items ${quote(id)}`,
      help: 'give one of them another id',
      other: 'the first is here',
    }),
    zh: ({ id }) => ({
      message: `有两个 ${quote(`项 ${id}`)}`,
      help: '请给其中一个换一个编号',
      other: '第一个在这里',
    }),
  },
  'duplicate-group': {
    en: ({ id }) => ({
      message: `there are two groups ${quote(id)}`,
      help: 'give one of them another id',
      other: 'the first is here',
    }),
    zh: ({ id }) => ({
      message: `有两个 ${quote(`类 ${id}`)}`,
      help: '请给其中一个换一个编号',
      other: '第一个在这里',
    }),
  },
  'group-earns': {
    en: () => ({
      message: 'a group earns nothing by itself',
      help: 'delete `earn` here, and write it in the items that start at 0',
    }),
    zh: () => ({
      message: '类本身不计分',
      help: '请删去此处的 `累计`，写在从 0 起计的各项中',
    }),
  },
  'policy-needs-sum': {
    en: () => ({
      message: 'deductions are taken from a number here, so points cannot go to other items',
      help: 'write `full points` or `no points`, or let the total be `sum` or `scaled to 100`',
      other: 'the total is here',
    }),
    zh: () => ({
      message: '总分按扣分计算，分值无法计入其他项',
      help: '请写 `计满分` 或 `计零分`，或把总分改为 `合计`、`折算为 100`',
      other: '总分在这里',
    }),
  },
  'spread-without-group': {
    en: () => ({
      message: 'the item is in no group over which its points could be spread',
      help: 'write `points rescaled`, or put the item into a `group`',
    }),
    zh: () => ({
      message: '本项不在任何类中，分值无处平均计入',
      help: '请写 `分值按比例折算`，或把本项放入 `类` 中',
    }),
  },
  'gate-without-bonus': {
    en: () => ({
      message: 'there is no bonus that this could be about',
      help: 'mark the items that are one, as `item 9 "Praise" bonus up to 5 points`, or delete the line',
    }),
    zh: () => ({
      message: '没有附加分可以计入',
      help: '请标明附加项，如 `项 9 "表彰" 附加 最多加5分`，或删去这一行',
    }),
  },
  'bonus-starts-full': {
    en: ({ id }) => ({
      message: `item ${quote(id)} of a bonus group has its points from the start`,
      help: 'write `earn 3 points`, or `bonus` in place of its points',
    }),
    zh: ({ id }) => ({
      message: `附加类中的项 ${quote(id)} 一开始就有全部分值`,
      help: '请写 `累计3分`，或以 `附加` 代替分值',
    }),
  },
  'group-bound-outside': {
    en: ({ inBonus, limit }) =>
      inBonus
        ? {
            message: 'a bonus group has its limit in its heading',
            help: `write ${quote(`bonus up to ${limit}`)} behind its title`,
          }
        : {
            message: 'this is in no group that it could limit',
            help: 'move it into the braces of a `group`; in an item write `item cap`',
          },
    zh: ({ inBonus, limit }) =>
      inBonus
        ? {
            message: '附加类的上限写在标题行',
            help: `请在标题后写 ${quote(`附加 最多加${limit}分`)}`,
          }
        : {
            message: '这一行不在任何类中',
            help: '请移入 `类` 的括号内；限定一项请写 `本项最多扣`',
          },
  },
  'unknown-grade': {
    en: ({ name, suggestion, known }) => ({
      message: `there is no grade ${quote(name)}`,
      help: gradeHelp(suggestion, known, 'en'),
    }),
    zh: ({ name, suggestion, known }) => ({
      message: `没有 ${quote(name)} 这一等级`,
      help: gradeHelp(suggestion, known, 'zh'),
    }),
  },
  'grade-of-item': {
    en: ({ name }) => ({
      message: `an item has no grade ${quote(name)}: only the total has one`,
      help: 'delete it, or write the example outside the items with `example total`',
    }),
    zh: ({ name }) => ({
      message: `单项没有 ${quote(name)} 这样的等级，只有总分才有`,
      help: '请删去，或在各项之外写 `例 总分`',
    }),
  },
  'group-by-choice': {
    en: () => ({
      message: "the points of a group are its items', and hang on no choice of their own",
      help: 'write the points of each item by the choice, and none here',
    }),
    zh: () => ({
      message: '类的分值由各项相加而得，不能另按取值而定',
      help: '请在各项写明按取值的分值，此处不写',
    }),
  },
  'points-left-open': {
    en: ({ name, values }) => ({
      message: `how many points the item has where ${quote(name)} is ${listed(values)} is not said`,
      help: `add ${values.length === 1 ? 'this value' : 'these values'} and the points of each`,
    }),
    zh: ({ name, values }) => ({
      message: `没有写明 ${quote(name)} 为 ${listed(values, 'zh')} 时本项的分值`,
      help: '请补上这些取值及其分值',
    }),
  },
  'percent-by-choice': {
    en: ({ text, name }) => ({
      message: `how much ${quote(`${text}% of points`)} is depends on ${quote(name)} here`,
      help: 'write points; behind a sign, as `-5% of points`, a percentage is possible',
    }),
    zh: ({ text, name }) => ({
      message: `此处分值的 ${text}% 是多少取决于 ${quote(name)}`,
      help: '请写具体分数；只有 `扣分值的5%` 这样的分数可以写百分比',
    }),
  },
  'item-without-points': {
    en: ({ id, heading }) => ({
      message: `the item ${quote(id)} does not say how many points it has`,
      help: `write them behind it, as ${quote(`${heading} 5 points`)}`,
    }),
    zh: ({ id, heading }) => ({
      message: `${quote(`项 ${id}`)} 没有写明分值`,
      help: `请写在其后，如 ${quote(`${heading} 5分`)}`,
    }),
  },
  'no-such-date': {
    en: ({ text, occurrence }) => ({
      message: `${quote(text)} does not exist${occurrence === null ? '' : ` in \`${occurrence}\``}`,
      help:
        occurrence === null
          ? 'write a day of the calendar'
          : 'write `last day` for the last day of each month',
    }),
    zh: ({ text, occurrence }) => ({
      message: `${occurrence === null ? '' : `\`${occurrence}\` 中`}没有 ${quote(text)} 这一天`,
      help: occurrence === null ? '请写日历上有的日期' : '各月的月末写作 `最后一日`',
    }),
  },
  'date-without-year': {
    en: ({ text, year }) => ({
      message: `${quote(text)} has no year, and the period lies in more than one`,
      help: `write the year, as ${quote(`${year}年${text}`)}`,
    }),
    zh: ({ text, year }) => ({
      message: `${quote(text)} 没有年份，而周期跨年`,
      help: `请写明年份，如 ${quote(`${year}年${text}`)}`,
    }),
  },
  'period-without-year': {
    en: ({ text }) => ({
      message: `${quote(text)} has no year, and the other dates take theirs from the period`,
      help: `write the year, as ${quote(`2021年${text}`)}`,
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 没有年份，而其他日期的年份取自周期`,
      help: `请写明年份，如 ${quote(`2021年${text}`)}`,
    }),
  },
  'period-reversed': {
    en: () => ({
      message: 'the period ends before it begins',
      help: 'write the earlier day first',
    }),
    zh: () => ({ message: '周期的结束早于开始', help: '请先写较早的一天' }),
  },
  'period-cuts': {
    en: ({ unit }) => ({
      message: `this repeats for every ${unit}, and the period does not consist of whole ${unit}s`,
      help: `let the period begin with the first day of a ${unit} and end with the last of one`,
      other: 'the period',
    }),
    zh: ({ unit }) => ({
      message: `此段按${UNITS[unit]}重复，而周期不是完整的若干个${UNITS[unit]}`,
      help: `周期应始于${UNITS[unit]}的第一日，止于${UNITS[unit]}的最后一日`,
      other: '周期',
    }),
  },
  'too-many-repetitions': {
    en: ({ of, count }) => ({
      message: `${of === 'list' ? `there are ${count} names` : `the period has ${count} ${of}s`}, and these clauses once for each are more than a rubric holds`,
      help: of === 'list' ? 'shorten the list' : 'shorten the period',
      other: 'the period',
    }),
    zh: ({ of, count }) => ({
      message: `${of === 'list' ? `共列出 ${count} 个名称` : `周期有 ${count} 个${UNITS[of]}`}，逐一重复这些条款超出了一份考核的容量`,
      help: of === 'list' ? '请减少所列的名称' : '请缩短周期',
      other: '周期',
    }),
  },
  'unknown-time-zone': {
    en: ({ zone }) => ({
      message: `there is no time zone ${quote(zone)}`,
      help: 'write its name in the IANA database, as `"Asia/Shanghai"`',
    }),
    zh: ({ zone }) => ({
      message: `没有时区 ${quote(zone)}`,
      help: '请写 IANA 时区名称，如 `"Asia/Shanghai"`',
    }),
  },
} satisfies Partial<Wordings>;

function gradeHelp(suggestion: string | null, known: readonly string[], lang: Language): string {
  if (known.length === 0) {
    return lang === 'zh'
      ? '请先写明等级，如 `等级划分 { 合格 不低于60，不合格 低于60 }`'
      : 'state the grades, as `grades { pass at least 60, fail below 60 }`';
  }
  if (suggestion !== null) {
    return lang === 'zh' ? `是否想写 ${quote(suggestion)}？` : `did you mean ${quote(suggestion)}?`;
  }
  return lang === 'zh' ? `等级有 ${listed(known, 'zh')}` : `the grades are ${listed(known)}`;
}

const SAMPLES = {
  rubric: { name: '考核', en: 'rubric my-rubric "Its title"', zh: '考核 my-rubric "标题"' },
  version: { name: '版本', en: 'version 1.0', zh: '版本 1.0' },
  period: {
    name: '周期',
    en: 'period 2021-01-01 to 2021-06-30',
    zh: '周期 2021-01-01 至 2021-06-30',
  },
  total: { name: '总分', en: 'total 100 less deductions', zh: '总分 100 减扣分' },
  item: { name: '项', en: 'item 1 "Its title" 5 points', zh: '项 1 "标题" 5分' },
} as const;

const UNITS = { quarter: '季度', month: '月' } as const;
