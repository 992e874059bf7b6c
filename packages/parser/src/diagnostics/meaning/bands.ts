import type { BANDS as WORDINGS } from '../wording/bands.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with bands of one measure. */
export const BANDS: Meanings<keyof typeof WORDINGS> = {
  'band-gap': {
    en: 'Bands leave a value out, for which no points would be stated. A band of 0 points says that none are meant.',
    zh: '各档之间漏掉了一个值，没有写明它的分数。确实不扣不加的，请写 0 分的一档。',
  },
  'band-overlap': {
    en: 'Two bands hold for the same value, often the number at which one ends and the other begins.',
    zh: '同一个值落在两档之内，往往是前一档结束、后一档开始的那个数。',
  },
  'band-bounds': {
    en: 'A band whose bounds leave nothing between them, or say the same thing twice.',
    zh: '一档的上下限之间没有任何值，或同一侧写了两次。',
  },
};
