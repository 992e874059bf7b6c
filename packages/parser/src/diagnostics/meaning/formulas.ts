import type { FORMULAS as WORDINGS } from '../wording/formulas.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with formulas and what changes in the course of the period. */
export const FORMULAS: Meanings<keyof typeof WORDINGS> = {
  'unknown-function': {
    en: 'A formula calls a function that the language does not have.',
    zh: '公式中的函数，本语言没有。',
  },
  'function-arguments': {
    en: 'A function is written with other things than it takes, or without something that decides its result, as the place of those that tie.',
    zh: '函数的写法不对，或缺少决定结果的内容，如并列时的名次。',
  },
  'formula-units': {
    en: 'A formula adds, subtracts or compares a number and a percentage, or has an outcome of another unit than is needed.',
    zh: '公式把数值与百分数相加减或比较，或结果的单位不合要求。',
  },
  'zero-open': {
    en: 'A formula divides by something that may be 0, and does not say what it comes to then.',
    zh: '公式的除数可能为 0，却没有写明此时等于多少。',
  },
  'formula-impossible': {
    en: 'A formula has a part that can never hold, or asks for more than can be computed. The message says which.',
    zh: '公式中有永远用不到的部分，或无法计算的部分。提示会说明是哪一处。',
  },
  'change-open': {
    en: 'An amount changes from some day on, in a clause of which it is not known on which day it applies.',
    zh: '分数自某日起改变，而条款没有可供判断的日期。',
  },
  'defined-by-itself': {
    en: 'A definition needs its own outcome, at once or by way of others.',
    zh: '定义直接或间接用到了自己的结果。',
  },
  'defined-too-deep': {
    en: 'A definition stands behind more others than are computed one after another.',
    zh: '定义一层套一层，超过可以依次计算的层数。',
  },
  'computed-given': {
    en: 'An example gives what the rubric computes, and the two could contradict each other.',
    zh: '例中给出了由公式算出的量，两者可能矛盾。',
  },
  'others-open': {
    en: 'A formula compares with others who are assessed together, and the example does not say what theirs is.',
    zh: '公式要与一同考核的其他单位比较，例中却没有给出其他单位的值。',
  },
};
