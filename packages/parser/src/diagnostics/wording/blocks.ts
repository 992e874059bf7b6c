import { spellings } from '../../syntax/keywords.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with the blocks of clauses inside items. */
export const BLOCKS = {
  'not-in-block': {
    en: ({ keyword }) => ({
      message: `in \`${spellings(keyword, 'en')[0]}\` only ${keyword === 'BandsOf' ? 'bands, as `at least 80% +8`,' : 'clauses'} can stand`,
      help: 'move it out of the braces',
    }),
    zh: ({ keyword }) => ({
      message: `\`${spellings(keyword, 'zh')[0]}\` 之内只能写${keyword === 'BandsOf' ? '各档，如 `不低于80% 加8分`' : '条款'}`,
      help: '请移到括号之外',
    }),
  },
  'two-signs': {
    en: ({ sign }) => ({
      message:
        sign === '-'
          ? 'this takes points, and what it is weighed against gives some'
          : 'this gives points, and what it is weighed against takes some',
      help: 'put only clauses of one kind into these braces, and the others behind them',
      other: 'the first is here',
    }),
    zh: ({ sign }) => ({
      message: sign === '-' ? '这一条扣分，而与之比较的加分' : '这一条加分，而与之比较的扣分',
      help: '同一段内只写加分或只写扣分的条款，其余移到括号之外',
      other: '第一条在这里',
    }),
  },
  'not-a-tier': {
    en: () => ({
      message: 'each tier is a condition that adds points',
      help: 'write it as `if b +3`, or move it out of the braces',
    }),
    zh: () => ({
      message: '逐级之内每一级都是加分的条件',
      help: '请写作 `如 二级 加3分`，或移到括号之外',
    }),
  },
  'each-cap-outside': {
    en: () => ({
      message: 'nothing is repeated here that this could limit each time',
      help: 'write `item cap` for the whole item, or put the line inside `every quarter { … }`',
    }),
    zh: () => ({
      message: '这里没有重复段，无从限定每一次',
      help: '限定整项请写 `本项最多扣`，或把这一行放入 `每季度 { … }` 之内',
    }),
  },
  'all-in-block': {
    en: () => ({
      message: '`-all` sets the whole item to 0, whichever clause of the block counts',
      help: 'write points, as `-2`, or move the clause out of the braces',
    }),
    zh: () => ({
      message: '`不得分` 使整项为 0 分，不能与其他条款比较高低',
      help: '请写具体分数，如 `扣2分`，或把这一条移到括号之外',
    }),
  },
} satisfies Partial<Wordings>;
