import { compile } from '@rubrica/parser';
import { expect, test } from 'vitest';
import { shownByExamples } from '../src/index.ts';

function shown(...lines: readonly string[]) {
  const body = lines.map((line) => `  ${line}\n`).join('');
  const text = `rubric a "A"\nversion 1\nperiod 2021-01-01 to 2021-06-30\ntotal sum\nitem 1 "A" 10 points\n${body}`;
  const { rubric, diagnostics } = compile(text);
  if (rubric === null) throw new Error(JSON.stringify(diagnostics));
  const { bounds = [], parts = [] } = shownByExamples(rubric).get('1') ?? {};
  return {
    bounds: bounds.map(({ bound, limit, isShown }) => `${bound} ${limit} ${isShown}`),
    parts: parts.map(({ line, isShown }) => `${line.id} ${isShown}`),
  };
}

test('a bound is shown by an example that comes up to it', () => {
  const of = (...examples: readonly string[]) =>
    shown('per-a -1 cap 3', 'per-b -1', 'per-c +1 up to 2', 'item cap 4', ...examples).bounds;
  expect(of()).toEqual(['cap 4 false', 'cap 3 false', 'up-to 2 false']);
  expect(of('example a 2, c 1 => 9')).toEqual(['cap 4 false', 'cap 3 false', 'up-to 2 false']);
  expect(of('example a 3 => 7', 'example b 4, c 2 => 8')).toEqual([
    'cap 4 true',
    'cap 3 true',
    'up-to 2 true',
  ]);
});

test('what is waived does not come up to it', () => {
  expect(shown('per-a -1 cap 3 unless b', 'example a 5, b => 10').bounds).toEqual(['cap 3 false']);
});

test('an example of the total shows it too, one of another item does not', () => {
  const other = 'item 2 "B" 10 points\n  per-a -1 cap 5';
  expect(shown('per-a -1 cap 3', 'example total item 1 a 3 => 7').bounds).toEqual(['cap 3 true']);
  expect(shown('per-a -1 cap 3', other, 'example a 9 => 5').bounds).toEqual(['cap 3 false']);
});

test('of steps a part is shown, whatever becomes of it', () => {
  for (const rest of ['full steps', 'started steps', 'nearest step', 'exact steps']) {
    const of = (rate: string, score: string) =>
      shown(`per 5% rate below 100% -1 ${rest}`, `example rate ${rate} => ${score}`).parts;
    expect(of('90%', '8')).toEqual(['1/per-5%-rate<100% false']);
    expect(of('91%', { 'full steps': '9', 'exact steps': '8.2' }[rest] ?? '8')).toEqual([
      '1/per-5%-rate<100% true',
    ]);
  }
});

test('steps are found wherever they stand in an amount', () => {
  const { parts } = shown(
    'per 5% rate below 100% -1 then -2 cap 4 started steps',
    'per 0.5 content away from 7.5 -1 full steps',
    'late after 6月21日 per 24 hours -1 started steps',
    'per-case by level low, high -1, -2',
    'per-visit above 3 -1',
    'per-page of 4 -0.5',
    'judged manner -1 to -3',
    'if fire -all',
    'if rude -1',
  );
  expect(parts.map((one) => one.replace(/ .*/, ''))).toEqual([
    '1/per-5%-rate<100%',
    '1/per-0.5-content!=7.5',
    '1/late-per-24-hours',
  ]);
});

test('every item is there, and shows nothing where it has no example', () => {
  const { rubric } = compile(
    'rubric a\nversion 1\nperiod 2021-01-01 to 2021-06-30\ntotal sum\nitem 1 5 points\n  missing -5\nitem 2 5 points\n  per-a -1 cap 2\n  example a 2 => 3\n',
  );
  const all = rubric === null ? [] : [...shownByExamples(rubric)];
  expect(all).toEqual([
    ['1', { bounds: [], parts: [] }],
    ['2', { bounds: [expect.objectContaining({ limit: '2', isShown: true })], parts: [] }],
  ]);
});
