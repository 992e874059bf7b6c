import type { FACTS as WORDINGS } from '../wording/facts.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with the facts that clauses ask for. */
export const FACTS: Meanings<keyof typeof WORDINGS> = {
  'two-types': {
    en: 'One name is used as two kinds of fact, as a count and as a yes or no. A fact is given once, in one way.',
    zh: '同一名称在两处表示不同类型的事实，如一处是次数，一处是是否。一个事实只有一种类型。',
  },
  'two-labels': {
    en: 'One fact has two labels, by which readers are to know it.',
    zh: '同一事实有两个说明，读者无法判断以哪个为准。',
  },
  'reserved-name': {
    en: 'A fact has a name by which the language means a quarter, a month or something else of its own.',
    zh: '事实用了本语言专用的名称，如季度、月份的名称。',
  },
  'unused-fact': {
    en: 'A fact is declared and no clause asks for it. It would be collected for nothing, or a clause is missing.',
    zh: '声明了事实，却没有条款用到。要么是多余的，要么是漏写了条款。',
  },
  'value-not-declared': {
    en: 'A clause or an example names a value that is not among those that the choice has.',
    zh: '条款或例中的取值，不在已列出的取值之中。',
  },
};
