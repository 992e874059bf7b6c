import type { LISTS as WORDINGS } from '../wording/lists.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with amounts by the value of a choice. */
export const LISTS: Meanings<keyof typeof WORDINGS> = {
  'lists-of-different-lengths': {
    en: 'A clause lists values and the points of each, and there are not as many of the one as of the other.',
    zh: '条款列出了取值和各自的分数，两者的个数不同。',
  },
  'lists-of-both-signs': {
    en: 'In one list of amounts some take points and some give them. Limits and reports take the two apart, so that each is a clause of its own.',
    zh: '同一组分数中有加分也有扣分。上限和结果对两者分别计算，应各立一条。',
  },
};
