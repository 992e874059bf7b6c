import { earning, item } from '../faulty.ts';
import type { Found } from './found.ts';

/** Names, and what each is used as. */
export const NAMES: Found = {
  'stated twice': [item('  fact a\n  fact a\n  if a -1'), 'stated-twice: fact a'],
  'stated in quarter': [
    item('  fact a\n  every quarter { fact a, if a -1 }'),
    'stated-twice: fact a',
  ],
  'define twice': [
    earning('  define x = a\n  define x = b\n  earn x'),
    'stated-twice: define x = b',
  ],
  'fact and define': [earning('  fact x\n  define x = b\n  earn x'), 'stated-twice: define x = b'],
  'values twice': [item('  fact g one of a, b, a\n  if g is a -1'), 'stated-twice: a'],
  'reserved Q': [item('  per-Q1 -1'), 'reserved-name: Q1'],
  'reserved Q5': [item('  per-Q5 -1')],
  'reserved M12': [item('  per-M12 -1'), 'reserved-name: M12'],
  'reserved M13': [item('  per-M13 -1')],
  'reserved 3月': [item('  fact 三月\n  per-a -1'), 'unused-fact: fact 三月'],
  'reserved in Chinese quarter': [item('  如 第一季度 扣1分'), 'reserved-name: 第一季度'],
  labels: [item('  per-a "x" -1\n  if a > 3 -1')],
  'two labels': [item('  per-a "x" -1\n  if a "y" > 3 -1'), 'two-labels: "y"'],
  'same labels': [item('  per-a "x" -1\n  if a "x" > 3 -1')],
  'label later': [item('  per-a -1\n  if a "x" > 3 -1')],
  'undeclared value': [item('  fact g one of a, b\n  if g is c -1'), 'value-not-declared: c'],
  'percentage declared': [item('  fact p percentage\n  if p > 3 -1'), 'two-types: p'],
  percentage: [item('  fact p percentage\n  if p > 3% -1')],
  percentages: [earning('  fact p percentage\n  earn 5 * mean(p)'), 'formula-units: 5 * mean(p)'],
  'count and number': [item('  per-a -1\n  if a > 2.5 -1'), 'two-types: a'],
  'whole and number': [item('  if a > 2 -1\n  if a > 2.5 -2')],
  'whole and count': [item('  if a > 2 -1\n  per-a -2')],
  'count and in percent': [item('  per-a -1\n  if a > 5% -2'), 'two-types: a'],
  'whole and in percent': [item('  if a > 2 -1\n  if a > 5% -2'), 'two-types: a'],
  'quantity and flag': [earning('  earn a\n  if a -1'), 'two-types: a'],
  'flag and quantity': [earning('  if a -1\n  earn a'), 'two-types: a'],
  'quantity and in percent': [earning('  earn a\n  if a > 5% -1'), 'formula-units: a'],
  'quantity and count': [earning('  earn a\n  per-a -1')],
  unused: [item('  fact a\n  missing -1'), 'unused-fact: fact a'],
  'unused define': [earning('  define x = a\n  earn b'), 'unused-fact: define x = a'],
  'unused shared': [`fact a\n${item('  missing -1')}`, 'unused-fact: fact a'],
  'unused lost': [item('  fact a\n  missing 1'), 'amount-without-sign: 1'],
  'unused shared lost': [`fact a\n${item('  missing 1')}`, 'amount-without-sign: 1'],
  'submission lost': [item('  submission plan { missing 1 }'), 'amount-without-sign: 1'],
  'submission twice': [
    item('  submission plan { missing -1 }\n  submission plan { missing -2 }'),
    'stated-twice: plan',
  ],
  'submission named as fact': [
    item('  per-plan -1\n  submission plan { missing -1 }'),
    'stated-twice: plan',
  ],
  'submission holds': [
    item('  submission plan { missing -1\n per-a -1 }'),
    'not-in-submission: per-a -1',
  ],
  'submission of': [item('  submission plan { missing -1\n per-a of 3 -1 }')],
  'submission item cap': [
    item('  submission plan { missing -1\n item cap 2 }'),
    'not-in-submission: item cap 2',
  ],
  'submission reserved': [item('  submission Q1 { missing -1 }'), 'reserved-name: Q1'],
  'list taken by fact': [
    item('  per-a -1\n  every site one of a, b { missing -1 }'),
    'occurrence-name-taken: a',
  ],
  'list taken by list': [
    item('  every site one of a, b { missing -1 }\n  every gate one of b, c { missing -1 }'),
    'occurrence-name-taken: b',
  ],
  'list twice': [item('  every site one of a, a { missing -1 }'), 'stated-twice: a'],
  'lists differ': [
    item('  every site one of a, b { missing -1 }\n  every site one of a, c { per-x -1 }'),
    'lists-differ: site one of a, c',
  ],
  'lists same': [
    item('  every site one of a, b { missing -1 }\n  every site one of a, b { per-x -1 }'),
  ],
  'list named as submission': [
    item('  submission a { missing -1 }\n  every site one of a, b { per-x -1 }'),
    'occurrence-name-taken: a',
  ],
  'list reserved': [item('  every site one of Q1, b { missing -1 }'), 'reserved-name: Q1'],
};
