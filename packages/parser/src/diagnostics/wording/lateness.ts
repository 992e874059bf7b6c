import { quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with times of day, and with lateness that is counted. */
export const LATENESS = {
  'no-such-time': {
    en: ({ text }) => ({
      message: `${quote(text)} is no time of day`,
      help: 'write a time from `00:00` to `23:59`; a deadline at the end of its day does without',
    }),
    zh: ({ text }) => ({
      message: `没有 ${quote(text)} 这一时刻`,
      help: '请写 `00:00` 至 `23:59` 之间的时刻；到当日结束为止的期限不写时刻',
    }),
  },
  'time-needed': {
    en: ({ text }) => ({
      message: `${quote(text)} does not say at what time, and here the time of day counts`,
      help: `write ${quote(`${text} 17:00`)}`,
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 没有写明时刻，而此处以时刻为准`,
      help: `请写 ${quote(`${text} 17:00`)}`,
    }),
  },
  'all-per-unit': {
    en: ({ unit }) => ({
      message: `the item cannot be lost ${quote(unit)}: all of it is lost once`,
      help: 'write `late -all`, or from when on, as `late by more than 4 days -all`',
    }),
    zh: ({ unit }) => ({
      message: `${quote(unit)} 不得分说不通：本项只能失去一次`,
      help: '请写 `逾期不得分`，或写明从何时起，如 `逾期超过4日不得分`',
    }),
  },
  'part-steps-open': {
    en: ({ text, exact }) => ({
      message: `${quote(text)} leaves open what part of such a step counts`,
      help: `write behind the amount \`full steps\` (not at all), \`started steps\` (as a whole one)${exact ? ', `nearest step` (as one from a half on) or `exact steps` (in proportion)' : ' or `nearest step` (as one from a half on)'}`,
    }),
    zh: ({ text, exact }) => ({
      message: `${quote(text)} 没有说明不足一步如何计算`,
      help: `请在分数后写明 \`不足不计\`、\`不足按一步计\`${exact ? '、`四舍五入计` 或 `按比例`' : ' 或 `四舍五入计`'}`,
    }),
  },
  'exact-of-several': {
    en: ({ size }) => ({
      message: `the exact part of ${size} units may have no end of decimals`,
      help: 'write what one unit costs, as `per hour -0.5`, or `full steps` or `started steps` instead',
    }),
    zh: ({ size }) => ({
      message: `${size} 个单位按比例计，可能除不尽`,
      help: '请写明一个单位扣多少，如 `每小时扣0.5分`，或改为 `不足不计`、`不足按一步计`',
    }),
  },
  'beyond-calendar': {
    en: () => ({
      message: 'this reaches beyond the last day of the calendar',
      help: 'write a shorter time, or an earlier deadline',
    }),
    zh: () => ({ message: '超出了日历的最后一日', help: '请缩短时间，或提前期限' }),
  },
  'day-off-and-on': {
    en: ({ text }) => ({
      message: `${quote(text)} is among the holidays and among the workdays`,
      help: 'delete the day from one of them',
      other: 'the other is here',
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 既是节假日又是上班日`,
      help: '请从其中一处删去这一天',
      other: '另一处在这里',
    }),
  },
  'range-of-days': {
    en: ({ reversed }) =>
      reversed
        ? {
            message: 'the last of these days is before the first',
            help: 'write the earlier day first',
          }
        : { message: 'these are more days than a year has', help: 'write one year at most' },
    zh: ({ reversed }) =>
      reversed
        ? { message: '末日早于首日', help: '请先写较早的一天' }
        : { message: '超过了一年的天数', help: '请写一年以内的日期' },
  },
  'most-not-whole': {
    en: ({ text }) => ({
      message: `${quote(text)} is no number of parts`,
      help: 'write how many there are in all, as `of 4`',
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 不是项数`,
      help: '请写明共有几项，如 `共4项`',
    }),
  },
  'above-most': {
    en: ({ name, most }) => ({
      message: `of ${quote(name)} there are ${most} in all`,
      help: `write a number up to ${most}; where nothing was handed in, write \`missing\``,
    }),
    zh: ({ name, most }) => ({
      message: `${quote(name)} 共有 ${most} 项`,
      help: `请写不超过 ${most} 的数；全部未报送的写 \`未报送\``,
    }),
  },
} satisfies Partial<Wordings>;
