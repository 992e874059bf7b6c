import { type Assessment, evaluateAll, type FactsFile, itemOf } from '@rubrica/evaluator';
import { expect, test } from 'vitest';
import { xigang2021 } from '../src/index.ts';
import { readFacts, readRubric } from './read.ts';

const rubric = readRubric(xigang2021.rubric.en);
const file = readFacts(xigang2021.facts);
const before = evaluateAll(rubric, file);
const late = '2021-06-22';
const after = evaluateAll(rubric, submittedOn(late));

test('one changed fact changes its cell and the total', () => {
  expect(scoresOf(before)).toMatchObject({ item: '5', total: '99' });
  expect(scoresOf(after)).toMatchObject({ item: '3', total: '97' });
});

test('one changed fact changes the reason', () => {
  const changed = lineOf(after, '1/late');
  expect(lineOf(before, '1/late')).toMatchObject({ status: 'silent', applied: '0' });
  expect(changed).toMatchObject({
    status: 'fired',
    raw: '-2',
    applied: '-2',
    restores: { all: { item: '2', total: '2' }, one: null },
    cite: '6月21日前报送不扣分，6月21日后报送扣2分，未报送扣5分。',
  });
  expect(changed?.findings).toMatchObject([
    {
      kind: 'submission',
      fact: { id: '1/submitted' },
      date: late,
      deadline: { date: '2021-06-21', dayItself: 'on-time' },
    },
  ]);
  expect(lineOf(after, '1/missing')).toMatchObject({ status: 'silent', applied: '0' });
});

test('one changed fact changes nothing else', () => {
  expect(withoutItem1(after)).toEqual(withoutItem1(before));
  expect(others(after)).toEqual(others(before));
});

function submittedOn(submitted: string): FactsFile {
  const entities = file.entities.map((record) =>
    record.entity === '白云街道'
      ? { ...record, items: { ...record.items, '1': { submitted } } }
      : record,
  );
  return { ...file, entities };
}

function baiyun(assessments: readonly Assessment[]): Assessment {
  const found = assessments.find(({ entity }) => entity === '白云街道');
  if (found === undefined) throw new Error('白云街道 was not assessed');
  return found;
}

function others(assessments: readonly Assessment[]) {
  return assessments.filter(({ entity }) => entity !== '白云街道');
}

function scoresOf(assessments: readonly Assessment[]) {
  const assessment = baiyun(assessments);
  return { item: itemOf(assessment, '1').score, total: assessment.total };
}

function lineOf(assessments: readonly Assessment[], id: string) {
  return itemOf(baiyun(assessments), '1').lines.find((line) => line.id === id);
}

/** Without the item's own reasons and the total that follows from them. */
function withoutItem1(assessments: readonly Assessment[]) {
  const { items, total: _total, ...rest } = baiyun(assessments);
  return { ...rest, items: items.filter(({ id }) => id !== '1') };
}
