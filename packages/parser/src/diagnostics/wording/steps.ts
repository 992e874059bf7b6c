import type { NumberNode } from '../../syntax/ast/literals.ts';
import { KEYWORDS, type Vocabulary } from '../../syntax/keywords.ts';
import { PART_WORDS, type Parts } from '../../syntax/part-words.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with what is counted in steps. */
export const STEPS = {
  'step-of-other-unit': {
    en: ({ size, target }) => ({
      message: `the step \`${numberText(size)}\` and the target \`${numberText(target)}\` are not of one unit`,
      help: `write \`${numberText({ ...target, percent: size.percent })}\``,
      other: 'the step',
    }),
    zh: ({ size, target }) => ({
      message: `每一步 \`${numberText(size)}\` 与目标 \`${numberText(target)}\` 单位不同`,
      help: `请写 \`${numberText({ ...target, percent: size.percent })}\``,
      other: '每一步在这里',
    }),
  },
  'parts-without-steps': {
    en: ({ parts }) => ({
      message: `\`${partsWord(parts, 'en')}\` is about what is left of a step, and nothing here is counted in steps`,
      help: 'delete it, or count in steps, as `per 5% rate below 100% -0.5 full steps`',
    }),
    zh: ({ parts }) => ({
      message: `\`${partsWord(parts, 'zh')}\` 说的是不足一步的部分，而这一条款不按步计`,
      help: '请删去，或改为按步计，如 `每5% 合格率低于100% 扣0.5分，不足不计`',
    }),
  },
  'not-in-proportion': {
    en: ({ problem }) => PROPORTION.en[problem],
    zh: ({ problem }) => PROPORTION.zh[problem],
  },
} satisfies Partial<Wordings>;

const PROPORTION = {
  en: {
    same: {
      message: 'between a number and itself nothing is in proportion',
      help: 'write two numbers that differ, as `from 0 to 10`',
      other: 'the first is here',
    },
    all: {
      message: '`-all` takes everything at once, and this is in proportion',
      help: 'write points, as `-5`',
    },
    unit: {
      message: 'one of the two is a percentage and the other is none',
      help: 'write both in one unit, as `from 60% to 90%`',
      other: 'the first is here',
    },
  },
  zh: {
    same: {
      message: '两端相同，无从按比例计',
      help: '请写两个不同的数，如 `自0至10`',
      other: '前一个在这里',
    },
    all: { message: '`不得分` 是一次全扣，此处却按比例计', help: '请写具体分数，如 `扣5分`' },
    unit: {
      message: '两端一个是百分数，一个不是',
      help: '请用同一单位书写，如 `自60%至90%`',
      other: '前一个在这里',
    },
  },
} as const;

function partsWord(parts: Parts, vocabulary: Vocabulary): string {
  return KEYWORDS[PART_WORDS[parts]][vocabulary];
}

function numberText({ text, percent }: Pick<NumberNode, 'text' | 'percent'>): string {
  return `${text}${percent ? '%' : ''}`;
}
