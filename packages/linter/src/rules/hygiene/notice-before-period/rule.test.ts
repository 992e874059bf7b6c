import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'notice-before-period';
const found = (document: string) =>
  foundBy(code, `cites "${document}"\nitem 1 5 points\n  > -5\n  missing -5\n`);

test.each([
  ['a notice of results', '关于考核结果的通知（2020年6月30日）', 1],
  ['a bulletin by its number', '考核情况通报 西建通〔2020〕3号', 1],
  ['in English', 'Results of the assessment, 2020-12-31', 1],
  ['of a day in the period', '关于考核结果的通知（2021年6月30日）', 0],
  ['of a day after it', '关于考核结果的通知（2021年7月9日）', 0],
  ['of the same year', '考核情况通报 西建通〔2021〕3号', 0],
  ['the rules of the assessment', '考核办法 西建发〔2020〕3号', 0],
  ['without a date', '关于考核结果的通知', 0],
])('%s', (_, document, count) => {
  expect(found(document)).toHaveLength(count);
});

test('the title of the rubric', () => {
  const rubric =
    'rubric a "2020年1月5日考核结果"\nversion 1\nperiod 2021-01-01 to 2021-06-30\ntotal sum\nitem 1 5 points\n  missing -5\n';
  expect(foundBy(code, rubric)).toEqual([
    '1:10 a notice of results of `2020年1月5日` is earlier than the period, which begins on 2021-01-01',
  ]);
});
