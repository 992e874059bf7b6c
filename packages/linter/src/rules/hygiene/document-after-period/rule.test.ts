import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const citing = (...documents: readonly string[]) =>
  `cites ${documents.map((one) => `"${one}"`).join(', ')}\nitem 1 5 points\n  > -5\n  missing -5\n`;

test.each([
  ['the year of its number', '西政办发〔2022〕11号', ['〔2022〕11号']],
  ['square brackets', '西政办发[2022]11号', ['[2022]11号']],
  ['a day', '考核办法（2021年7月1日印发）', ['2021年7月1日']],
  ['a day as digits', 'Rules of 2021-07-01', ['2021-07-01']],
  ['the last day of the period', '考核办法（2021年6月30日印发）', []],
  ['the year of the period', '西政办发〔2021〕11号', []],
  ['an earlier year', '大政办发〔2018〕193号', []],
  ['a year that it is about', '2022年度工作计划', []],
  ['no date', '中华人民共和国民法典', []],
])('%s', (_, document, dates) => {
  expect(foundBy('document-after-period', citing(document))).toEqual(
    dates.map(
      (date) => `1:7 a document of \`${date}\` is later than the period, which ends on 2021-06-30`,
    ),
  );
});

test('each of several documents by itself', () => {
  const found = foundBy(
    'document-after-period',
    citing('西政办发〔2020〕11号', '西政办发〔2023〕1号'),
  );
  expect(found).toHaveLength(1);
});
