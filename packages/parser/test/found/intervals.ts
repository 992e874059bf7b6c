import { item } from '../faulty.ts';
import type { Found } from './found.ts';

const bands = (...l: string[]) =>
  item(`  bands of rate {\n${l.map((x) => `    ${x}\n`).join('')}  }`);
const counted = (...l: string[]) =>
  item(`  per-n -0.1\n  bands of n {\n${l.map((x) => `    ${x}\n`).join('')}  }`);
const late = (...l: string[]) =>
  item(`  due 6月21日\n  bands of days late {\n${l.map((x) => `    ${x}\n`).join('')}  }`);
const graded = (...l: string[]) =>
  `${item('  missing -1')}grades {\n${l.map((x) => `  ${x}\n`).join('')}}\n`;

/** Bands and grades: what they leave open, and where they overlap. */
export const INTERVALS: Found = {
  touching: [bands('below 80% -2', 'at least 80% -1')],
  'gap point': [bands('below 80% -2', 'above 80% -1'), 'band-gap: rate'],
  'overlap point': [bands('at most 80% -2', 'at least 80% -1'), 'band-overlap: at least 80%'],
  'gap below': [bands('at least 80% below 90% -2', 'at least 90% -1'), 'band-gap: rate'],
  'gap above': [bands('below 80% -2', 'at least 80% at most 90% -1'), 'band-gap: rate'],
  'gap mid': [bands('below 70% -2', 'at least 80% -1'), 'band-gap: rate'],
  within: [
    bands('below 90% -2', 'at least 50% below 60% -1', 'at least 90% -0'),
    'band-overlap: at least 50% below 60%',
  ],
  'overlap three': [
    bands('below 90% -2', 'at least 50% below 60% -1', 'at least 80% -0'),
    'band-overlap: at least 50% below 60%',
    'band-overlap: at least 80%',
  ],
  equal: [bands('= 80% -2', 'below 80% -1', 'above 80% -0')],
  'twice equal': [bands('at most 80% -2', '= 80% -1', 'above 80% -0'), 'band-overlap: = 80%'],
  empty: [bands('above 90% below 80% -2', 'at most 90% -1'), 'band-bounds: above 90% below 80%'],
  'empty point': [bands('above 80% below 80% -2'), 'band-bounds: above 80% below 80%'],
  'point of two': [bands('at least 80% at most 80% -2', 'below 80% -1', 'above 80% -0')],
  'two lowers': [bands('above 80% above 90% -2'), 'band-bounds: above 80% above 90%'],
  'not equal': [bands('!= 80% -2'), 'band-bounds: != 80%'],
  'not equal second': [bands('above 80% != 90% -2'), 'band-bounds: above 80% != 90%'],
  unordered: [bands('at least 90% -0', 'below 80% -2', 'at least 80% below 90% -1')],
  'two upper': [
    bands('below 90% below 80% -1', 'at least 90% -0'),
    'band-bounds: below 90% below 80%',
  ],
  'both open': [bands('below 90% -1', 'at least 10% -0'), 'band-overlap: at least 10%'],
  'same twice': [
    bands('below 90% -1', 'below 90% -2', 'at least 90% -0'),
    'band-overlap: below 90%',
    'same-clause: below 90% -2',
  ],
  'whole touching': [counted('at most 3 -1', 'at least 4 -2')],
  'whole touching 2': [counted('below 4 -1', 'above 3 -2')],
  'whole gap': [counted('at most 3 -1', 'at least 5 -2'), 'band-gap: n'],
  'whole overlap': [counted('at most 4 -1', 'at least 4 -2'), 'band-overlap: at least 4'],
  'whole from 0': [counted('= 0 -1', 'at least 1 -2')],
  'whole below 0': [counted('below 0 -1', 'at least 0 -2'), 'band-bounds: below 0'],
  'whole gap at 0': [counted('at least 1 -2'), 'band-gap: n'],
  'whole gap two': [counted('= 0 -1', 'at least 3 -2'), 'band-gap: n'],
  'whole between none': [
    counted('above 3 below 4 -1', 'at most 3 -2', 'at least 4 -1'),
    'band-bounds: above 3 below 4',
  ],
  'whole between one': [counted('above 3 below 5 -1', 'at most 3 -2', 'at least 5 -1')],
  'days 0': [late('below 1 -1', 'at least 1 -2'), 'band-bounds: below 1'],
  'days 1': [late('= 1 -1', 'at least 2 -2')],
  'days gap': [late('at least 2 -2'), 'band-gap: days late'],
  'days gap 2': [late('at most 2 -2', 'above 5 -1'), 'band-gap: days late'],
  'days half': [late('at most 2.0 -2', 'above 2 -1'), 'band-bounds: at most 2.0'],
  grades: [graded('A at least 4', 'B below 4')],
  'grades gap': [graded('A at least 4', 'B below 3'), 'band-gap: grades'],
  'grades overlap': [graded('A at least 4', 'B at most 4'), 'band-overlap: at least 4'],
  'grades percent': [
    graded('A at least 90%', 'B below 90%'),
    'percent-of-what: 90%',
    'percent-of-what: 90%',
  ],
  'grades side': [
    graded('A at least 4 at least 3', 'B below 3'),
    'band-bounds: at least 4 at least 3',
  ],
  'grades none': [
    graded('A at least 4 below 3', 'B below 4', 'C at least 4'),
    'band-bounds: at least 4 below 3',
  ],
  'grades condition': [graded('A at least 4 if good', 'A at least 3', 'B below 3')],
  'two grades': [
    `${graded('A at least 4', 'B below 4')}grades {\n A at least 3\n B below 3\n}\n`,
    'stated-twice: grades {\n A at least 3\n B below 3\n}',
  ],
};
