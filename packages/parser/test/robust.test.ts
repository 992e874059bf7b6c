import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRubric } from '@rubrica/evaluator/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Code, check, compile, LIMITS, renderDiagnostic } from '../src/index.ts';
import { KEYWORD_NAMES, spellings } from '../src/syntax/keywords.ts';
import { lex } from '../src/syntax/lexer.ts';
import { rangeOf } from '../src/syntax/range.ts';
import { FAULTY, item } from './faulty.ts';
import { BASES, newer, OLDER } from './older.ts';
import { slip } from './slips.ts';

/** Statements that change an older rubric. */
const CHANGES = newer(`> 一
change item 1 {
  replace per-error { > 二
    per-error -2, if no-ledger -1 }
  drop late
  item cap 4
  example error 1 => 3
}
drop item 2.1
replace item 2.2 "Drills" 4 points
  missing -4
  > 三
类 2 "Plans" 6分 { 项 2.3 2分 { 未报送扣2分 } }
更改 项 2.1 { 删去 "plan/missing" }
example total item 1 no-ledger => 11
`);

/** Every rubric that is shipped, and one for each construct. */
const valid = ['../../stdlib/rubrics', '../../conformance/rubrics'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder)).map((name) =>
    readFileSync(join(import.meta.dirname, folder, name), 'utf8'),
  ),
);

/** Errors that are found when examples run, and leave the rubric as it is. */
const OF_EXAMPLES: readonly Code[] = ['example-fails', 'example-without-score'];

