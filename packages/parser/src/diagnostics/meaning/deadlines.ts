import type { DEADLINES as WORDINGS } from '../wording/deadlines.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with submissions and their deadlines. */
export const DEADLINES: Meanings<keyof typeof WORDINGS> = {
  'open-boundary': {
    en: '6月21日前 may include the 21st or not. The language has no form that leaves it open: the author decides.',
    zh: '“6月21日前”可以含当日，也可以不含。本语言没有留待推测的写法，须由作者决定。',
  },
  'per-submission': {
    en: 'A clause counts how often something is late or missing in a way that would make a fact of its own, apart from the submission.',
    zh: '“每次未报送”之类的写法会成为另计的次数，与报送无关。',
  },
  'deadline-as-name': {
    en: 'A name has a day in it, which looks like a deadline and would be none.',
    zh: '名称中含有日期，看似期限，其实不起期限的作用。',
  },
  'not-in-submission': {
    en: 'The block of a submission holds something that is not about when it is handed in.',
    zh: '材料的括号之内写了与何时报送无关的内容。',
  },
  'submission-value': {
    en: 'An example gives a submission as if it were a number or a word. A submission is handed in on a day, or missing.',
    zh: '例中把报送的材料写成了数或词。材料只能是某日报送，或未报送。',
  },
  'two-deadlines': {
    en: 'One submission has two deadlines, and which of them it is late by is not known.',
    zh: '同一报送有两个期限，无法判断以哪个为准。',
  },
  'late-without-deadline': {
    en: 'A clause speaks of being late, and nothing says from when on.',
    zh: '条款写了逾期，却没有写明期限。',
  },
  'date-in-every': {
    en: 'Something is submitted anew in each quarter or month, and its deadline is one day of the calendar.',
    zh: '每季度或每月都要报送，期限却写成了同一天。',
  },
  'due-without-month': {
    en: 'A deadline in each quarter names a day and not in which of its three months.',
    zh: '每季度的期限只写了日，没有写是三个月中的哪一个月。',
  },
  'month-of-month': {
    en: 'A deadline in each month names a month of it. `of last month` reads as the month before, which would be another day.',
    zh: '每月的期限写了“最后一个月”之类，容易读成上一个月。',
  },
  'day-without-every': {
    en: 'A deadline is a day without a month, outside of what is repeated.',
    zh: '期限只有日没有月，又不在每月或每季度之内。',
  },
  'every-in-every': {
    en: 'A repetition inside another, as months inside quarters. Each item repeats for one thing.',
    zh: '重复段之内又有重复段，如每季度之内再写每月。',
  },
  'not-in-every': {
    en: 'A statement about the whole item stands in what is repeated for each quarter, month or name.',
    zh: '针对整项的语句写在了重复段之内。',
  },
};
