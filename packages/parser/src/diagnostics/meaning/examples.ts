import type { EXAMPLES as WORDINGS } from '../wording/examples.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with an example. */
export const EXAMPLES: Meanings<keyof typeof WORDINGS> = {
  'unknown-name': {
    en: 'An example gives a fact that no clause of its item asks for: its name is misspelt, or a clause is missing.',
    zh: '例中给出的事实，本项没有条款用到：可能是名称写错，也可能是漏写了条款。',
  },
  'unknown-item': {
    en: 'An example speaks of an item that the rubric does not have.',
    zh: '例中提到的项，本考核中没有。',
  },
  'other-item': {
    en: 'An example that stands in one item speaks of another. There it tests the item that it stands in.',
    zh: '写在某一项中的例提到了另一项，而它只检验所在的项。',
  },
  'unknown-occurrence': {
    en: 'An example names a quarter, a month or a name for which the item does not repeat.',
    zh: '例中的季度、月份或名称，不在本项重复的范围内。',
  },
  'which-occurrence': {
    en: 'An item asks for a submission in each quarter or month, and the example gives one day without saying for which.',
    zh: '本项每季度或每月都要报送，例中却只写了一个日期，没有写明是哪一次。',
  },
  'no-submission': {
    en: 'An example says that something was submitted, or was not, in an item in which nothing is.',
    zh: '例中写了报送或未报送，而本项没有报送的要求。',
  },
  'example-value': {
    en: 'An example gives a fact in another way than its type asks for, as a percentage for a count.',
    zh: '例中事实的写法与类型不符，例如次数写成了百分数。',
  },
  'given-twice': {
    en: 'An example gives one fact twice.',
    zh: '例中同一事实给出了两次。',
  },
  'example-incomplete': {
    en: 'An example leaves out a fact that has no value without fault. Counts are 0 and submissions on time where nothing is said; a measure or a choice has to be given.',
    zh: '例中缺少必须写明的事实。未写的次数按 0 计，未写的报送按按期计；数值和选项则必须写明。',
  },
  'example-without-item': {
    en: 'An example of the total gives a fact, and several items could ask for it.',
    zh: '总分的例给出了事实，却没有写明是哪一项的。',
  },
  'too-many-examples': {
    en: 'The examples of the file together are more than can be run in a moment.',
    zh: '文件中的例合起来太多，无法在短时间内全部运行。',
  },
  'example-without-score': {
    en: 'What an example gives comes to no score, as where nothing applies, or where a number has too many digits.',
    zh: '按例中所写得不出分数，例如各项都不适用，或数的位数过多。',
  },
  'example-fails': {
    en: 'By the clauses an example comes to another score than it states. One of the two is not what was meant; the rubric still compiles.',
    zh: '按条款计算，例的得分与所写不同。两者必有一处不合本意；考核仍可编译。',
  },
};
