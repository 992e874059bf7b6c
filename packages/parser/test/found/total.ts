import { HEADER, item } from '../faulty.ts';
import type { Found } from './found.ts';

const bonus = (s: string) => `${item('  missing -1')}${s}\n`;
const graded = (...l: string[]) =>
  `${item('  missing -1')}grades {\n${l.map((x) => `  ${x}\n`).join('')}}\n`;
const withBonus = `item 9 bonus up to 3 points\n  per-a +1\n`;

/** Groups, the total, the header and the calendar; steps and shares of points. */
export const TOTAL: Found = {
  'group earns': [
    `group 1 earn 5 points {\nitem 1.1 5 points\n  missing -1\n}\n${HEADER}`,
    'group-earns: earn',
  ],
  'group by choice': [
    `group 1 by region n, s 5, 4 points {\nitem 1.1 5 points\n  missing -1\n}\n${HEADER}`,
    'group-by-choice: by region n, s 5, 4 points',
  ],
  'group twice': [
    `group 1 {\nitem 1.1 5 points\n  missing -1\n}\ngroup 1 {\nitem 1.2 5 points\n  missing -1\n}\n${HEADER}`,
    'duplicate-group: 1',
  ],
  'item twice': [
    `item 1 5 points\n  missing -1\nitem 1 5 points\n  missing -1\n${HEADER}`,
    'duplicate-item: 1',
  ],
  'item twice in group': [
    `item 1 5 points\n  missing -1\ngroup 1 {\nitem 1 5 points\n  missing -1\n}\n${HEADER}`,
    'duplicate-item: 1',
  ],
  'group caps': [
    `group 1 {\n  group cap 3\n  group cap 2\nitem 1.1 5 points\n  missing -1\n}\n${HEADER}`,
    'stated-twice: group cap 2',
  ],
  'group cap and up to': [
    `group 1 {\n  group cap 3\n  group up to 8\nitem 1.1 5 points\n  missing -1\n}\n${HEADER}`,
  ],
  'group up tos': [
    `group 1 {\n  group up to 3\n  group up to 2\nitem 1.1 5 points\n  missing -1\n}\n${HEADER}`,
    'stated-twice: group up to 2',
  ],
  'group cap outside': [bonus('group cap 3'), 'group-bound-outside: group cap 3'],
  'scaled 0': [item('  missing -1', HEADER.replace('sum', 'scaled to 0')), 'zero-amount: 0'],
  scaled: [item('  missing -1', HEADER.replace('sum', 'scaled to 100'))],
  gate: [bonus('bonus counts if base above 3'), 'gate-without-bonus: bonus counts if base above 3'],
  'rescale less': [
    item(
      '  missing -1\n  not applicable if x, points rescaled',
      HEADER.replace('sum', '100 less deductions'),
    ),
    'policy-needs-sum: not applicable if x, points rescaled',
  ],
  'full less': [
    item(
      '  missing -1\n  not applicable if x, full points',
      HEADER.replace('sum', '100 less deductions'),
    ),
  ],
  'no items': [HEADER, 'statement-absent'],
  'clause outside': [`missing -1\n${item('  missing -1')}`, 'clause-outside-item: missing -1'],
  'cite outside': [`> quote\n${item('  missing -1')}`, 'clause-outside-item: > quote'],
  'cite veto': [bonus('> quote\nveto if x')],
  'cite grades': [
    bonus('> quote\ngrades {\n  A at least 4\n  B below 4\n}'),
    'clause-outside-item: > quote',
  ],
  zone: [
    item('  missing -1', `${HEADER}time zone "Mars/Olympus"\n`),
    'unknown-time-zone: "Mars/Olympus"',
  ],
  'two zones': [
    item('  missing -1', `${HEADER}time zone "Asia/Tokyo"\ntime zone "Asia/Tokyo"\n`),
    'stated-twice: time zone "Asia/Tokyo"',
  ],
  'two versions': [item('  missing -1', `${HEADER}version 2\n`), 'stated-twice: version 2'],
  'two periods': [
    item('  missing -1', `${HEADER}period 2021-01-01 to 2021-12-31\n`),
    'stated-twice: period 2021-01-01 to 2021-12-31',
  ],
  'two totals': [item('  missing -1', `${HEADER}total sum\n`), 'stated-twice: total sum'],
  'period without year': [
    item('  missing -1', HEADER.replace('2021-01-01', '1月1日')),
    'period-without-year: 1月1日',
  ],
  'period end without year': [item('  missing -1', HEADER.replace('to 2021-06-30', 'to 6月30日'))],
  'period of one day': [item('  missing -1', HEADER.replace('2021-06-30', '2021-01-01'))],
  'period reversed': [
    item('  missing -1', HEADER.replace('2021-06-30', '2020-12-31')),
    'period-reversed: period 2021-01-01 to 2020-12-31',
  ],
  'period no date': [
    item('  missing -1', HEADER.replace('06-30', '06-31')),
    'no-such-date: 2021-06-31',
  ],
  empty: ['', 'statement-absent'],
  'header alone': [
    'rubric a',
    'statement-absent',
    'statement-absent',
    'statement-absent',
    'statement-absent',
  ],
  'version lost': [
    item('  missing -1', HEADER.replace('version 1', 'version')),
    'unexpected: version',
  ],
  'holiday on': [
    item('  missing -1', `${HEADER}holidays 5月1日\nworkdays 5月1日\n`),
    'day-off-and-on: 5月1日',
  ],
  'holidays reversed': [
    item('  missing -1', `${HEADER}holidays 5月5日 to 5月1日\n`),
    'range-of-days: 5月5日 to 5月1日',
  ],
  'holidays 366': [item('  missing -1', `${HEADER}holidays 2020-01-01 to 2020-12-31\n`)],
  'holidays 367': [
    item('  missing -1', `${HEADER}holidays 2020-01-01 to 2021-01-01\n`),
    'range-of-days: 2020-01-01 to 2021-01-01',
  ],
  'on then off': [
    item('  missing -1', `${HEADER}workdays 5月1日\nholidays 4月30日 to 5月2日\n`),
    'day-off-and-on: 4月30日 to 5月2日',
  ],
  'off twice': [item('  missing -1', `${HEADER}holidays 5月1日\nholidays 4月30日 to 5月2日\n`)],
  'period cuts quarter': [
    item('  every quarter { missing -1 }', HEADER.replace('06-30', '05-31')),
    'period-cuts: every quarter { missing -1 }',
  ],
  'period cuts month': [
    item('  every month { missing -1 }', HEADER.replace('06-30', '06-29')),
    'period-cuts: every month { missing -1 }',
  ],
  'period starts late': [
    item('  every month { missing -1 }', HEADER.replace('01-01', '01-02')),
    'period-cuts: every month { missing -1 }',
  ],
  'period of months': [item('  every month { missing -1 }', HEADER.replace('06-30', '05-31'))],
  'round 15': [item('  missing -1', `${HEADER}round up 15 decimals\n`)],
  'round 16': [
    item('  missing -1', `${HEADER}round up 16 decimals\n`),
    'decimals-out-of-range: 16',
  ],
  'round half': [
    item('  missing -1', `${HEADER}round up 1.5 decimals\n`),
    'decimals-out-of-range: 1.5',
  ],
  'steps 0': [item('  per 0 rate below 5 -1'), 'zero-amount: 0'],
  'steps unit': [item('  per 5% rate below 100 -1 full steps'), 'step-of-other-unit: 100'],
  'steps unit 2': [item('  per 5 rate below 100% -1 full steps'), 'step-of-other-unit: 100%'],
  'steps all fact': [item('  per 5% rate below target -all'), 'all-above-fact: target'],
  'steps then all fact': [
    item('  per 5% rate below target -1 then -all full steps'),
    'all-above-fact: target',
  ],
  'steps all': [item('  per 5% rate below 100% -1 then -all full steps')],
  'steps open': [item('  per 5% rate below 100% -1'), 'part-steps-open: -1'],
  'steps whole': [item('  per 1 visits below 20 -1')],
  'steps whole 2': [item('  per 2 visits below 20 -1'), 'part-steps-open: -1'],
  'steps whole measured': [
    item('  per 1 visits below 20 -1\n  if visits > 2.5 -1'),
    'part-steps-open: -1',
  ],
  'steps whole target half': [item('  per 1 visits below 2.5 -1'), 'part-steps-open: -1'],
  'steps whole fact': [item('  per 1 visits below asked -1')],
  'steps whole fact measured': [
    item('  per 1 visits below asked -1\n  if asked > 2.5 -1'),
    'part-steps-open: -1',
  ],
  'steps 1.0': [item('  per 1.0 visits below 20 -1'), 'part-steps-open: -1'],
  'steps 1%': [item('  per 1% rate below 20% -1'), 'part-steps-open: -1'],
  'share by choice': [`item 1 by region n, s 5, 4 points\n  per-a -5% of points\n${HEADER}`],
  'share cap by choice': [
    `item 1 by region n, s 5, 4 points\n  per-a -1 cap 50% of points\n${HEADER}`,
    'percent-by-choice: 50% of points',
  ],
  'share up to by choice': [
    `item 1 earn by region n, s 5, 4 points\n  per-a +1 up to 50% of points\n${HEADER}`,
    'percent-by-choice: 50% of points',
  ],
  'points left open': [
    `item 1 by region n, s 5, 4 points\n  if region is e -1\n${HEADER}`,
    'value-not-declared: e',
  ],
  'points twice': [`item 1 by region n, n 5, 4 points\n  missing -1\n${HEADER}`, 'stated-twice: n'],
  'points length': [
    `item 1 by region n, s 5 points\n  missing -1\n${HEADER}`,
    'lists-of-different-lengths: by region n, s 5 points',
  ],
  'gate with bonus': [`${withBonus}${bonus('bonus counts if base above 3')}`],
  'gate in group': [`group 9 bonus {\n${withBonus}}\n${bonus('bonus counts if base above 3')}`],
  'gate in plain group': [`group 9 {\n${withBonus}}\n${bonus('bonus counts if base above 3')}`],
  'gate, bonus group': [
    `group 9 bonus {\nitem 9.1 bonus up to 3 points\n  per-a +1\n}\n${bonus('bonus counts if base above 3')}`,
  ],
  'two gates': [
    `${withBonus}${bonus('bonus counts if base above 3\nbonus counts if base above 4')}`,
    'stated-twice: bonus counts if base above 4',
  ],
  'gate beside lost': [
    `itm 9 bonus\n${bonus('bonus counts if base above 3')}`,
    'unknown-statement: itm',
  ],
  'gate beside broken': [
    `item 9 bonus up too 3 points\n  per-a +1\n${bonus('bonus counts if base above 3')}`,
    'unexpected: up',
  ],
  'cited gate': [`${withBonus}${bonus('> quote\nbonus counts if base above 3')}`],
  'cited times': [bonus('> quote\ntotal times 0.5 if x')],
  'cited twice': [bonus('> quote\n> other\nveto if x')],
  'veto and use': [`fact x one of a, b\n${bonus('veto if x')}`, 'two-types: x'],
  'times two types': [`${item('  per-n -1', `fact n\n${HEADER}`)}total times 0.5 if n\n`],
  'grade condition unused': [
    `fact good\n${graded('A at least 4 if good', 'A at least 3', 'B below 3')}`,
  ],
  'veto fact unused': [`fact x\n${bonus('veto if x')}`],
};