/** Whatever the text: no exception, every place inside it and where it says, the same answer again. */
function holdsFor(text: string, bases: () => readonly string[] = () => BASES): void {
  const { diagnostics, rubric, sound, lang } = check(text, { bases });
  const inOther = check(text, { bases, lang: lang === 'en' ? 'zh' : 'en' }).diagnostics;
  expect(inOther.map(({ code, span }) => [code, span])).toEqual(
    diagnostics.map(({ code, span }) => [code, span]),
  );
  for (const one of diagnostics) {
    for (const span of [one.span, ...one.labels.map((label) => label.span)]) {
      expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
      const before = text.slice(0, span.start);
      const lines =
        `${before}${before.endsWith('\r') && text[span.start] === '\n' ? '\n' : ''}`.split(
          /\r\n|\n|\r/,
        );
      expect(span).toMatchObject({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    }
    expect(renderDiagnostic(one, { text, path: 'x.rubric', lang })).toContain(one.message);
    expect(one.message).not.toMatch(/token|parser|undefined|\n/);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(rubric === null).toBe(errors.some(({ code }) => !OF_EXAMPLES.includes(code)));
  if (rubric !== null) expect(sound).toBe(rubric);
  if (sound !== null) parseRubric(JSON.parse(JSON.stringify(sound)));
  expect(check(text, { bases }).diagnostics).toEqual(diagnostics);
}

const runs = { numRuns: 120, seed: 20210621 };

describe('whatever the text', () => {
  test('characters of all kinds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => holdsFor(text)),
      runs,
    );
  });

  test('words of the language in any order', () => {
    const words = [
      ...KEYWORD_NAMES.flatMap((name) => [...spellings(name, 'en'), ...spellings(name, 'zh')]),
      ...[
        '{',
        '}',
        '(',
        ')',
        ',',
        '\n',
        '>',
        '"',
        '“',
        '5',
        '0.2',
        '%',
        '6月21日',
        'a',
        'Q1',
        '-',
        '#',
        '\n# rubrica-ignore-next-line cap-above-points: x\n',
        '# rubrica-ignore-',
        'round up 0 decimals',
        'cap 9',
      ],
      ...[
        '6月21日前报送',
        '第一季度未报送',
        '每',
        'per-a',
        '2021-02-30',
        '3月',
        '1.2.3',
        '\\',
        '\u0000',
      ],
    ];
    const text = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', '\n')), { maxLength: 60 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (body) => holdsFor(body)),
      runs,
    );
    fc.assert(
      fc.property(text, (body) => holdsFor(item(body))),
      runs,
    );
    fc.assert(
      fc.property(text, (body) => holdsFor(newer(body))),
      runs,
    );
    fc.assert(
      fc.property(text, (body) => holdsFor(newer(`change item 1 {\n${body}`))),
      runs,
    );
  });

  test('valid files with characters and lines put in, taken out and swapped', () => {
    const slips = fc.array(
      fc.record({
        at: fc.nat(),
        kind: fc.constantFrom('drop', 'insert', 'swap', 'drop line', 'double line', 'swap lines'),
        text: fc.constantFrom(
          '{',
          '}',
          '"',
          '(',
          ',',
          '-',
          '5',
          '扣',
          'x',
          '\n',
          '\r',
          '%',
          '>',
          '\u0000',
        ),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...valid, CHANGES, CHANGES), slips, (text, all) =>
        holdsFor(all.reduce(slip, text)),
      ),
      { ...runs, numRuns: 200 },
    );
  });

  test('valid files with a word put in, taken out or put in the place of another', () => {
    const words = KEYWORD_NAMES.flatMap((name) => [spellings(name, 'en'), spellings(name, 'zh')]);
    const put = [
      ...words.flat(),
      ...'{ } ( ) , - + * / = => 5 5% x "t" 6月21日 Q1'.split(' '),
      '\n> c\n',
    ];
    const edit = fc.tuple(
      fc.constantFrom(...valid),
      fc.nat(),
      fc.constantFrom(...put),
      fc.constantFrom('put in', 'take out', 'replace'),
    );
    fc.assert(
      fc.property(edit, ([text, at, word, kind]) => {
        const { tokens } = lex(text);
        const token = tokens[at % tokens.length];
        if (token === undefined) return;
        const { start, end } = rangeOf(token);
        const rest = text.slice(kind === 'put in' ? start : end);
        holdsFor(text.slice(0, start) + (kind === 'take out' ? '' : `${word} `) + rest);
      }),
      { ...runs, numRuns: 250 },
    );
  });

  test('older rubrics with characters and lines put in, taken out and swapped', () => {
    const slips = fc.array(
      fc.record({
        at: fc.nat(),
        kind: fc.constantFrom('drop', 'insert', 'swap', 'drop line', 'double line', 'swap lines'),
        text: fc.constantFrom('{', '}', ',', '5', 'x', '\n', '\n> x\n', 'example total => 1\n'),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(CHANGES, newer('')), slips, (text, all) =>
        holdsFor(text, () => [all.reduce(slip, OLDER)]),
      ),
      runs,
    );
  });

  test('valid files with a piece taken out, doubled or put elsewhere', () => {
    const edit = fc.tuple(
      fc.constantFrom(...valid, CHANGES, CHANGES),
      fc.nat(),
      fc.nat(80),
      fc.nat(),
      fc.constantFrom('cut', 'double', 'move'),
    );
    fc.assert(
      fc.property(edit, ([text, at, length, to, kind]) => {
        const start = at % text.length;
        const piece = text.slice(start, start + length);
        const without = text.slice(0, start) + text.slice(start + length);
        const there = to % (without.length + 1);
        if (kind === 'cut') holdsFor(without);
        else if (kind === 'double') holdsFor(text.slice(0, start) + piece + text.slice(start));
        else holdsFor(without.slice(0, there) + piece + without.slice(there));
      }),
      { ...runs, numRuns: 200 },
    );
  });
});

describe('hostile texts', () => {
  test.each([
    ['a megabyte of (', '('.repeat(1_000_000)],
    ['a megabyte of {', '{'.repeat(1_000_000)],
    ['a megabyte of }', '}'.repeat(1_000_000)],
    ['a megabyte of commas', `item 1 x${','.repeat(1_000_000)}`],
    ['a million characters and one', ' '.repeat(LIMITS.length + 1)],
    ['thousands of years of months', FAULTY['too-many-repetitions']],
    ['a million digits', item(`  missing -${'9'.repeat(1_000_000)}`)],
    ['a megabyte of "', '"'.repeat(1_000_000)],
    ['a megabyte without blanks', '隐'.repeat(1_000_000)],
    ['a megabyte of blanks', `x${' '.repeat(1_000_000)}>`],
    ['NUL bytes and half a pair', 'rubric \u0000 \ud800 x'],
    ['hidden direction marks', 'item \u202e1 "a" 5 points'],
  ])('%s', (_, text) => {
    const start = performance.now();
    const { rubric, diagnostics } = compile(text);
    expect(rubric).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test.each([
    ['items', (n: number) => valid.join('\n').slice(0, 20_000 * n)],
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
