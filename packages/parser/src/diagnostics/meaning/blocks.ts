import type { BLOCKS as WORDINGS } from '../wording/blocks.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with a block of clauses. */
export const BLOCKS: Meanings<keyof typeof WORDINGS> = {
  'not-in-block': {
    en: 'Braces that choose among clauses, or exempt them, hold something that is no clause.',
    zh: '“取最高”等括号之内写了条款以外的内容。',
  },
  'two-signs': {
    en: 'Clauses of which one is to count take points and give points, so that there is no telling which is the higher.',
    zh: '择一计算的条款中有扣分也有加分，无法比较高低。',
  },
  'not-a-tier': {
    en: 'Among tiers, of which each is reached behind the one before it, stands a clause that is no condition with points to add.',
    zh: '“逐级”之内的每一级都应是加分的条件，此处写了别的条款。',
  },
  'each-cap-outside': {
    en: 'A limit for each time stands where nothing is repeated.',
    zh: '“每次最多扣”写在没有重复的地方。',
  },
  'all-in-block': {
    en: 'A clause that sets the whole item to 0 stands among clauses that are weighed against one another.',
    zh: '使整项为 0 分的条款写在了相互比较的条款之中。',
  },
};
