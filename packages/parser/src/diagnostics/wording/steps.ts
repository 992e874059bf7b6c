import { KEYWORDS, type Vocabulary } from '../../syntax/keywords.ts';
import { PART_WORDS, type Parts } from '../../syntax/part-words.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with what is counted in steps. */
export const STEPS = {
  'parts-without-steps': {
    en: ({ parts }) => ({
      message: `\`${partsWord(parts, 'en')}\` is about what is left of a step, and nothing here is counted in steps`,
      help: 'delete it',
    }),
    zh: ({ parts }) => ({
      message: `\`${partsWord(parts, 'zh')}\` 说的是不足一步的部分，而这一条款不按步计`,
      help: '请删去',
    }),
  },
} satisfies Partial<Wordings>;

function partsWord(parts: Parts, vocabulary: Vocabulary): string {
  return KEYWORDS[PART_WORDS[parts]][vocabulary];
}
