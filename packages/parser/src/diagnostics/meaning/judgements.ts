import type { JUDGEMENTS as WORDINGS } from '../wording/judgements.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with points that are left to judgement. */
export const JUDGEMENTS: Meanings<keyof typeof WORDINGS> = {
  'range-without-judged': {
    en: 'A clause takes or gives points from one number to another, and does not say that they are left to judgement.',
    zh: '分数写成了一个范围，却没有写明由人酌情评定。',
  },
  'judged-without-range': {
    en: 'Points are left to judgement without the least and the most that they may be.',
    zh: '写明酌情评分，却没有写最少和最多是多少。',
  },
  'range-does-not-rise': {
    en: 'The range within which points are judged begins with its larger number, or has no room in it.',
    zh: '酌情的范围先写了较大的数，或没有余地。',
  },
  'judged-out-of-range': {
    en: 'An example gives a judgement that lies outside of its range.',
    zh: '例中的酌情分数超出了范围。',
  },
};
