import type { EXTENDING as WORDINGS } from '../wording/extending.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with how an older rubric is extended. */
export const EXTENDING: Meanings<keyof typeof WORDINGS> = {
  'no-such-base': {
    en: 'The rubric extends one that is not among the files beside it, by its name and version.',
    zh: '所沿用的考核不在同一目录中，或版本不符。',
  },
  'base-with-errors': {
    en: 'The rubric that is extended has errors, so that what is taken over from it is not known.',
    zh: '所沿用的考核有错误，沿用的内容无法确定。',
  },
  'extends-itself': {
    en: 'A rubric extends itself, at once or by way of others.',
    zh: '考核直接或间接沿用了自身。',
  },
  'change-without-base': {
    en: 'Something of an older rubric is changed, replaced or dropped in a file that extends none.',
    zh: '文件没有沿用较早的考核，却要更改、替换或删去其中的内容。',
  },
  'not-in-base': {
    en: 'What is to be changed, replaced or dropped is not in the older rubric.',
    zh: '要更改、替换或删去的内容，在原考核中不存在。',
  },
  'which-clause': {
    en: 'A clause of the older rubric is named in a way that means several of them.',
    zh: '所写的名称对应原考核中的几个条款，无法判断是哪一个。',
  },
  'changed-twice': {
    en: 'Two statements say what becomes of one part of the older rubric.',
    zh: '对原考核的同一内容更改了两次。',
  },
  'already-there': {
    en: 'Something new has the id of what is taken over from the older rubric. Whether it stands beside it or in its place is not said.',
    zh: '新写的内容与沿用的内容编号相同，没有写明是新增还是代替。',
  },
};
