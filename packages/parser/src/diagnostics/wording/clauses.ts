import { quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with clauses: their amounts and bounds. */
export const CLAUSES = {
  'missing-amount': {
    en: ({ clause, never }) => ({
      message: `${quote(clause)} does not say how many points`,
      help:
        never === undefined
          ? `write the amount behind it, as ${quote(`${clause} -2`)}`
          : `write ${quote(submitted(clause))} with an amount for what comes late, and ${quote(never)} with its own for what never comes`,
    }),
    zh: ({ clause, never }) => ({
      message: `${quote(clause)} 没有写明分数`,
      help:
        never === undefined
          ? `请在其后写明，如 ${quote(`${clause} 扣2分`)}`
          : `逾期才报送的写作 ${quote(submitted(clause))}，始终没有报送的写作 ${quote(never)}，分别写明分数`,
    }),
  },
  'glued-amount': {
    en: ({ word, amount }) => ({
      message: `\`${amount}\` touches the word before it and is read as part of a name`,
      help: `put a blank between them: ${quote(`${word} ${amount}`)}`,
    }),
    zh: ({ word, amount }) => ({
      message: `\`${amount}\` 与前面的词连写，成了名称的一部分`,
      help: `请空一格：${quote(`${word} ${amount}`)}`,
    }),
  },
  'amount-without-sign': {
    en: ({ text }) => ({
      message: `${quote(text)} does not say whether points are taken or given`,
      help: `write \`-${text}\` to take points, \`+${text}\` to give them`,
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 没有写明是扣分还是加分`,
      help: `扣分写作 \`扣${text}分\`，加分写作 \`加${text}分\``,
    }),
  },
  'dash-for-minus': {
    en: ({ text }) => ({
      message: `${quote(text)} is a dash and not a minus sign`,
      help: 'write `-`, as in `-2`',
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 是破折号，不是减号`,
      help: '请写 `扣`，如 `扣2分`，或 `-`，如 `-2`',
    }),
  },
  'percent-of-what': {
    en: ({ text, inRange }) =>
      inRange
        ? {
            message: `an assessor judges within points, and \`${text}%\` is a share of them`,
            help: 'write both ends in points, as `-0.5 to -5`',
          }
        : {
            message: `\`${text}%\` does not say of what`,
            help: `write a number of points, as \`0.5\`, or in a clause a share of its item, as \`${text}% of points\``,
          },
    zh: ({ text, inRange }) =>
      inRange
        ? {
            message: `酌情的幅度以分计，而 \`${text}%\` 是分值的百分比`,
            help: '请把两端都写成分数，如 `扣0.5~5分`',
          }
        : {
            message: `\`${text}%\` 没有写明以什么为基数`,
            help: `请写具体分数，如 \`0.5分\`，条款中也可写本项分值的百分比，如 \`分值的${text}%\``,
          },
  },
  'zero-amount': {
    en: ({ of }) => {
      if (of === 'step') {
        return { message: 'nothing is counted in steps of 0', help: 'write the size of a step' };
      }
      return of === 'clause'
        ? {
            message: 'a clause of 0 points changes nothing',
            help: 'write its points, or delete it',
          }
        : {
            message: 'with a limit of 0 points nothing counts',
            help: 'write the limit, or delete it',
          };
    },
    zh: ({ of }) => {
      if (of === 'step') return { message: '一步为 0，则无从计步', help: '请写明每一步的大小' };
      return of === 'clause'
        ? { message: '0 分的条款不起作用', help: '请写明分数，或删去这一条款' }
        : { message: '上限为 0 分，则什么也不计', help: '请写明上限，或删去' };
    },
  },
  'bound-of-other-sign': {
    en: ({ bound, limit }) =>
      bound === 'cap'
        ? {
            message: '`cap` limits what is deducted, and this clause adds points',
            help: `write \`up to ${limit}\``,
          }
        : {
            message: '`up to` limits what is added, and this clause deducts points',
            help: `write \`cap ${limit}\``,
          },
    zh: ({ bound, limit }) =>
      bound === 'cap'
        ? { message: '`最多扣` 用于扣分，而这一条款是加分', help: `请写 \`最多加${limit}分\`` }
        : { message: '`最多加` 用于加分，而这一条款是扣分', help: `请写 \`最多扣${limit}分\`` },
  },
  'bound-on-all': {
    en: () => ({
      message: 'a clause that takes all points has no limit',
      help: 'delete the limit, or write points instead of `-all`',
    }),
    zh: () => ({
      message: '`不得分` 的条款没有上限',
      help: '请删去上限，或把 `不得分` 改为具体分数',
    }),
  },
  'floor-above-points': {
    en: ({ floor, points }) => ({
      message: `a floor of ${floor} is not below the ${points} points that the item has`,
      help: 'write the least that the item can score: `item floor -5` where it can lose 5 more than its points',
      other: 'the points of the item',
    }),
    zh: ({ floor, points }) => ({
      message: `最低分 ${floor} 不低于本项的 ${points} 分`,
      help: '请写本项最少得多少分；可倒扣 5 分时写 `本项最低-5分`',
      other: '本项的分值',
    }),
  },
  'same-clause': {
    en: () => ({
      message: 'this clause is already there',
      help: 'keep one of them',
      other: 'the first is here',
    }),
    zh: () => ({ message: '这一条款已经有了', help: '请只保留一个', other: '第一个在这里' }),
  },
  'allowance-not-whole': {
    en: ({ text, percent }) => ({
      message: percent
        ? `what is allowed is a count, and \`${text}%\` is a share`
        : `what is allowed is a count, and \`${text}\` is not whole`,
      help: 'write a whole number, as `above 5`',
    }),
    zh: ({ text, percent }) => ({
      message: percent
        ? `允许的是数量，而 \`${text}%\` 是比例`
        : `允许的是数量，而 \`${text}\` 不是整数`,
      help: '请写整数，如 `超过5`',
    }),
  },
  'all-above-fact': {
    en: ({ name, by }) =>
      by === 'all'
        ? {
            message: `what \`-all\` allows is a number, and ${quote(name)} is a fact`,
            help: 'write a number, as `above 5`, or points instead of `-all`',
          }
        : {
            message: `what \`extra from total\` hangs on is a number, and ${quote(name)} is a fact`,
            help: 'write a number, as `above 5`, or put `extra from total` behind a condition of its own, as `if exceeded -1, extra from total 2`',
          },
    zh: ({ name, by }) =>
      by === 'all'
        ? {
            message: `\`不得分\` 的条款只能与数比较，而 ${quote(name)} 是事实`,
            help: '请写整数，如 `超过5`，或把 `不得分` 改为具体分数',
          }
        : {
            message: `带 \`追加扣\` 的条款只能与数比较，而 ${quote(name)} 是事实`,
            help: '请写整数，如 `超过5`，或另写一条带条件的条款，如 `如 超标 扣1分，追加扣2分`',
          },
  },
  'then-without-count': {
    en: () => ({
      message: '`then` is about the cases behind the first, and this happens once',
      help: 'delete it, or count the cases, as `per-late-report -1 then -2`',
    }),
    zh: () => ({
      message: '`再次` 说的是第二次起，而这一条款只有一次',
      help: '请删去，或改为按次计，如 `每迟报次扣1分，再次扣2分`',
    }),
  },
  'then-after-all': {
    en: () => ({
      message: 'behind `-all` there is nothing left to take',
      help: 'write points for the first case, as `-0.5 then -all`',
    }),
    zh: () => ({
      message: '`不得分` 之后已无分可扣',
      help: '请写明第一次的分数，如 `扣0.5分，再次不得分`',
    }),
  },
  'then-of-other-sign': {
    en: ({ first, points }) => ({
      message:
        first === '-'
          ? 'the first case takes points, and those behind it give some'
          : 'the first case gives points, and those behind it take some',
      help: `write \`then ${first}${points ?? 1}\``,
    }),
    zh: ({ first, points }) => ({
      message: first === '-' ? '第一次是扣分，再次却是加分' : '第一次是加分，再次却是扣分',
      help: `请写 \`再次${first === '-' ? '扣' : '加'}${points ?? 1}分\``,
    }),
  },
} satisfies Partial<Wordings>;

/** `6月21日后` said to its end. */
function submitted(clause: string): string {
  return clause.replace(/(?<=[日号时分]\s?(?:[之以]?后|起))$/, '报送');
}
