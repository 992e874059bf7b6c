import { earning, HEADER, item } from '../faulty.ts';
import type { Found } from './found.ts';

const ex = (e: string, body = '  per-a -1\n  if b -1\n  if rate < 90% -1') =>
  item(`${body}\n  example ${e}`);
const Q = '  every quarter { due day 20 of last month, late -1, per-a -1 }';
const two = `item 1 "Reports" 5 points\n  per-a -1\nitem 2 "Plans" 5 points\n  per-b -1\n  every quarter { missing -1 }\n`;
const subs =
  '  submission plan { due 6月21日, late -1, missing -2 }\n  submission budget { missing -1 }';

/** What an example says, and of whom. */
export const EXAMPLES: Found = {
  twice: [ex('a 1, a 2, rate 95% => 4'), 'given-twice: a 2'],
  'twice flag': [ex('b, b, rate 95% => 4'), 'given-twice: b'],
  incomplete: [ex('a 1 => 4'), 'example-incomplete: example a 1 => 4'],
  'count in percent': [ex('a 1%, rate 95% => 4'), 'example-value: a'],
  'flag value': [ex('b 1, rate 95% => 4'), 'example-value: b'],
  'in percent number': [ex('rate 95 => 4'), 'example-value: rate'],
  'count half': [ex('a 1.5, rate 95% => 4'), 'example-value: a'],
  'count word': [ex('a many, rate 95% => 4'), 'example-value: a'],
  unknown: [ex('c, rate 95% => 5'), 'unknown-name: c'],
  'unknown quarter': [ex('Q1 a 1, rate 95% => 5'), 'unknown-occurrence: Q1'],
  'missing none': [ex('missing, rate 95% => 5'), 'no-submission: missing'],
  'submitted none': [ex('submitted 6月21日, rate 95% => 5'), 'no-submission: submitted 6月21日'],
  quarter: [item(`${Q}\n  example Q1 a 1 => 4`)],
  'quarter all': [item(`${Q}\n  example a 1 => 3`)],
  'quarter 3': [item(`${Q}\n  example Q3 a 1 => 4`), 'unknown-occurrence: Q3'],
  'quarter submitted': [
    item(`${Q}\n  example submitted 3月1日 => 4`),
    'which-occurrence: submitted 3月1日',
  ],
  'quarter 1 submitted': [item(`${Q}\n  example Q1 submitted 3月21日 => 4`)],
  'quarter missing': [item(`${Q}\n  example missing => 5`)],
  'first quarter': [item(`${Q}\n  例 第一季度 a 1 得4分`)],
  'month for quarter': [item(`${Q}\n  example M1 a 1 => 4`), 'unknown-occurrence: M1'],
  'own and quarter': [item(`  due 6月1日\n  late -2\n${Q}\n  example submitted 6月2日 => 3`)],
  submission: [item(`${subs}\n  example plan submitted 6月22日 => 4`)],
  'submission open': [
    item(`${subs}\n  example submitted 6月22日 => 4`),
    'which-occurrence: submitted 6月22日',
  ],
  'submission value': [item(`${subs}\n  example plan 3 => 4`), 'submission-value: plan 3'],
  'submission alone': [item(`${subs}\n  example plan => 4`), 'submission-value: plan'],
  'submission no date': [
    item(`${subs}\n  example plan submitted 6月31日 => 4`),
    'no-such-date: 6月31日',
  ],
  'submission missing': [item(`${subs}\n  example missing => 2`)],
  'submission one missing': [item(`${subs}\n  example budget missing => 4`)],
  'submission of none': [
    item(`${subs}\n  example report submitted 6月22日 => 4`),
    'unknown-occurrence: report',
  ],
  'submission fact': [
    item(`${subs}\n  per-a -1\n  example plan a 3 => 4`),
    'submission-value: plan a 3',
  ],
  'needs time': [
    item('  due 6月21日 17:00\n  late -1\n  example submitted 6月21日 => 5'),
    'time-needed: 6月21日',
  ],
  'given time': [item('  due 6月21日 17:00\n  late -1\n  example submitted 6月21日 17:00 => 5')],
  'given time of day': [item('  due 6月21日\n  late -1\n  example submitted 6月21日 17:00 => 5')],
  'given no time': [
    item('  due 6月21日\n  late -1\n  example submitted 6月21日 25:00 => 5'),
    'no-such-time: 25:00',
  ],
  'hours need time': [
    item('  due 6月21日\n  late per hour -1 full steps\n  example submitted 6月21日 => 5'),
    'time-needed: 6月21日',
  ],
  'hours beyond need time': [
    item('  due 6月21日\n  late by more than 3 hours -1\n  example submitted 6月21日 => 5'),
    'time-needed: 6月21日',
  ],
  'late at needs time': [
    item('  late after 6月21日 17:00 -1\n  example submitted 6月21日 => 5'),
    'time-needed: 6月21日',
  ],
  'due time then days': [
    item('  due 6月21日 17:00\n  late per day -1\n  example submitted 6月21日 => 5'),
    'time-needed: 6月21日',
  ],
  'of total': [`${two}${HEADER}example total item 1 a 1, item 2 b 1 => 8\n`],
  'of total open': [`${two}${HEADER}example total a 1 => 9\n`, 'example-without-item: a 1'],
  'of total unknown': [`${two}${HEADER}example total item 3 a 1 => 9\n`, 'unknown-item: 3'],
  'of total near': [
    `item 11 5 points\n  per-a -1\n${HEADER}example total item 12 a 1 => 4\n`,
    'unknown-item: 12',
  ],
  outside: [
    `${two}${HEADER}example item 1 a 1 => 9\n`,
    'clause-outside-item: example item 1 a 1 => 9',
  ],
  'other item': [
    `item 2 5 points\n  per-b -1\nitem 1 5 points\n  per-a -1\n  example item 2 b 1 => 4\n${HEADER}`,
    'other-item: 2',
  ],
  'own item named': [`item 1 5 points\n  per-a -1\n  example item 1 a 1 => 4\n${HEADER}`],
  'shared in total': [
    `fact storm\nitem 1 5 points\n  missing -1 unless storm\n${HEADER}example total storm, item 1 missing => 5\n`,
  ],
  'shared by name in item': [
    `fact storm\nitem 1 5 points\n  missing -1 unless storm\n  example storm, missing => 5\n${HEADER}`,
  ],
  'shared, not used here': [
    `fact storm\nitem 1 5 points\n  missing -1 unless storm\nitem 2 5 points\n  missing -1\n  example storm, missing => 4\n${HEADER}`,
    'unknown-name: storm',
  ],
  'grade of item': [item('  missing -1\n  example missing => 4 A'), 'grade-of-item: A'],
  'grade unknown': [
    `${item('  missing -1')}grades {\n  A at least 4\n  B below 4\n}\nexample total item 1 missing => 4 C\n`,
    'unknown-grade: C',
  ],
  'no grades': [`${item('  missing -1')}example total item 1 missing => 4 A\n`, 'unknown-grade: A'],
  'open total': [
    `item 1 5 points\n  if rate < 90% -1\nitem 2 5 points\n  missing -1\n${HEADER}example total item 2 missing => 9\n`,
    'example-incomplete: example total item 2 missing => 9',
  ],
  cases: [item('  per-s -1, doubled if grave\n  example s 1, s (grave) => 2')],
  'cases 0': [item('  per-p by level a, b -1, -2\n  example p 0 => 5')],
  'cases 1000': [item('  per-s -1, doubled if grave cap 5\n  example s 1000 => 0')],
  'cases 1001': [
    item('  per-s -1, doubled if grave cap 5\n  example s 1001 => 0'),
    'too-many-cases: s',
  ],
  'cases 500 twice': [
    item('  per-s -1, doubled if grave cap 5\n  example s 500, s 500 (grave) => 0'),
  ],
  'cases 501 twice': [
    item('  per-s -1, doubled if grave cap 5\n  example s 501, s 500 (grave) => 0'),
    'too-many-cases: s 500 (grave)',
  ],
  'cases in percent': [
    item('  per-s -1, doubled if grave\n  example s 5% => 4'),
    'example-value: s',
  ],
  'cases half': [item('  per-s -1, doubled if grave\n  example s 1.5 => 4'), 'example-value: s'],
  'cases flag twice': [
    item('  per-s -1, doubled if grave\n  example s (grave, grave) => 3'),
    'given-twice: grave',
  ],
  'cases flag value': [
    item('  per-s -1, doubled if grave\n  example s (grave is yes) => 3'),
    'example-value: grave',
  ],
  'cases choice alone': [
    item('  per-p by level a, b -1, -2\n  example p (level) => 3'),
    'example-value: level',
  ],
  'cases unknown': [
    item('  per-s -1, doubled if grave\n  example s (gave) => 3'),
    'unknown-name: gave',
  ],
  'cases unknown value': [
    item('  per-p by level a, b -1, -2\n  example p (level is c) => 3'),
    'value-not-declared: c',
  ],
  'cases incomplete': [
    item('  per-p by level a, b -1, -2\n  example p 1 => 3'),
    'case-incomplete: p',
  ],
  'cases text': [
    item(
      '  per-p by level a, b +1, +2, highest per project up to 2\n  example p (level a, project x) => 5',
    ),
  ],
  'cases text missing': [
    item('  per-p by level a, b +1, +2, highest per project up to 2\n  example p (level a) => 5'),
    'case-incomplete: p',
  ],
  'glued in Chinese': [item('  每上访 按 级别 县、市 扣1、2分\n  例 上访（级别为县）得4分')],
  'glued nothing': [
    item('  每上访 按 级别 县、市 扣1、2分\n  例 上访（级别为）得4分'),
    'unknown-name: 级别为',
  ],
  'glued other': [
    item('  每上访 按 级别 县、市 扣1、2分\n  例 上访（等级为县）得4分'),
    'unknown-name: 等级为县',
  ],
  'glued unknown': [
    item('  每上访 按 级别 县、市 扣1、2分\n  例 上访（级别为省）得4分'),
    'value-not-declared: 省',
  ],
  'glued flag': [
    item('  每上访扣1分，集体访加倍\n  例 上访（集体访为真）得3分'),
    'example-value: 集体访为真',
  ],
  'a count of no cases': [item('  per-a -1\n  example a (x) => 4'), 'example-value: a'],
  parts: [item('  due 6月21日\n  late -1\n  per-gap of 4 -1\n  example gap 4 => 1')],
  'parts 5': [
    item('  due 6月21日\n  late -1\n  per-gap of 4 -1\n  example gap 5 => 1'),
    'above-most: gap',
  ],
  'choice value': [
    item('  if grade is good, poor -1\n  example grade fair => 5'),
    'example-value: grade',
  ],
  'choice by is': [item('  if grade is good, poor -1\n  example grade is good => 4')],
  'choice number': [item('  if grade is good -1\n  example grade 3 => 4'), 'example-value: grade'],
  'choice given like occurrence': [
    item('  if grade is good, poor -1\n  example grade poor => 4'),
    'example-value: grade',
  ],
  'two facts without comma': [
    item('  if a -1\n  if b -1\n  example a b => 3'),
    'unknown-occurrence: a',
  ],
  'unfit count': [item('  per-a -1\n  example a many => 3'), 'example-value: a'],
  computed: [earning('  define x = a + 1\n  earn x\n  example x 3 => 3'), 'computed-given: x'],
  'computed from shared': [
    `define x = a + 1\n${earning('  earn x\n  example x 3 => 3')}`,
    'computed-given: x',
  ],
  series: [earning('  earn mean(a, drop lowest)\n  example a (1, 2, 3) => 2.5')],
  'series of one': [
    earning('  earn mean(a, drop lowest)\n  example a (1) => 2.5'),
    'example-value: a',
  ],
  'series in percent': [earning('  earn mean(a)\n  example a (1%, 2%) => 2.5'), 'example-value: a'],
};
