import type { Code } from '../src/index.ts';

const PERIOD = 'period 2021-01-01 to 2021-06-30';
export const HEADER = `rubric faulty\nversion 1\n${PERIOD}\ntotal sum\n`;

/** A rubric with one item of 5 points that says this. */
export function item(body: string, header = HEADER): string {
  return `item 1 "Reports" 5 points\n${body}\n${header}`;
}

/** For each code a rubric with that mistake and no other. */
export const FAULTY: Readonly<Record<Code, string>> = {
  'stray-character': item('  missing -5 $'),
  'hidden-character': item('  > 未报送\u202e扣5分\n  missing -5'),
  'unclosed-text': item('  per-hazard "open hazards -1'),
  'bad-number': item('  missing -1,000'),
  'too-large': ' '.repeat(4_000_001),
  'too-deep': item(`  if ${'('.repeat(101)}a${')'.repeat(101)} -1`),
  'unknown-statement': item('  lat after 6月21日 -2'),
  unexpected: item('  late after tomorrow -2'),
  'keyword-as-name': item('  fact standard one of good, poor'),
  'missing-amount': item('  missing'),
  'glued-amount': item('  per-unrecorded-0.2'),
  'dash-for-minus': item('  missing –5'),
  'amount-without-sign': item('  missing 2'),
  'percent-of-what': item('  missing -5%'),
  'open-boundary': item('  6月21日前报送扣2分'),
  'per-submission': item('  每次未报送扣1分'),
  'unclosed-brace': 'group 4 "Records" {\nitem 1 "Reports" 5 points\n  missing -5\n'.replace(
    /^/,
    HEADER,
  ),
  'stray-block': item('  missing -5 {\n    late -1\n  }'),
  misplaced: `group 4 "Records" {\n  version 2\n  ${item('    missing -5\n}')}`,
  'stray-brace': `${item('  missing -5')}}\n`,
  'clause-outside-item': `missing -5\n${item('  missing -5')}`,
  'statement-absent': item('  missing -5', HEADER.replace(PERIOD, '')),
  'stated-twice': item('  missing -5', `${HEADER}version 2\n`),
  'two-roundings': item('  missing -5', `${HEADER}round up 1 decimal\nround down 1 decimal\n`),
  'decimals-out-of-range': item('  missing -5', `${HEADER}round half up 1.5 decimals\n`),
  'duplicate-item': `item 1 "Plans" 5 points\n${item('  missing -5')}`,
  'duplicate-group': `group 1 "a" {}\ngroup 1 "b" {}\n${item('  missing -5')}`,
  'item-without-points': `item 1 "Reports"\n  missing -5\n${HEADER}`,
  'no-such-date': item('  late after 2月30日 -2'),
  'date-without-year': item(
    '  late after 6月21日 -2',
    HEADER.replace(PERIOD, 'period 2021-07-01 to 2022-06-30'),
  ),
  'period-without-year': item('  missing -5', HEADER.replace(PERIOD, 'period 1月1日 to 6月30日')),
  'too-many-repetitions': item(
    '  every month { missing -1 }',
    HEADER.replace(PERIOD, 'period 1000-01-01 to 9999-12-31'),
  ),
  'period-reversed': item(
    '  missing -5',
    HEADER.replace(PERIOD, 'period 2021-06-30 to 2021-01-01'),
  ),
  'period-cuts': item(
    '  every quarter { missing -5 }',
    HEADER.replace(PERIOD, 'period 2021-01-01 to 2021-05-31'),
  ),
  'unknown-time-zone': item('  missing -5', `${HEADER}time zone "Asia/Dalian"\n`),
  'two-deadlines': item('  due 6月20日\n  late after 6月21日 -2'),
  'late-without-deadline': item('  late -2'),
  'due-without-month': item('  every quarter {\n    due day 20\n    late -1\n  }'),
  'month-of-month': item('  every month {\n    due day 20 of last month\n    late -1\n  }'),
  'every-in-every': item('  every quarter {\n    every month { missing -1 }\n  }'),
  'date-in-every': item('  every quarter {\n    late after 6月21日 -1\n  }'),
  'day-without-every': item('  due day 20\n  late -1'),
  'not-in-every': item('  every quarter {\n    missing -1\n    item cap 2\n  }'),
  'same-clause': item('  missing -5, missing -2'),
  'bound-of-other-sign': item('  per-praise +1 cap 2'),
  'bound-on-all': item('  missing -all cap 2'),
  'zero-amount': item('  missing -0'),
  'two-types': item('  per-hazard -1\n  if hazard -2'),
  'two-labels': item('  per-hazard "open" -1\n  if hazard "grave" > 3 -2'),
  'reserved-name': item('  per-Q1 -1'),
  'unused-fact': item('  fact quality one of good, poor\n  missing -5'),
  'value-not-declared': item('  fact quality one of good, poor\n  if quality is bad -1'),
  'unknown-name': item('  per-hazard -1\n  example hazards 2 => 3'),
  'unknown-item': `${item('  missing -5')}example total item 2 missing => 0\n`,
  'other-item': `item 2 "Plans" 5 points\n${item('  missing -5\n  example item 2 missing => 0')}`,
  'unknown-occurrence': item('  every quarter { missing -5 }\n  example Q3 missing => 0'),
  'which-occurrence': item('  every quarter { missing -5 }\n  example submitted 3月1日 => 5'),
  'no-submission': item('  per-hazard -1\n  example missing => 5'),
  'example-value': item('  per-hazard -1\n  example hazard 3% => 5'),
  'given-twice': item('  per-hazard -1\n  example hazard 1, hazard 2 => 3'),
  'example-incomplete': item('  if rate < 95% -1\n  example => 5'),
  'example-without-item': `${item('  missing -5')}example total missing => 0\n`,
  'example-fails': item('  missing -5\n  example missing => 1'),
};
