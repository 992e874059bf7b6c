import { quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with points that an assessor judges. */
export const JUDGEMENTS = {
  'range-without-judged': {
    en: ({ text }) => ({
      message: `${quote(text)} leaves the points to judgement`,
      help: 'write `judged` and a name, as `judged water -5 to -10`, or one number of points',
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 没有写定分数`,
      help: '请写明酌情，如 `酌情 水环境 扣5~10分`，或写定分数',
    }),
  },
  'judged-without-range': {
    en: () => ({
      message: 'what is judged needs two bounds, within which the points lie',
      help: 'write both, as `-5 to -10`',
    }),
    zh: () => ({
      message: '酌情评分需要上下限',
      help: '请写明两端，如 `扣5~10分`',
    }),
  },
  'range-does-not-rise': {
    en: ({ sign, least, most }) => ({
      message: `from ${least} to ${most} there is no room for judgement above 0`,
      help: `write the smaller number first, as \`${sign}5 to ${sign}10\``,
    }),
    zh: ({ sign, least, most }) => ({
      message: `${least} 至 ${most} 之间没有可酌情的正分数`,
      help: `请先写较小的数，如 \`${sign === '-' ? '扣' : '加'}5~10分\``,
    }),
  },
  'judged-out-of-range': {
    en: ({ name, points, least, most }) => ({
      message: `${quote(name)} is judged from ${least} to ${most}, and ${points} is outside`,
      help: `write ${quote(`${name} ${least}`)}, or up to ${most}`,
    }),
    zh: ({ name, points, least, most }) => ({
      message: `${quote(name)} 在 ${least} 至 ${most} 之间酌情，${points} 超出范围`,
      help: `请写 ${quote(`${name} ${least}`)}，至多 ${most}`,
    }),
  },
} satisfies Partial<Wordings>;
