import { expect, test } from 'vitest';
import { applyBaseline, createBaseline } from '../src/baseline.ts';
import { lint } from '../src/lint.ts';
import { withHeader } from './page.ts';

const TEXT = withHeader(
  'item 1 5 points\n  per-gap -1 cap 6\nitem 3 5 points\n  per-gap -1 cap 6\nitem 5 5 points\n  missing -5\n',
);

function compared(text: string, baseline = createBaseline(TEXT, lint(TEXT).findings)) {
  const { fresh, known, gone } = applyBaseline(text, lint(text).findings, baseline);
  const brief = (all: typeof fresh) => all.map(({ code, key }) => `${code} ${key}`.trim());
  return { fresh: brief(fresh), known: brief(known), gone };
}

test('what a baseline knows is what each finding is about, and never its line', () => {
  expect(createBaseline(TEXT, lint(TEXT).findings)).toEqual([
    { code: 'cap-above-points', key: '', text: '6', count: 2 },
    { code: 'item-gap', key: '3', text: '3', count: 1 },
    { code: 'item-gap', key: '5', text: '5', count: 1 },
  ]);
});

test('a baseline is in one order, wherever the findings stand', () => {
  const swapped = withHeader(
    'item 1 5 points\n  missing -5\nitem 3 5 points\n  per-gap -1 cap 6\n',
  );
  const baseline = createBaseline(swapped, lint(swapped).findings.toReversed());
  expect(baseline.map(({ code }) => code)).toEqual(['cap-above-points', 'item-gap']);
  expect(createBaseline(swapped, lint(swapped).findings)).toEqual(baseline);
});

test('lines may move and blanks may change', () => {
  const moved = `# a remark\n\n${TEXT.replaceAll('  per-gap', '    per-gap').replace('3 5 points', '３　5 points')}`;
  expect(compared(moved)).toMatchObject({ fresh: [], gone: [] });
});

test('one more that is alike is new, and so is one about something else', () => {
  const more = TEXT.replace('missing -5', 'missing -5, per-lapse -1 cap 6');
  expect(compared(more)).toMatchObject({ fresh: ['cap-above-points'] });
  const other = TEXT.replace('item 5', 'item 6');
  expect(compared(other)).toEqual({
    fresh: ['item-gap 6'],
    known: ['cap-above-points', 'item-gap 3', 'cap-above-points'],
    gone: [{ code: 'item-gap', key: '5', text: '5', count: 1 }],
  });
});

test('what was mended is told, so that a baseline can shrink', () => {
  expect(compared(TEXT.replace('cap 6', 'cap 5')).gone).toEqual([
    { code: 'cap-above-points', key: '', text: '6', count: 1 },
  ]);
});

test('errors of the language are never known', () => {
  const broken = TEXT.replace('missing -5', 'missing');
  const baseline = createBaseline(broken, lint(broken).findings);
  expect(baseline.map(({ code }) => code)).not.toContain('missing-amount');
  expect(
    compared(broken, [{ code: 'missing-amount', key: '', text: 'missing', count: 1 }]).fresh,
  ).toContain('missing-amount');
});
