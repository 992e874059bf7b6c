import type { Language } from '@rubrica/evaluator';
import { FUNCTIONS, type FunctionName } from '../../syntax/function-words.ts';
import type { FaultParams } from '../fault.ts';
import { listed, quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** Numbers that are computed. */
export const FORMULAS = {
  'unknown-function': {
    en: ({ name, suggestion }) => ({
      message: `there is no function ${quote(name)}`,
      help:
        suggestion === null
          ? `write one of ${spelt('en')}`
          : `did you mean ${quote(suggestion)}? there are ${spelt('en')}`,
    }),
    zh: ({ name, suggestion }) => ({
      message: `没有函数 ${quote(name)}`,
      help:
        suggestion === null
          ? `可用的有 ${spelt('zh')}`
          : `是否为 ${quote(suggestion)}？可用的有 ${spelt('zh')}`,
    }),
  },
  'function-arguments': {
    en: ({ name }) => ({
      message: `\`${FUNCTIONS[name].en[0]}\` is not written with this`,
      help: `write ${USAGES[name].en}`,
    }),
    zh: ({ name }) => ({
      message: `\`${FUNCTIONS[name].zh[0]}\` 的写法不对`,
      help: `应写作 ${USAGES[name].zh}`,
    }),
  },
  'formula-units': {
    en: ({ problem, text }) => {
      switch (problem) {
        case 'mixed':
          return {
            message: `${quote(text)} puts a number and a percentage together`,
            help: 'make both numbers or both percentages: `rate * 40 points` is a number, and `fact rate percentage` says that a name is a percentage',
          };
        case 'points':
          return {
            message: `${quote(text)} is a percentage and no number of points`,
            help: `say of what: ${quote(`item points * (${text})`)}`,
          };
        case 'else':
          return {
            message: `${quote(text)} is of another unit than the formula`,
            help: 'write a percentage where the formula is one, and a number where it is a number',
          };
      }
    },
    zh: ({ problem, text }) => {
      switch (problem) {
        case 'mixed':
          return {
            message: `${quote(text)} 把数值和百分数放在一起`,
            help: '两边应同为数值或同为百分数：`合格率 * 40分` 是数值；`事实 合格率 百分比` 说明它是百分数',
          };
        case 'points':
          return {
            message: `${quote(text)} 是百分数，不是分数`,
            help: `请写明是什么的百分之几：\`本项分值 * (${text})\``,
          };
        case 'else':
          return {
            message: `${quote(text)} 与公式的单位不同`,
            help: '公式是百分数的写百分数，是数值的写数值',
          };
      }
    },
  },
  'zero-open': {
    en: ({ text, always }) =>
      always
        ? { message: `nothing can be divided by ${quote(text)}`, help: 'write another number' }
        : {
            message: `${quote(text)} may be 0, and the formula does not say what it comes to then`,
            help: 'write that behind the formula, as `, else 0` or `, else 100%`',
          },
    zh: ({ text, always }) =>
      always
        ? { message: `不能除以 ${quote(text)}`, help: '请改为其他数' }
        : {
            message: `${quote(text)} 可能为 0，公式没有说明此时等于多少`,
            help: '在公式后写明，如 `，否则 0` 或 `，否则 100%`',
          },
  },
  'formula-impossible': {
    en: ({ problem }) => IMPOSSIBLE[problem].en,
    zh: ({ problem }) => IMPOSSIBLE[problem].zh,
  },
  'change-open': {
    en: ({ problem, text }) => CHANGES[problem].en(quote(text)),
    zh: ({ problem, text }) => CHANGES[problem].zh(quote(text)),
  },
  'defined-by-itself': {
    en: ({ name }) => ({
      message: `${quote(name)} is computed from itself`,
      help: 'compute it from facts, or from what is defined without it',
    }),
    zh: ({ name }) => ({
      message: `${quote(name)} 由它自己算出`,
      help: '应由事实或与它无关的定义算出',
    }),
  },
  'defined-too-deep': {
    en: ({ name, limit }) => ({
      message: `${quote(name)} is defined by more than ${limit} definitions behind one another`,
      help: 'compute it from facts, or in fewer steps',
    }),
    zh: ({ name, limit }) => ({
      message: `${quote(name)} 的定义一层套一层，超过 ${limit} 层`,
      help: '应由事实直接算出，或减少中间的定义',
    }),
  },
  'computed-given': {
    en: ({ name, from }) => ({
      message: `${quote(name)} is computed, so that no example gives it`,
      help:
        from.length === 0 ? 'delete it' : `give what it is computed from: ${listed(from, 'en')}`,
    }),
    zh: ({ name, from }) => ({
      message: `${quote(name)} 是算出来的，示例中不能给出`,
      help: from.length === 0 ? '请删去' : `请给出计算所用的：${listed(from, 'zh')}`,
    }),
  },
  'others-open': {
    en: ({ problem, name, value }) => {
      switch (problem) {
        case 'absent':
          return {
            message: `${quote(name)} is compared with that of others, and the example does not say theirs`,
            help: `write theirs behind it, as \`${name} ${value} against (${value}, ${value})\``,
          };
        case 'uneven':
          return {
            message: `${quote(name)} is given for another number of others than before`,
            help: 'give every fact for the same others, in the same order',
          };
        case 'needless':
          return {
            message: `nothing compares ${quote(name)} with that of others`,
            help: 'leave out `against` and what stands behind it',
          };
      }
    },
    zh: ({ problem, name, value }) => {
      switch (problem) {
        case 'absent':
          return {
            message: `${quote(name)} 要与其他单位比较，示例没有给出其他单位的值`,
            help: `在后面写上，如 \`${name} ${value} 对比 (${value}、${value})\``,
          };
        case 'uneven':
          return {
            message: `${quote(name)} 给出的其他单位个数与前面不同`,
            help: '每项事实都应按同样的顺序给出同样多的其他单位',
          };
        case 'needless':
          return {
            message: `${quote(name)} 并不与其他单位比较`,
            help: '删去 `对比` 及其后的数',
          };
      }
    },
  },
} satisfies Partial<Wordings>;

const IMPOSSIBLE = {
  points: {
    en: {
      message: 'outside an item there are no item points',
      help: 'write a number, as `100 points`, or define it in the item',
    },
    zh: { message: '项之外没有本项分值', help: '请写具体分数，如 `100分`，或在项内定义' },
  },
  'by-choice': {
    en: {
      message: 'the points of this item hang on a choice, and no formula can take them',
      help: 'write a number of points, as `10 points`',
    },
    zh: {
      message: '本项的分值因选项而异，公式中不能使用',
      help: '请写具体分数，如 `10分`',
    },
  },
  else: {
    en: {
      message: 'the formula divides by nothing that may be 0, so that this is never so',
      help: 'leave out `else` and what stands behind it',
    },
    zh: { message: '公式中没有可能为 0 的除数，用不到这里', help: '删去 `否则` 及其后的数' },
  },
  'drops-all': {
    en: {
      message: 'as many are left out as there are, so that nothing remains',
      help: 'leave out fewer',
    },
    zh: { message: '去掉的与全部一样多，什么也不剩', help: '请少去掉几个' },
  },
  'too-long': {
    en: {
      message: 'this multiplies or divides by more than 300 digits and names',
      help: 'work out what it comes to and write that, or define its parts',
    },
    zh: {
      message: '这里连乘、连除的数字和名称超过 300 个',
      help: '请先算好再写，或分成几个定义',
    },
  },
} as const;

/** What is wrong with a value that changes on a day. */
const CHANGES: Readonly<
  Record<
    FaultParams['change-open']['problem'],
    Readonly<
      Record<Language, (text: string) => { readonly message: string; readonly help: string }>
    >
  >
> = {
  'no-day': {
    en: (text) => ({
      message: `nothing here has a day that says whether ${text} holds`,
      help: 'put the clause into `every month { … }` or `every quarter { … }`; late and missing go by their deadline',
    }),
    zh: (text) => ({
      message: `这里没有日期可判断 ${text} 是否适用`,
      help: '请把条款放入 `每月 { … }` 或 `每季度 { … }`；逾期和未报送按期限的日期判断',
    }),
  },
  within: {
    en: (text) => ({
      message: `${text} is not the first day of one of the quarters or months here, and would part one`,
      help: 'write the first day of one, or repeat by months',
    }),
    zh: (text) => ({
      message: `${text} 不是这里某个季度或月的第一天，会把它分成两段`,
      help: '请写某季度或某月的第一天，或改为按月',
    }),
  },
  outside: {
    en: (text) => ({
      message: `${text} is not behind the first day of the period and within it`,
      help: 'what holds from the first day on stands first, without a day',
    }),
    zh: (text) => ({
      message: `${text} 不在周期之内，或就是周期的第一天`,
      help: '自周期第一天起适用的写在最前面，不写日期',
    }),
  },
  order: {
    en: (text) => ({
      message: `${text} is not later than the day before it`,
      help: 'write the days in their order',
    }),
    zh: (text) => ({ message: `${text} 不晚于前一个日期`, help: '请按先后顺序写日期' }),
  },
  kind: {
    en: (text) => ({
      message: `${text} is another kind of amount than the first`,
      help: 'write points with the same sign, as `-1, from 2021-04-01 -2`, or make two clauses of it',
    }),
    zh: (text) => ({
      message: `${text} 与最初的扣分或加分不是一类`,
      help: '请同为扣分或同为加分，如 `扣1分，自2021-04-01起扣2分`，或写成两条',
    }),
  },
};

const USAGES: Readonly<Record<FunctionName, { readonly en: string; readonly zh: string }>> = {
  larger: { en: '`larger(a, b)`', zh: '`取大(甲，乙)`' },
  smaller: { en: '`smaller(a, b)`', zh: '`取小(甲，乙)`' },
  mean: folds('mean', '平均'),
  sum: folds('sum', '合计'),
  highest: folds('highest', '最高'),
  lowest: folds('lowest', '最低'),
  rank: {
    en: '`rank(output, highest first, ties share best)`: who is first, and which place those have that are equal (`ties share best`, `ties share worst`, `ties share mean`, `ties leave no gap`)',
    zh: '`名次(产值，从高到低，并列取前)`：写明从高到低还是从低到高，并列时取哪个名次（`并列取前`、`并列取后`、`并列取平均`、`并列不空位`）',
  },
  entities: { en: '`entities()`', zh: '`单位数()`' },
};

function folds(en: string, zh: string): { readonly en: string; readonly zh: string } {
  return {
    en: `\`${en}(rating)\`, \`${en}(rating, drop lowest)\`, \`${en}(first, second)\` or \`${en}(all rating)\``,
    zh: `\`${zh}(评分)\`、\`${zh}(评分，去掉最低)\`、\`${zh}(甲，乙)\` 或 \`${zh}(全体 评分)\``,
  };
}

function spelt(vocabulary: 'en' | 'zh'): string {
  return listed(
    Object.values(FUNCTIONS).map((one) => one[vocabulary][0]),
    vocabulary,
  );
}
