import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, compile } from '../src/index.ts';
import {
  anyBytes,
  anyText,
  CHANGES,
  characters,
  slipped,
  withAnotherWord,
  withMovedPiece,
  withSlips,
  wordsInAnyOrder,
} from './arbitrary-texts.ts';
import { FAULTY, item } from './faulty.ts';
import { newer, OLDER } from './older.ts';
import { holdsForBytes, holdsForErrors, holdsForForm, holdsForText } from './promises.ts';
import { someErrors } from './some-errors.ts';
import { VALID } from './valid-texts.ts';

const runs = { numRuns: 120, seed: 20210621 };

describe('whatever the text', () => {
  test('characters of all kinds', () => {
    fc.assert(
      fc.property(characters, (text) => holdsForText(text)),
      runs,
    );
  });

  test('bytes of all kinds', () => {
    fc.assert(fc.property(anyBytes, holdsForBytes), runs);
  });

  test('words of the language in any order', () => {
    for (const within of [
      (body: string) => body,
      item,
      newer,
      (body: string) => newer(`change item 1 {\n${body}`),
    ]) {
      fc.assert(
        fc.property(wordsInAnyOrder, (body) => holdsForText(within(body))),
        runs,
      );
    }
  });

  test('valid files with characters and lines put in, taken out and swapped', () => {
    fc.assert(
      fc.property(withSlips, (text) => holdsForText(text)),
      { ...runs, numRuns: 200 },
    );
  });

  test('valid files with a word put in, taken out or put in the place of another', () => {
    fc.assert(
      fc.property(withAnotherWord, (text) => holdsForText(text)),
      { ...runs, numRuns: 250 },
    );
  });

  test('older rubrics with characters and lines put in, taken out and swapped', () => {
    const put = ['{', '}', ',', '5', 'x', '\n', '\n> x\n', 'example total => 1\n'];
    const older = slipped(fc.constant(OLDER), put, 4);
    fc.assert(
      fc.property(fc.constantFrom(CHANGES, newer('')), older, (text, base) =>
        holdsForText(text, () => [base]),
      ),
      runs,
    );
  });

  test('valid files with a piece taken out, doubled or put elsewhere', () => {
    fc.assert(
      fc.property(withMovedPiece, (text) => holdsForText(text)),
      { ...runs, numRuns: 200 },
    );
  });

  test('the form means the same', () => {
    fc.assert(fc.property(anyText, holdsForForm), { ...runs, numRuns: 60 });
  });
});

test('an error in one item hides none in another, and all else compiles', () => {
  fc.assert(
    fc.property(someErrors, ({ text, places, wrong }) => holdsForErrors(text, places, wrong)),
    { ...runs, numRuns: 100 },
  );
});

describe('hostile texts', () => {
  test.each([
    ['a megabyte of (', '('.repeat(1_000_000)],
    ['a megabyte of {', '{'.repeat(1_000_000)],
    ['a megabyte of }', '}'.repeat(1_000_000)],
    ['a megabyte of commas', `item 1 x${','.repeat(1_000_000)}`],
    ['four million characters and one', ' '.repeat(4_000_001)],
    ['thousands of years of months', FAULTY['too-many-repetitions']],
    ['a million digits', item(`  missing -${'9'.repeat(1_000_000)}`)],
    ['a megabyte of "', '"'.repeat(1_000_000)],
    ['a megabyte without blanks', '隐'.repeat(1_000_000)],
    ['a megabyte of blanks', `x${' '.repeat(1_000_000)}>`],
    ['NUL bytes and half a pair', 'rubric \u0000 \ud800 x'],
    ['hidden direction marks', 'item \u202e1 "a" 5 points'],
  ])('%s', (_, text) => {
    const start = performance.now();
    // Far beyond the limit, so that it is no limit that makes them quick.
    const { rubric, diagnostics } = compile(text, { limits: { length: 4_000_000 } });
    expect(rubric).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test.each([
    ['items', (n: number) => VALID.join('\n').slice(0, 20_000 * n)],
    ['clauses', (n: number) => item('  per-a -1 cap 3 unless b\n'.repeat(600 * n))],
    ['a condition', (n: number) => item(`  if a${' or b and not c'.repeat(600 * n)} -1`)],
    ['a formula', (n: number) => item(`  earn a${' + 2 * b'.repeat(600 * n)}`)],
    ['an example', (n: number) => item(`  example ${'a 1, '.repeat(600 * n)}b => 3`)],
    [
      'bands',
      (n: number) => item(`  bands of a {\n${'  at least 1 below 2 -1\n'.repeat(300 * n)}}`),
    ],
    ['citations', (n: number) => item('  > 未报送扣5分。\n'.repeat(1500 * n))],
    ['what cannot be read', (n: number) => item('  late after tomorrow -2\n'.repeat(600 * n))],
  ])('time grows with the text and not faster: %s', (_, textOf) => {
    const timeOf = (text: string) => {
      const start = performance.now();
      check(text);
      return performance.now() - start;
    };
    timeOf(textOf(1));
    const [one, four] = [textOf(1), textOf(4)].map((text) =>
      Math.min(...[1, 2, 3].map(() => timeOf(text))),
    ) as [number, number];
    // Four times the text; the clock is coarse and the machine is shared.
    expect(four).toBeLessThan(10 * one + 200);
  });

  test('a hundred brackets are not too deep', () => {
    const text = item(`  if ${'('.repeat(99)}not a${')'.repeat(99)} -1`);
    expect(check(text).diagnostics).toEqual([]);
    expect(check(text.replace('not', 'not not')).diagnostics).toHaveLength(1);
    expect(check(item('  if (a -1\n'.repeat(200))).diagnostics).toHaveLength(200);
  });

  test('line ends and a byte order mark mean nothing', () => {
    const text = item('  missing -5\n  example missing => 0');
    const meaning = compile(text).rubric?.meaning;
    expect(meaning).toBeDefined();
    expect(compile(text.replaceAll('\n', '\r\n')).rubric?.meaning).toBe(meaning);
    expect(compile(text.replaceAll('\n', '\r')).rubric?.meaning).toBe(meaning);
    expect(compile(`\uFEFF${text}`).rubric?.meaning).toBe(meaning);
  });
});

test('twelve mistakes in twelve items are twelve messages, and the items beside them compile', () => {
  const codes = [
    'amount-without-sign',
    'missing-amount',
    'unknown-statement',
    'no-such-date',
    'two-deadlines',
    'two-types',
    'same-clause',
    'bad-number',
    'open-boundary',
    'late-without-deadline',
    'unexpected',
    'example-value',
  ] as const;
  const items = codes.map((code, index) => {
    const [first = '', ...rest] = FAULTY[code].split('\n');
    const body = rest.slice(0, rest.indexOf('rubric faulty'));
    return [first.replace('item 1 ', `item ${index + 1} `), ...body, '  example => 5'].join('\n');
  });
  const header = FAULTY['missing-amount'].split('\n').slice(-5).join('\n');
  const beside = ['a', 'b'].map(
    (id) => `item ${id} 5 points\n  missing -5\n  example missing => 0`,
  );
  const text = [beside[0], ...items, beside[1], header].join('\n');
  const { diagnostics, rubric, sound } = check(text);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(rubric).toBeNull();
  expect(sound?.items.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(sound?.examples).toHaveLength(2);
});
