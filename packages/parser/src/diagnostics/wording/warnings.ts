import { KEYWORDS } from '../../syntax/keywords.ts';
import { quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What makes sense and is probably not what was meant. */
export const WARNINGS = {
  'cap-above-points': {
    en: ({ of, cap, points }) => ({
      message: `a limit of ${cap} is more than the ${points} points that the item has`,
      help: `write \`${of === 'item' ? 'item cap' : 'cap'} ${points}\`, or give the item as many points`,
      other: 'the points of the item',
    }),
    zh: ({ of, cap, points }) => ({
      message: `上限 ${cap} 分超过本项的分值 ${points} 分`,
      help: `请写 \`${of === 'item' ? '本项最多扣' : '最多扣'}${points}分\`，或相应提高本项的分值`,
      other: '本项的分值',
    }),
  },
  'finer-than-rounding': {
    en: ({ text, needs, mode, decimals }) => ({
      message: `${quote(text)} has more decimals than the total keeps`,
      help: `write \`${KEYWORDS[MODES[mode]].en} ${counted(needs)}\`, or an amount ${decimals === 0 ? 'without decimals' : `with at most ${decimals}`}`,
      other: 'how the total is rounded',
    }),
    zh: ({ text, needs, mode, decimals }) => ({
      message: `${quote(text)} 的小数位数多于总分所保留的`,
      help: `请写 \`${KEYWORDS[MODES[mode]].zh} ${needs}位小数\`，或把分数改为${decimals === 0 ? '整数' : `至多 ${decimals} 位小数`}`,
      other: '总分的取舍',
    }),
  },
  'earns-nothing': {
    en: ({ points }) => ({
      message: 'the item starts at 0, and no clause adds to it',
      help: `write \`${points} points\` without \`earn\`, or a clause that adds, as \`if done +${points}\``,
    }),
    zh: ({ points }) => ({
      message: '本项从 0 起计，却没有加分的条款',
      help: `请写 \`${points}分\`，不写 \`累计\`，或写一个加分的条款，如 \`如 完成 加${points}分\``,
    }),
  },
  'comparison-in-name': {
    en: ({ name, word, apart }) => ({
      message: `${quote(name)} is one name, and ${quote(word)} in it compares nothing`,
      help: `write ${quote(apart)} if it compares, or a label behind it if it is a name`,
    }),
    zh: ({ name, word, apart }) => ({
      message: `${quote(name)} 是一个名称，其中的 ${quote(word)} 不作比较`,
      help: `若是比较，请空格写作 ${quote(apart)}；若确是名称，请在其后加标签`,
    }),
  },
  'value-or-flag': {
    en: ({ name, choice, value }) => ({
      message: `${quote(name)} behind \`or\` is a fact of its own, and no value of ${quote(choice)}`,
      help: `write ${quote(`${choice} is ${value}, ${name}`)} if it is a value, or a label behind it if it is a fact`,
      other: 'the choice before it',
    }),
    zh: ({ name, choice, value }) => ({
      message: `\`或\` 之后的 ${quote(name)} 是另一个事实，不是 ${quote(choice)} 的取值`,
      help: `若是取值，请写 ${quote(`${choice} 为 ${value}、${name}`)}；若确是事实，请在其后加标签`,
      other: '前面的选项',
    }),
  },
  'old-date': {
    en: ({ text }) => ({
      message: `${quote(text)} lies outside the new period`,
      help: 'state the day anew, without its year if it is one of each period',
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 不在新的周期内`,
      help: '请重新写明日期；每个周期都有的日期不必写年份',
    }),
  },
  'group-points': {
    en: ({ points, sum }) => ({
      message: `the group declares ${points} points, and its items have ${sum} together`,
      help: `write \`${sum} points\`, or correct the points of an item`,
    }),
    zh: ({ points, sum }) => ({
      message: `本类写明 ${points} 分，而所属各项合计 ${sum} 分`,
      help: `请写 \`${sum}分\`，或更正某一项的分值`,
    }),
  },
} satisfies Partial<Wordings>;

const MODES = { 'half-up': 'RoundHalfUp', up: 'RoundUp', down: 'RoundDown' } as const;

function counted(decimals: number): string {
  return decimals === 1 ? '1 decimal' : `${decimals} decimals`;
}
