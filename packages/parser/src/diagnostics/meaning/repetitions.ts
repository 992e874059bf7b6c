import type { REPETITIONS as WORDINGS } from '../wording/repetitions.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with what is repeated for listed names. */
export const REPETITIONS: Meanings<keyof typeof WORDINGS> = {
  'every-without-list': {
    en: 'Something repeats for names that are not listed. Quarters and months are known; other names are listed once.',
    zh: '按名称重复，却没有列出名称。季度和月份不必列出，其他名称须列出。',
  },
  'lists-differ': {
    en: 'One list has other names, or another order, than where it was first written.',
    zh: '同一列表在两处所列的名称或顺序不同。',
  },
  'occurrence-name-taken': {
    en: 'A name for which an item repeats is also the name of one of its facts.',
    zh: '重复所按的名称与本项某个事实的名称相同。',
  },
};
