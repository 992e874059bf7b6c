import { item } from '../faulty.ts';
import type { Found } from './found.ts';

/** Attributes, bands, blocks and what changes within the period. */
export const BLOCKS: Found = {
  'by choice and alike in it': [
    item('  per-award by level county, city +1, +2, highest per level up to 3'),
  ],
  'alike in it and by choice again': [
    item('  per-award +1, doubled if level is county, highest per level up to 3'),
  ],
  'flag and text': [
    item('  per-award +1, doubled if level, highest per level up to 3'),
    'two-types: level',
  ],
  'choice and flag': [
    item('  per-sanction -1, doubled if level, halved if level is city'),
    'two-types: level',
  ],
  'the values of two conditions': [
    item(
      '  per-sanction -1, doubled if level is county, halved if level is city\n  example sanction (level county), sanction (level city) => 2.5',
    ),
  ],
  'a value of neither': [
    item(
      '  per-sanction -1, doubled if level is county, halved if level is city\n  example sanction (level town) => 2.5',
    ),
    'value-not-declared: town',
  ],
  'a value of choice text': [
    item(
      '  per-award by level county, city +1, +2, highest per level up to 3\n  example award (level town) => 5',
    ),
    'value-not-declared: town',
  ],
  'bands below': [
    item('  due 6月21日\n  bands of days late {\n    below 3 -1\n    at least 3 -2\n  }'),
  ],
  'bands equal to': [
    item('  due 6月21日\n  bands of days late {\n    = 1 -1\n    above 1 -2\n  }'),
  ],
  'bands at least none': [item('  due 6月21日\n  bands of days late {\n    at least 0 -1\n  }')],
  'bands not equal': [
    item('  due 6月21日\n  bands of days late {\n    != 1 -1\n  = 1 -2\n }'),
    'band-bounds: != 1',
  ],
  'bands cited': [
    item('  bands of rate {\n    > 低于80%扣2分\n    below 80% -2\n  }'),
    'band-gap: rate',
  ],
  'bands lost': [item('  bands of rate {\n    below 80% 2\n  }'), 'amount-without-sign: 2'],
  'value twice': [
    item(
      '  fact grade one of good, fair, poor\n  bands of grade {\n    good -0\n    good -1\n    fair, poor -2\n  }',
    ),
    'stated-twice: good',
    'same-clause: good -1',
  ],
  'value twice in one': [
    item('  fact grade one of good, poor\n  bands of grade {\n    good, good -0\n    poor -2\n  }'),
    'stated-twice: good',
  ],
  'bands values undeclared': [item('  bands of grade {\n    good -0\n    poor -1\n }')],
  'bands mixed percent': [
    item('  bands of rate {\n    below 80% -2\n    at least 0.9 -0\n }'),
    'two-types: rate',
    'band-overlap: at least 0.9',
  ],
  'bands half days mixed': [
    item(
      '  due 6月21日\n  bands of days late {\n    above 2.5 at most 5 -1\n    above 5 -2\n  at most 2 -0\n }',
    ),
    'band-bounds: above 2.5 at most 5',
  ],
  'bands days percent': [
    item('  due 6月21日\n  bands of days late {\n    at most 5% -1\n    above 5 -2\n  }'),
    'band-bounds: at most 5%',
  ],
  'bands days values': [
    item('  due 6月21日\n  bands of days late {\n    few -1\n    above 5 -2\n  }'),
    'band-bounds: few',
  ],
  'bands fact mix values bounds': [
    item('  bands of rate {\n    good -1\n    above 5 -2\n  }'),
    'two-types: rate',
  ],
  'tiers cite': [item('  in tiers {\n    > 一级加1分\n    if a +1\n    if b +1\n  }')],
  'tiers minus': [item('  in tiers {\n    if a -1\n    if b +1\n  }'), 'not-a-tier: if a -1'],
  'tiers all': [item('  in tiers {\n    if a -all\n    if b +1\n  }'), 'not-a-tier: if a -all'],
  'tiers lost': [item('  in tiers {\n    if a 1\n    if b +1\n  }'), 'amount-without-sign: 1'],
  'exempt choice every': [
    item(
      '  exempt if storm {\n    highest of {\n missing -1\n  every quarter { missing -1 }\n}\n  }',
    ),
    'not-in-block: every quarter { missing -1 }',
  ],
  'exempt choice due': [
    item('  exempt if storm {\n    highest of {\n missing -1\n item cap 3\n}\n  }'),
    'not-in-block: item cap 3',
  ],
  'exempt tiers minus': [
    item('  exempt if storm {\n    in tiers {\n if a -1\n if b +1\n}\n  }'),
    'not-a-tier: if a -1',
  ],
  'exempt choice all': [
    item('  exempt if storm {\n    highest of {\n missing -all\n  per-a -1\n}\n  }'),
  ],
  'exempt every': [
    item('  exempt if storm {\n    every quarter { missing -1 }\n  }'),
    'not-in-block: every quarter { missing -1 }',
  ],
  'choice every': [
    item('  highest of {\n    every quarter { missing -1 }\n  per-a -1\n }'),
    'not-in-block: every quarter { missing -1 }',
  ],
  'choice lost': [item('  highest of {\n    missing 1\n  per-a -1\n }'), 'amount-without-sign: 1'],
  'choice cited': [item('  highest of {\n    > quote\n missing -1\n  per-a -1\n }')],
  'choice of bands with clause': [
    item(
      '  highest of {\n    bands of rate {\n below 80% -2\n at least 80% -0\n missing -1\n }\n  per-a -1\n }',
    ),
    'not-in-block: missing -1',
  ],
  'choice two signs later': [
    item('  highest of {\n    missing -1\n  per-a -1\n per-b +1 }'),
    'two-signs: +1',
  ],
  'choice then all': [
    item('  highest of {\n    missing -1\n  per-a -1 then -all }'),
    'all-in-block: -all',
  ],
  'change first day': [
    item('  due 3月1日\n  late -1, from 2021-01-01 -2'),
    'change-open: from 2021-01-01 -2',
  ],
  'change last day': [item('  due 3月1日\n  late -1, from 2021-06-30 -2')],
  'change after last': [
    item('  due 3月1日\n  late -1, from 2021-07-01 -2'),
    'change-open: from 2021-07-01 -2',
  ],
  'changes in order': [item('  every quarter { missing -1, from 2021-04-01 -2 }')],
  'changes same day': [
    item('  every month { missing -1, from 2021-04-01 -2, from 2021-04-01 -3 }'),
    'change-open: from 2021-04-01 -3',
  ],
  'changes out of order': [
    item('  every month { missing -1, from 2021-04-01 -2, from 2021-03-01 -3 }'),
    'change-open: from 2021-03-01 -3',
  ],
  'two changes': [item('  every month { missing -1, from 2021-03-01 -2, from 2021-04-01 -3 }')],
  'change to other sign': [
    item('  every quarter { missing -1, from 2021-04-01 +1 }'),
    'change-open: from 2021-04-01 +1',
  ],
  'change within': [
    item('  every quarter { missing -1, from 2021-05-01 -2 }'),
    'change-open: from 2021-05-01 -2',
  ],
  'change day before': [item('  due before 3月1日\n  late -1, from 2021-02-01 -2')],
};
