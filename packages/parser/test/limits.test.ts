import { describe, expect, test } from 'vitest';
import { check, type Limits } from '../src/index.ts';
import { earning, HEADER, item } from './faulty.ts';

function found(text: string, limits: Partial<Limits>): readonly string[] {
  return check(text, { limits }).diagnostics.map(
    ({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`,
  );
}

describe('definitions behind one another', () => {
  const tooDeep = (body: string, depth: number) =>
    found(earning(body), { depth }).map((one) => one.replace('defined-too-deep: ', ''));

  const chain = (length: number) =>
    `  define x0 = a\n${Array.from({ length }, (_, at) => `  define x${at + 1} = x${at} + 1\n`).join('')}  earn x${length}`;

  test.each([
    [2, []],
    [3, ['x3']],
    [5, ['x3']],
    [6, ['x3', 'x6']],
    [9, ['x3', 'x6', 'x9']],
  ])(
    '%d of them, where three are allowed: from what is too deep it is counted anew',
    (length, names) => {
      expect(tooDeep(chain(length), 3)).toEqual(names);
    },
  );

  test('in whatever order they stand', () => {
    const text =
      '  earn x3\n  define x3 = x2 + 1\n  define x2 = x1 + 1\n  define x1 = x0 + 1\n  define x0 = a';
    expect(tooDeep(text, 3)).toEqual(['x3']);
    expect(tooDeep(text, 4)).toEqual([]);
  });

  test('by the longest way', () => {
    const text =
      '  define p = a\n  define q = p + p\n  define r = p + q\n  define s = r + a\n  earn s';
    expect(tooDeep(text, 4)).toEqual([]);
    expect(tooDeep(text, 3)).toEqual(['s']);
    expect(tooDeep(text, 2)).toEqual(['r']);
  });

  test('those that are shared as well', () => {
    const text = `define s0 = a\ndefine s1 = s0 + 1\n${earning('  define x = s1 + 1\n  earn x')}`;
    expect(found(text, { depth: 3 })).toEqual([]);
    expect(found(text, { depth: 2 })).toEqual(['defined-too-deep: x']);
  });

  test('of a circle it is said that it is one', () => {
    const text = earning('  define x = y + 1\n  define y = x + 1\n  earn x');
    expect(found(text, { depth: 3 })).toEqual(['defined-by-itself: x', 'defined-by-itself: y']);
  });

  test('and nothing else of what is too deep', () => {
    const text = '  define x = a\n  define y = x + 1\n  define z = y + 1\n  if z > 5% -1\n  earn y';
    expect(tooDeep(text, 2)).toEqual(['z']);
  });
});

describe('an example counts what it states and what it scores', () => {
  const ranked = 'rank(a, highest first, ties share best)';
  const two = `${item('  missing -1', '')}item 2 earn 5 points\n  earn ${ranked}\n${HEADER}`;

  test.each([
    ['a value', item('  per-a -1\n  example a 1 => 4'), 2],
    ['two values', item('  per-a -1\n  if b -1\n  example a 1, b => 3'), 3],
    ['cases', item('  per-s -1, doubled if grave cap 4\n  example s 3 (grave) => 1'), 4],
    ['no case', item('  per-s -1, doubled if grave\n  example s 0 => 5'), 2],
    ['a value of each quarter', item('  every quarter { per-a -1 }\n  example a 1 => 3'), 3],
    ['values of others', earning(`  earn ${ranked}\n  example a 3 against (2, 1) => 1`), 4],
    ['two examples', item('  missing -1\n  example missing => 4\n  example => 5'), 3],
    [
      'all items',
      `${item('  missing -1', '')}item 2 5 points\n  missing -1\n${HEADER}example total item 1 missing => 9\n`,
      3,
    ],
    ['all items of all', `${two}example total item 2 a 1 against (2, 3) => 8\n`, 7],
  ])('%s', (_, text, cost) => {
    expect(found(text, { examples: cost })).toEqual([]);
    expect(found(text, { examples: cost - 1 })).toEqual([
      expect.stringMatching(/^too-many-examples: example /),
    ]);
  });
});

describe('repetitions are as long as they are written out', () => {
  const every = (name: string, body: string) =>
    `every ${name} one of ${[...'abcdefghijkl'].map((one) => `${name}-${one}`).join(', ')} ${body}`;

  test('one, and several together', () => {
    const body = `{ missing -1, per-error -1, per-${'a'.repeat(40)} -1 }`;
    const gates = every('gate', body);
    const sites = every('site', body);
    const most = 12 * body.length;
    expect(found(item(`  ${gates}`), { length: most })).toEqual([]);
    expect(found(item(`  ${gates}`), { length: most - 1 })).toEqual([
      `too-many-repetitions: ${gates}`,
    ]);
    expect(found(item(`  ${gates}\n  ${sites}`), { length: 2 * most })).toEqual([]);
    expect(found(item(`  ${gates}\n  ${sites}`), { length: 2 * most - 1 })).toEqual([
      `too-many-repetitions: ${sites}`,
    ]);
  });
});
