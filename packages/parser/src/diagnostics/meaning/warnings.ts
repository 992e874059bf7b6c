import type { WARNINGS as WORDINGS } from '../wording/warnings.ts';
import type { Meanings } from './meaning.ts';

/** What makes sense and is probably not what was meant. */
export const WARNINGS: Meanings<keyof typeof WORDINGS> = {
  'cap-above-points': {
    en: 'A limit is more than the item has points, so that the item is lost before the limit is reached.',
    zh: '上限超过本项的分值，还没扣到上限，本项的分就已扣完。',
  },
  'finer-than-rounding': {
    en: 'An amount has more decimals than the total keeps, so that rounding decides whether it counts.',
    zh: '分数的小数位数多于总分所保留的，是否算数取决于取舍。',
  },
  'earns-nothing': {
    en: 'An item starts at 0 and no clause adds to it: it is 0 for everybody.',
    zh: '本项从 0 起计，又没有加分的条款，人人都是 0 分。',
  },
  'comparison-in-name': {
    en: 'A name has a word in it that compares, as 超过. Written in one piece it is a name and compares nothing.',
    zh: '名称中含有“超过”之类的比较词。连写在一起就是名称，不作比较。',
  },
  'value-or-flag': {
    en: 'Behind `or` stands a name that looks like a further value of the choice before it, and is a fact of its own.',
    zh: '`或` 之后的名称看似前面选项的另一个取值，其实是另一个事实。',
  },
  'old-date': {
    en: 'A date that is taken over from the older rubric lies outside of the new period.',
    zh: '从原考核沿用的日期不在新的周期内。',
  },
  'group-points': {
    en: 'A group declares other points than its items have together. Only the items are computed with; one of the two is wrong, often in the official text itself.',
    zh: '类写明的分值与所属各项之和不同。计算只依据各项；两者必有一误，往往原文就是如此。',
  },
};
