import type { CASES as WORDINGS } from '../wording/cases.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with clauses that ask something of each case. */
export const CASES: Meanings<keyof typeof WORDINGS> = {
  'cases-priced-apart': {
    en: 'The points of a case depend on what the case is like, and at the same time on which one it is in order. In which order they come is not known.',
    zh: '每次的分数既因情形而异，又因先后而异，而各次的先后并不知道。',
  },
  'all-adjusted': {
    en: 'A clause takes all points of the item and is doubled, or otherwise adjusted, under some condition.',
    zh: '“不得分”的条款又写了加倍等调整。',
  },
  'highest-without-cases': {
    en: 'Of several cases the highest is to count, in a clause that has no cases with points of their own.',
    zh: '写了“就高”，而条款没有各次各自的分数可比。',
  },
  'attribute-compared': {
    en: 'Something that is asked of each case is compared with a number. Of a case one of several values is asked, or yes or no.',
    zh: '问每一次的情形时与数作了比较。每一次的情形只能是某个取值，或者是与否。',
  },
  'case-incomplete': {
    en: 'An example gives cases without what is asked of each, on which their points depend.',
    zh: '例中给出了次数，却没有写明每次的情形，而分数取决于情形。',
  },
  'too-many-cases': {
    en: 'An example gives more cases than are computed one by one.',
    zh: '例中的次数超过可以逐次计算的数量。',
  },
};
