import { earning, HEADER, item } from '../faulty.ts';
import type { Found } from './found.ts';

const fifteen = '999999999999999';
const long = (n: number, more = '') => earning(`  earn a${` * ${fifteen}`.repeat(n)}${more}`);

/** Definitions, what several items share, and what is too long. */
export const DEFINITIONS: Found = {
  'one of two attributes': [
    item(
      '  per-s -1, doubled if grave, halved if level is a, waived if level is b\n  example s 1 (grave, level a) => 4',
    ),
  ],
  'alike here and by choice there': [
    `fact award\nitem 1 earn 5 points\n  per-award +1, highest per level up to 3\n  example award 1 (level a) => 1\nitem 2 earn 5 points\n  per-award by level a, b +1, +2 up to 3\n  example award 1 (level b) => 2\n${HEADER}`,
  ],
  'alike here and a flag there': [
    `fact award\nitem 1 earn 5 points\n  per-award +1, highest per level up to 3\nitem 2 earn 5 points\n  per-award +1, doubled if level up to 3\n${HEADER}`,
    'two-types: level',
  ],
  'all that changes to all': [
    item('  every quarter { missing -all, from 2021-04-01 -all }'),
    'change-open: from 2021-04-01 -all',
  ],
  'two with one id, and a fact of neither': [
    `fact a\nitem 1 5 points\n  missing -1\nitem 1 5 points\n  missing -1\n${HEADER}`,
    'duplicate-item: 1',
  ],
  'a clause before a veto': [
    `missing -1\nveto if x\n${item('  missing -1')}`,
    'clause-outside-item: missing -1',
  ],
  'an example before a veto': [
    `example total item 1 missing => 4\nveto if x\n${item('  missing -1')}`,
  ],
  'a percentage that is shared': [`fact p percentage\ndefine x = p\n${item('  if x > 50% -1')}`],
  'a shared definition that changes': [
    `define x = a, from 2021-04-01 b\n${earning('  earn x')}`,
    'change-open: from 2021-04-01 b',
  ],
  'a shared definition as a flag': [`define r = a + b\n${item('  if r -1')}`, 'two-types: r'],
  'a shared definition as a flag of the total': [
    `define r = a + b\n${item('  missing -1')}veto if r\n`,
    'two-types: r',
  ],
  'a definition of what is ranked': [
    earning(
      '  define place = rank(a, highest first, ties share best)\n  define more = place + 1\n  earn more\n  example a 3 => 2',
    ),
    'others-open: a 3',
  ],
  'a definition of what is ranked, given': [
    earning(
      '  define place = rank(a, highest first, ties share best)\n  define more = place + 1\n  earn more\n  example a 3 against (4) => 3',
    ),
  ],
  'a definition of what is ranked, shared': [
    `define place = rank(a, highest first, ties share best)\n${earning('  define more = place + 1\n  earn more\n  example a 3 => 2')}`,
    'others-open: a 3',
  ],
  'a definition twice ranked': [
    earning(
      '  define x = a + a\n  define y = x + a\n  earn rank(y, highest first, ties share best)\n  example a 3 => 2',
    ),
    'others-open: a 3',
  ],
  'digits of a product': [
    long(20),
    'formula-impossible: a * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999',
  ],
  'digits of a product that are few enough': [long(19, ' * 99999999999999')],
  'digits of a product, one too many': [
    long(19, ` * 9999 * 99999999999`),
    'formula-impossible: a * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 9999 * 99999999999',
  ],
  'digits in brackets': [
    earning(`  earn a * (b${` * ${fifteen}`.repeat(10)}) * (c${` * ${fifteen}`.repeat(10)})`),
    'formula-impossible: a * (b * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999) * (c * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999 * 999999999999999)',
  ],
  'digits in a sum': [earning(`  earn a * (b + ${fifteen})${` * ${fifteen}`.repeat(19)}`)],
  'digits of two products': [
    earning(`  earn a${` * ${fifteen}`.repeat(15)} + b${` * ${fifteen}`.repeat(15)}`),
  ],
  'digits that divide': [
    earning(`  earn a${` / ${fifteen}`.repeat(20)}`),
    'formula-impossible: a / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999 / 999999999999999',
  ],
  'the largest of two with a drop': [earning('  earn larger(a, b) + mean(c, d, drop lowest)')],
  'a fact of the total that is measured': [
    `${item('  missing -1')}veto if rate < 5%\nexample total item 1 missing => 4\n`,
    'example-incomplete: example total item 1 missing => 4',
  ],
  zones: [
    item(
      '  due 6月21日 17:00\n  late -1\n  example submitted 6月21日 17:01 => 4',
      `${HEADER}time zone "Asia/Tokyo"\n`,
    ),
  ],
  'a fact of every quarter, compared': [
    earning(
      '  every quarter { fact rate percentage }\n  define m = mean(rate)\n  earn rank(m, highest first, ties share best)\n  example Q1 rate 5% against (6%), Q2 rate 7% against (8%) => 2',
    ),
  ],
  'a fact of every quarter, given by its mean': [
    earning(
      '  every quarter { fact rate percentage }\n  define m = mean(rate)\n  earn 5 points * m\n  example m 5% => 2',
    ),
    'computed-given: m',
  ],
};
