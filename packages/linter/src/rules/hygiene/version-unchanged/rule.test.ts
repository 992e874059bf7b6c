import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';
import { lint } from '../../../lint.ts';

const text = (version: string, amount = 5, id = 'streets') =>
  `rubric ${id}\nversion ${version}\nperiod 2021-01-01 to 2021-06-30\ntotal sum\nitem 1 5 points\n  missing -${amount}\n`;

const REPORTED = ['2:9 the rubric means something else than before, and is still version `1`'];

test.each([
  ['another amount', text('1', 4), text('1'), REPORTED],
  ['another amount and version', text('2', 4), text('1'), []],
  ['the same text', text('1'), text('1'), []],
  [
    'another vocabulary and a remark',
    text('1').replace('missing -5', '未报送扣5分 # 如原文'),
    text('1'),
    [],
  ],
  ['another rubric', text('1', 4, 'offices'), text('1'), []],
  ['an earlier text with errors', text('1', 4), text('1').replace('-5', ''), []],
])('%s', (_, now, since, found) => {
  expect(foundBy('version-unchanged', now, { since })).toEqual(found);
});

test('without an earlier text there is nothing to say', () => {
  expect(foundBy('version-unchanged', text('1'))).toEqual([]);
});

test.each([
  ['1', '2'],
  ['2021.9', '2021.10'],
  ['v3', 'v4'],
  ['draft', undefined],
])('version %s could be %s', (version, next) => {
  const [found] = lint(text(version, 4), { since: text(version) }).findings;
  expect(found?.fixes[0]?.edits[0]?.text).toBe(next);
  expect(found?.fixes[0]?.safe ?? false).toBe(false);
});
