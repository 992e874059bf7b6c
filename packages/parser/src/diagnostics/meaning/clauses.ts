import type { CLAUSES as WORDINGS } from '../wording/clauses.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with a clause and its amount. */
export const CLAUSES: Meanings<keyof typeof WORDINGS> = {
  'missing-amount': {
    en: 'A clause says when it applies, and not how many points are taken or given then.',
    zh: '条款写了何时适用，却没有写扣多少分或加多少分。',
  },
  'glued-amount': {
    en: 'No blank stands between a name and its amount. A name may have dashes and digits in it, so that the amount is read as a part of it.',
    zh: '名称与分数之间没有空格。名称中可以有短横和数字，分数因而成了名称的一部分。',
  },
  'amount-without-sign': {
    en: 'An amount without a sign, of which nobody knows whether it is taken or given.',
    zh: '分数前没有写“扣”或“加”，无法判断是扣分还是加分。',
  },
  'dash-for-minus': {
    en: 'A dash stands where a minus sign is meant. Dashes mean ranges.',
    zh: '减号写成了破折号，而破折号表示范围。',
  },
  'percent-of-what': {
    en: 'A percentage of points without what it is a share of: of the points, of what was earned, or of the total.',
    zh: '分数写成百分比，却没有写明以什么为基数：本项分值、已得分，还是总分。',
  },
  'zero-amount': {
    en: 'A clause, a limit or a step of 0, which changes no score or leaves none.',
    zh: '条款、上限或每一步为 0，不起作用，或使其他条款不起作用。',
  },
  'bound-of-other-sign': {
    en: 'A clause that adds has a limit of deductions, or the other way round. The limit would never be reached.',
    zh: '加分的条款写了扣分的上限，或者相反，这样的上限永远用不上。',
  },
  'bound-on-all': {
    en: 'A clause that takes all points has a limit, beyond which it could not take all.',
    zh: '“不得分”的条款又写了上限，两者矛盾。',
  },
  'floor-above-points': {
    en: 'The least that an item may score is as much as it has, or more, so that no clause could take anything.',
    zh: '本项的最低分不低于分值，任何条款都扣不了分。',
  },
  'same-clause': {
    en: 'Two clauses of one item apply in the same case. They would both count, which is seldom meant, and reports could not tell them apart.',
    zh: '同一项有两个条款在同一情形下适用，会重复计算，结果中也无法区分。',
  },
  'allowance-not-whole': {
    en: 'What a count is allowed before it costs, or brings, anything is not a whole number.',
    zh: '计数条款所允许的数量不是整数。',
  },
  'all-above-fact': {
    en: 'A clause that takes all points once a count is above something compares it with a fact. It can be compared with a number alone.',
    zh: '“超过若干即不得分”的条款以事实为界，而这里只能以数为界。',
  },
  'then-without-count': {
    en: 'A clause has one amount for the first case and another for those behind it, and counts no cases.',
    zh: '条款写了第一次和再次的分数，却不是按次计的条款。',
  },
  'then-after-all': {
    en: 'The first case takes all points of the item, and further ones are to take more.',
    zh: '第一次就不得分，再次已无分可扣。',
  },
  'then-of-other-sign': {
    en: 'The first case takes points and further ones give some, or the other way round.',
    zh: '第一次是扣分，再次却是加分，或者相反。',
  },
};
