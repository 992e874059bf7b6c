import type { IGNORING as WORDINGS } from '../wording/ignoring.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with a comment that is to ignore something. */
export const IGNORING: Meanings<keyof typeof WORDINGS> = {
  'ignore-misspelt': {
    en: 'A comment begins almost like one that ignores warnings, and ignores nothing.',
    zh: '注释的开头与忽略警告的写法相近而不相同，不起作用。',
  },
  'ignore-misplaced': {
    en: 'A comment that is to ignore a warning stands behind something else. It works in a line of its own, for the next line.',
    zh: '忽略警告的注释写在了别的内容之后。它须单独成行，只对其后一行起作用。',
  },
  'ignore-without-reason': {
    en: 'A comment ignores a warning without saying why. Without a reason nobody can judge it later.',
    zh: '忽略警告却没有写明理由，以后无从判断是否妥当。',
  },
  'ignore-unknown-code': {
    en: 'A comment names a warning that there is not.',
    zh: '注释中所写的警告不存在。',
  },
  'ignore-of-error': {
    en: 'A comment is to ignore an error. With an error there is no rubric, so that nothing could be ignored.',
    zh: '注释要忽略错误。有错误就没有考核可用，无从忽略。',
  },
  'ignore-unused': {
    en: 'A comment ignores a warning that is not there, mostly because what it was about has been mended.',
    zh: '注释所忽略的警告并不存在，多半是问题已经改正。',
  },
};
