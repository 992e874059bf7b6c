import { HEADER, item } from '../faulty.ts';
import type { Found } from './found.ts';

/** What stands in an item, once and at its place. */
export const ITEMS: Found = {
  'bonus group full': [
    `group 9 bonus {\nitem 9.1 5 points\n  per-a -1\n}\n${item('  missing -1')}`,
    'bonus-starts-full: item 9.1 5 points',
  ],
  'bonus group earn': [
    `group 9 bonus {\nitem 9.1 earn 5 points\n  per-a +1\n}\n${item('  missing -1')}`,
  ],
  'bonus group bonus': [
    `group 9 bonus {\nitem 9.1 bonus up to 5 points\n  per-a +1\n}\n${item('  missing -1')}`,
  ],
  'bonus item cap': [
    `group 9 bonus {\n  group cap 3\nitem 9.1 bonus up to 5 points\n  per-a +1\n}\n${item('  missing -1')}`,
    'group-bound-outside: group cap 3',
  ],
  floor: [item('  per-a -1\n  item floor 5'), 'floor-above-points: 5'],
  'floor below': [item('  per-a -1\n  item floor 4.9')],
  'floor by choice': [
    `item 1 by region n, s 5, 4 points\n  per-a -1\n  item floor 4\n${HEADER}`,
    'floor-above-points: 4',
  ],
  'floor by choice that holds': [
    `item 1 by region n, s 5, 4 points\n  per-a -1\n  item floor 3\n${HEADER}`,
  ],
  'two floors': [item('  per-a -1\n  item floor 3\n  item floor 2'), 'stated-twice: item floor 2'],
  'two caps': [item('  per-a -1\n  item cap 3\n  item cap 2'), 'stated-twice: item cap 2'],
  'exhausted 0': [item('  per-a -1\n  when exhausted, extra from total 0'), 'zero-amount: 0'],
  'two standards': [
    item('  per-a -1\n  standard "a"\n  standard "b"'),
    'stated-twice: standard "b"',
  ],
  'two timings': [item('  per-a -1\n  timing "a"\n  timing "b"'), 'stated-twice: timing "b"'],
  'each cap twice': [
    item('  every quarter { per-a -1\n each cap 2\n each cap 3 }'),
    'stated-twice: each cap 3',
  ],
  'each cap outside': [item('  per-a -1\n  each cap 2'), 'each-cap-outside: each cap 2'],
  'cap in every': [item('  every quarter { per-a -1\n item cap 2 }'), 'not-in-every: item cap 2'],
  'floor in every': [
    item('  every quarter { per-a -1\n item floor 2 }'),
    'not-in-every: item floor 2',
  ],
  'standard in every': [
    item('  every quarter { per-a -1\n standard "a" }'),
    'not-in-every: standard "a"',
  ],
  'timing in every': [
    item('  every quarter { per-a -1\n timing "a" }'),
    'not-in-every: timing "a"',
  ],
  'example in every': [
    item('  every quarter { per-a -1\n example Q1 a 1 => 4 }'),
    'not-in-every: example Q1 a 1 => 4',
  ],
  'exhausted in every': [
    item('  every quarter { per-a -1\n when exhausted, extra from total 1 }'),
    'not-in-every: when exhausted, extra from total 1',
  ],
  'submission in every': [
    item('  every quarter { per-a -1\n submission plan { missing -1 } }'),
    'not-in-every: submission plan { missing -1 }',
  ],
  'not applicable in every': [
    item('  every quarter { per-a -1\n not applicable if x, full points }'),
    'not-in-every: not applicable if x, full points',
  ],
  'every in every': [
    item('  every quarter { every month { missing -1 } }'),
    'every-in-every: every month { missing -1 }',
  ],
  spread: [
    item('  missing -1\n  not applicable if x, points spread over group'),
    'spread-without-group: not applicable if x, points spread over group',
  ],
  'spread in group': [
    `group 1 {\nitem 1.1 5 points\n  missing -1\n  not applicable if x, points spread over group\nitem 1.2 5 points\n  missing -1\n}\n${HEADER}`,
  ],
  'two not applicable': [
    item('  missing -1\n  not applicable if x, full points\n  not applicable if y, no points'),
    'stated-twice: not applicable if y, no points',
  ],
  'no points': [`item 1 "Reports"\n  missing -1\n${HEADER}`, 'item-without-points: 1'],
};
