import { HEADER, item } from '../faulty.ts';
import type { Found } from './found.ts';

const cut = HEADER.replace('2021-01-01', '2021-02-01');

/** What stands beside what was lost; submissions with names, and names of quarters and months. */
export const BESIDE: Found = {
  'a submission that is late without a deadline': [
    item('  submission plan { late -1, missing -2 }'),
    'late-without-deadline: late -1',
  ],
  'a submission that is late after a day': [
    item('  submission plan { late after 6月21日 -1, missing -2 }'),
  ],
  'late by more than the calendar holds, in a submission': [
    item('  submission plan { late after 9999-12-31 by more than 1 day -1 }'),
    'beyond-calendar: by more than 1 day',
  ],
  'late without a deadline beside what is lost': [
    item('  late -1\n  missing 2'),
    'amount-without-sign: 2',
  ],
  'late in a submission beside what is lost': [
    item('  submission plan { late -1 }\n  missing 2'),
    'amount-without-sign: 2',
  ],
  'late without a deadline beside an example that is lost': [
    item('  late -1\n  example missing =>'),
    'late-without-deadline: late -1',
    'unexpected: =>',
  ],
  'late without a deadline beside a loss in a submission': [
    item('  late -1\n  submission plan { missing 2 }'),
    'amount-without-sign: 2',
  ],
  'quarters from the second month on': [
    item('  every quarter { missing -1 }', cut),
    'period-cuts: every quarter { missing -1 }',
  ],
  'months from the second month on': [
    item('  every month { missing -1 }\n  example M2 missing => 4', cut),
  ],
  'no first month where it begins with the second': [
    item('  every month { missing -1 }\n  example M1 missing => 4', cut),
    'unknown-occurrence: M1',
  ],
  'names that are nearly those of occurrences': [
    item('  per-xQ1 -1\n  per-Q1x -1\n  per-M0 -1\n  per-M1x -1\n  per-第五季度 -1'),
  ],
  'a quarter of a year': [item('  如 2021年第一季度 扣1分'), 'unexpected: 2021年第一季度'],
  'a quarter without 第': [item('  如 二季度 扣1分'), 'reserved-name: 二季度'],
  'a month of ten': [item('  如 10月 扣1分'), 'unexpected: 10月'],
  'a tenth month by its letter': [item('  per-M10 -1'), 'reserved-name: M10'],
  'no total in a text of which a group lost a line': [
    `group 1 {\nitem 1.1 5 points\n  missing -1\ntotl sum\n}\n${HEADER.replace('total sum\n', '')}`,
    'unknown-statement: totl',
  ],
  'no total beside a lost clause': [
    `${item('  missing 1', HEADER.replace('total sum\n', ''))}`,
    'statement-absent',
    'amount-without-sign: 1',
  ],
  'no total beside a lost total': [
    `${item('  missing -1', HEADER.replace('total sum', 'total'))}`,
    'unexpected: total',
  ],
  'no version beside a lost total': [
    `${item('  missing -1', HEADER.replace('total sum', 'total').replace('version 1\n', ''))}`,
    'statement-absent',
    'unexpected: total',
  ],
};
