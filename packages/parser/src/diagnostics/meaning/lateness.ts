import type { LATENESS as WORDINGS } from '../wording/lateness.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with lateness, times of day and working days. */
export const LATENESS: Meanings<keyof typeof WORDINGS> = {
  'no-such-time': {
    en: 'A time that no day has.',
    zh: '一天之中没有的时刻。',
  },
  'time-needed': {
    en: 'An example says on which day something was submitted, where its deadline is at a time of day.',
    zh: '期限以时刻为准，例中却只写了哪一天报送。',
  },
  'all-per-unit': {
    en: 'All points are to be lost for each day or hour of lateness. They can be lost once.',
    zh: '写成每逾期一日就不得分，而不得分只能有一次。',
  },
  'part-steps-open': {
    en: 'Lateness is counted in months, or in several days or hours at once, and what a part of one costs is not said.',
    zh: '逾期按月或按若干日、若干小时计，却没有写明不足一次如何计。',
  },
  'exact-of-several': {
    en: 'Lateness counts in proportion to several units at once, and a part of them may have no end of decimals.',
    zh: '逾期以若干单位为一次并按比例计，不足一次的部分可能除不尽。',
  },
  'beyond-calendar': {
    en: 'A deadline with its time of grace lies behind the last day that can be written.',
    zh: '期限加上宽限超出了可以书写的最后一日。',
  },
  'day-off-and-on': {
    en: 'A day is listed as a holiday and as a workday, and working days could not be counted.',
    zh: '同一天既列为节假日又列为上班日，无法计算工作日。',
  },
  'range-of-days': {
    en: 'A range of holidays or workdays ends before it begins.',
    zh: '节假日或上班日的范围，末日早于首日。',
  },
  'most-not-whole': {
    en: 'The number of parts of which a submission consists is not whole.',
    zh: '材料的项数不是整数。',
  },
  'above-most': {
    en: 'An example counts more parts than there are in all.',
    zh: '例中的项数超过总项数。',
  },
};
