import { compile } from '@rubrica/parser';
import { expect, test } from 'vitest';
import type { Finding, Fix } from '../src/finding.ts';
import { applyFixes } from '../src/fix/apply-fixes.ts';
import { edited } from '../src/fix/edits.ts';

const TEXT =
  'rubric page\nversion 1\nperiod 2021-01-01 to 2021-06-30\ntotal sum\n\nitem 1 "Plan" 5 points\n  missing -5\n';

/** A finding whose fix puts one text for another. */
function finding(from: string, to: string, safe: boolean): Finding {
  const start = TEXT.indexOf(from);
  const fix: Fix = { title: 'write', safe, edits: [{ start, end: start + from.length, text: to }] };
  return {
    ...{ code: 'some-rule', category: 'hygiene', severity: 'warning', message: `${from} ${to}` },
    ...{ labels: [], help: null, key: '', fixes: [fix] },
    span: { start, end: start + from.length, line: 1, column: 1 },
  };
}

const SPACED = finding('total sum', 'total   sum', true);
const WORDED = finding('missing', '未报送', true);
const LIAR = finding('-5', '-4', true);
const UNSAFE = finding('5 points', '6 points', false);

test('safe fixes keep the meaning, and are applied together', () => {
  const { text, applied, left } = applyFixes(TEXT, [SPACED, WORDED]);
  expect(applied).toEqual([SPACED, WORDED]);
  expect(left).toEqual([]);
  expect(text).toContain('total   sum');
  expect(compile(text).rubric?.meaning).toBe(compile(TEXT).rubric?.meaning);
});

test('one that says that it is safe and is not is refused, and the others are applied', () => {
  const { text, applied, left } = applyFixes(TEXT, [LIAR, SPACED]);
  expect(applied).toEqual([SPACED]);
  expect(left).toEqual([{ finding: LIAR, because: 'changes-meaning' }]);
  expect(text).toContain('missing -5');
});

test('one after which nothing compiles is refused too', () => {
  const broken = finding('version 1', '', true);
  expect(applyFixes(TEXT, [broken])).toMatchObject({
    text: TEXT,
    left: [{ because: 'changes-meaning' }],
  });
});

test('what can change a score is applied only where that is asked for', () => {
  expect(applyFixes(TEXT, [UNSAFE, SPACED])).toMatchObject({
    applied: [SPACED],
    left: [{ finding: UNSAFE, because: 'unsafe' }],
  });
  const { text, applied } = applyFixes(TEXT, [UNSAFE, SPACED], { unsafe: true });
  expect(applied).toEqual([SPACED, UNSAFE]);
  expect(text).toContain('6 points');
});

test('findings of another text are refused, and nothing is applied', () => {
  const refusal = new RangeError(
    'a fix of `some-rule` changes 79 to 87 of a text of 5: it was found in another text',
  );
  expect(() => applyFixes('short', [UNSAFE], { unsafe: true })).toThrow(refusal);
  expect(() => applyFixes('short', [UNSAFE])).toThrow(refusal);
});

test('of two that change one place the first is applied', () => {
  const other = finding('missing -5', 'missing  -5', true);
  expect(applyFixes(TEXT, [WORDED, other])).toMatchObject({
    applied: [WORDED],
    left: [{ finding: other, because: 'overlaps' }],
  });
});

test('in a text with errors nothing is proved', () => {
  const broken = TEXT.replace('-5', '');
  expect(applyFixes(broken, [SPACED])).toMatchObject({
    text: broken,
    left: [{ because: 'unproved' }],
  });
});

test('a finding without a fix is none of its business', () => {
  expect(applyFixes(TEXT, [{ ...SPACED, fixes: [] }])).toEqual({
    text: TEXT,
    applied: [],
    left: [],
  });
});

test('what is put in at a place stands before what is written in its stead', () => {
  const replaced = { start: 1, end: 2, text: 'x' };
  const inserted = { start: 1, end: 1, text: 'y' };
  expect(edited('abc', [replaced, inserted])).toBe('ayxc');
  expect(edited('abc', [inserted, replaced])).toBe('ayxc');
});
