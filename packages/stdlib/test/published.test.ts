import { type Assessment, evaluate, evaluateAll, itemOf } from '@rubrica/evaluator';
import { describe, expect, test } from 'vitest';
import { xigang2021 } from '../src/index.ts';
import { readNotice, sentencesOf } from './notice.ts';
import { readFacts, readRubric } from './read.ts';
import { readResults } from './results.ts';

const rubric = readRubric(xigang2021.rubric.en);
const file = readFacts(xigang2021.facts);
const assessments = evaluateAll(rubric, file);
const results = readResults(xigang2021.published.results);
const entities = Object.keys(results[0]?.scores ?? {});

describe('the published table', () => {
  test('names those who were assessed, in its order', () => {
    expect(assessments.map(({ entity }) => entity)).toEqual(entities);
    expect(entities).toHaveLength(5);
  });

  test('has ten items and a total', () => {
    const ids = rubric.items.map(({ id }) => id);
    expect(results.map(({ item }) => item)).toEqual([...ids, 'total']);
    expect(ids).toHaveLength(10);
  });

  const cells = results.flatMap(({ item, points, scores }) =>
    Object.entries(scores).map(([entity, score]) => ({ item, points, entity, score })),
  );

  test.each(cells)('$entity, $item: $score of $points', ({ item, points, entity, score }) => {
    const assessment = assessmentOf(entity);
    const start = rubric.total.find(({ kind }) => kind === 'collect');
    const actual =
      item === 'total'
        ? { score: assessment.total, points: start?.kind === 'collect' ? start.start : undefined }
        : itemOf(assessment, item);
    expect(actual).toMatchObject({ score, points });
  });
});

describe('every deduction', () => {
  const notice = readNotice(xigang2021.published.document);
  const deductions = assessments.flatMap(({ entity, items }) =>
    items.flatMap(({ id: item, lines }) =>
      lines
        .filter(({ applied }) => applied !== '0')
        .map((line) => ({ entity, item, id: line.id, applied: line.applied, line })),
    ),
  );

  test('is one that the notice gives', () => {
    expect(deductions.map(({ entity, id, applied }) => [entity, id, applied])).toEqual([
      ['八一路街道', '4.2/per-unentered', '-1'],
      ['八一路街道', '5.1/per-unrectified-project', '-1'],
      ['人民广场街道', '4.2/per-unentered', '-1'],
      ['白云街道', '4.2/per-unentered', '-1'],
      ['日新街道', '4.1/per-unrecorded', '-1'],
      ['日新街道', '4.2/per-unentered', '-1'],
      ['香炉礁街道', '4.2/per-unentered', '-1'],
    ]);
  });

  test.each(deductions)('$entity, $id has its sentence and its evidence', ({ item, line }) => {
    const method = notice.find((row) => row.item === item)?.method ?? '';
    expect(sentencesOf(method)).toContain(line.cite);
    const [finding] = line.findings;
    const evidence = finding?.kind === 'count' ? (finding.evidence ?? []) : [];
    expect(evidence).not.toHaveLength(0);
    for (const record of evidence) expect(record).toMatchObject({ basis: 'reconstructed' });
  });
});

// What the remarks in the facts file say of the scores that had to be explained.
describe('what explains a lost point', () => {
  const days = { 'on time': '2021-06-21', late: '2021-06-22', missing: null };
  const entity = '香炉礁街道';

  test.each([
    { item: '4.1', fact: 'unrecorded', score: '4', by: ['on time and 5', 'late and 0'] },
    { item: '4.2', fact: 'unentered', score: '1', by: ['on time and 5'] },
    { item: '5.1', fact: 'unrectified-project', score: '4', by: ['on time and 2', 'late and 0'] },
  ])('item $item: $by', ({ item, fact, score, by }) => {
    const facts = file.entities.find((record) => record.entity === entity);
    if (facts === undefined) throw new Error(`no facts of ${entity}`);
    const found = Object.entries(days).flatMap(([when, submitted]) =>
      Array.from({ length: 30 }, (_, count) => count)
        .filter((count) => {
          const items = { ...facts.items, [item]: { submitted, [fact]: count } };
          return itemOf(evaluate(rubric, { items }), item).score === score;
        })
        .map((count) => `${when} and ${count}`),
    );
    expect(found).toEqual(by);
  });
});

function assessmentOf(entity: string): Assessment {
  const found = assessments.find((one) => one.entity === entity);
  if (found === undefined) throw new Error(`no assessment of ${entity}`);
  return found;
}
