import { describe, expect, test } from 'vitest';
import { xigang2021 } from '../src/index.ts';
import { linesIn } from './lines.ts';
import { readNotice, sentencesOf } from './notice.ts';
import { readCitations, readIgnored, readRubric, readText } from './read.ts';
import { readResults } from './results.ts';

const { published } = xigang2021;
const notice = readNotice(published.document);

describe.each(['en', 'zh'] as const)('the %s rubric', (vocabulary) => {
  const url = xigang2021.rubric[vocabulary];
  const rubric = readRubric(url);
  const citations = readCitations(url);

  test('has the items of the notice in its order', () => {
    expect(rubric.items.map(({ id }) => id)).toEqual(notice.map(({ item }) => item));
  });

  describe.each(notice)('item $item', (row) => {
    const item = rubric.items.find(({ id }) => id === row.item);
    const sentences = sentencesOf(row.method);

    test('has the official 工作标准 and 时间节点', () => {
      expect(item).toMatchObject({ standard: row.standard, timing: row.timing });
    });

    test('quotes the official 评分办法, all of it and in order', () => {
      // Item 2 takes the day from a sentence of the standard.
      const cited = citations.get(row.item)?.filter((text) => !row.standard.includes(text));
      expect(sentences.join('')).toBe(row.method);
      expect(cited).toEqual(sentences);
    });

    test('hands the sentences on to its clauses and bounds', () => {
      const cited = linesIn(item?.body).map(({ cite }) => cite);
      const bounds = item?.body.cite ?? null;
      expect(new Set([...cited, ...(bounds === null ? [] : [bounds])])).toEqual(new Set(sentences));
    });

    test('has the official 分值, which is the 满分 of the standard', () => {
      expect(item?.points).toBe(row.points);
      expect(/满分(\d+)分/.exec(row.standard)?.[1]).toBe(row.points);
    });

    test('stands in the group that the notice names', () => {
      const group = rubric.groups.find(({ id }) => id === item?.group);
      expect(row.content.replace(/ \(满分\d+分\)$/, '')).toBe(group?.title ?? item?.title);
      expect(/满分(\d+)分/.exec(row.content)?.[1] ?? null).toBe(group?.points ?? null);
    });
  });

  test('ignores one warning, with what the notice says for a reason', () => {
    expect(readIgnored(url)).toEqual([
      'group-points: 原文写明本类满分15分，而所属两项为2分和11分。',
    ]);
  });

  test('cites nothing that the notice does not say', () => {
    const text = readText(published.document);
    const quoted = [...rubric.cites, ...[...citations.values()].flat()];
    expect(quoted.filter((quotation) => !text.includes(quotation))).toEqual([]);
  });
});

test('the published results are those of the table in the notice', () => {
  const results = readResults(published.results).filter(({ item }) => item !== 'total');
  expect(
    results.map(({ item, points, scores }) => ({ item, points, scores: Object.values(scores) })),
  ).toEqual(notice.map(({ item, points, scores }) => ({ item, points, scores })));
});
