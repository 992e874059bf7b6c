import { describe, expect, test } from 'vitest';
import { assessItem } from '../test/ledger.ts';
import { deduct, flag, holding, item, points, rubric, where } from '../test/rubrics.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { invariant, present } from './invariant.ts';
import type { Condition } from './ir/condition.ts';
import type { Fact } from './ir/fact.ts';
import type { Line } from './ir/item.ts';
import type { Num } from './ir/num.ts';
import type { Stage } from './ir/stage.ts';

test('a broken invariant says what was expected', () => {
  expect(() => invariant(false, 'one is two')).toThrow(
    new Error('Rubrica is broken here: expected that one is two'),
  );
  expect(() => present(null, 'it is there')).toThrow('expected that it is there');
  expect(() => present(undefined, 'it is there')).toThrow('expected that it is there');
  expect(present(0, 'it is there')).toBe(0);
});

describe('a rubric that `parseRubric` has not seen fails rather than be scored wrongly', () => {
  const newer = { kind: 'newer', type: 'newer', name: 'a', id: 'a', item: null, occurrence: null };
  const score = (clause: Line) => () => assessItem(item('1', '5', [clause]), [], {});

  test.each([
    ['condition', score(deduct('1/a', where(newer as unknown as Condition, '1')))],
    ['number', score(deduct('1/a', newer as unknown as Num))],
    [
      'effect',
      score({ ...deduct('1/a', points('1')), effect: newer as unknown as Line['effect'] }),
    ],
    ['stage', () => evaluate(rubric({ total: [newer as unknown as Stage] }), { items: {} })],
    [
      'fact',
      () => evaluate(rubric({ facts: [newer as unknown as Fact] }), { facts: { a: 1 }, items: {} }),
    ],
  ])('a %s of a kind that this version does not know', (_, run) => {
    expect(run).toThrow(/^Rubrica is broken here: unexpected \{"kind":"newer"/);
  });

  test('a fact that it does not declare, or declares as another', () => {
    expect(score(deduct('1/a', where(holding('gone'), '1')))).toThrow(
      'expected that the fact `gone` is known as flag',
    );
    const wrong = deduct('1/a', { kind: 'fact', fact: '1/f' });
    expect(() => assessItem(item('1', '5', [wrong]), [flag('1/f')], { f: true })).toThrow(
      'expected that the fact `1/f` is known as count or number or percentage',
    );
  });
});
