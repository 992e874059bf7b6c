import { describe, expect, test } from 'vitest';
import { assessItem, ledger } from '../../test/ledger.ts';
import {
  add,
  box,
  cases,
  count,
  countUpTo,
  deduct,
  each,
  holding,
  item,
  judgement,
  never,
  oneOf,
  per,
  points,
  steps,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { Box } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';

const LEVELS = ['city', 'town'];

describe('cases with attributes', () => {
  const amount: Num = {
    kind: 'case',
    when: holding('1/petition.grave'),
    value: where(oneOf('1/petition.level', 'city'), '4', '2'),
    otherwise: where(oneOf('1/petition.level', 'city'), '2', '1'),
  };
  const assess = (petition: object[], best: string | null = null) =>
    assessItem(
      item('1', '20', [deduct('1/per-petition', each('1/petition', amount, best))]),
      [cases('1/petition', LEVELS)],
      { petition: petition as never },
    );

  test('each comes to what its attributes say', () => {
    const [grave, plain] = [
      { level: 'city', grave: true },
      { level: 'town', grave: false },
    ];
    expect(assess([]).score).toBe('20');
    expect(ledger(assess([grave, plain, plain]))).toEqual([
      '1/per-petition: asked -6, counted -6',
      'score 14',
    ]);
  });

  test('of those that are alike in one the first of the highest counts', () => {
    const records = [
      { level: 'town', grave: false, project: 'road' },
      { level: 'city', grave: false, project: 'road' },
      { level: 'city', grave: false, project: 'road' },
      { level: 'town', grave: true, project: 'bridge' },
    ];
    const assessed = assess(records, 'project');
    expect(assessed.score).toBe('16');
    expect(assessed.lines[0]?.findings).toMatchObject([
      { kind: 'cases', cases: [false, true, false, true].map((counts) => ({ counts })) },
    ]);
  });

  test.each([
    [3],
    [[{ level: 'city' }]],
    [[{ level: 'village', grave: true }]],
    [[{ level: 'city', grave: 'yes' }]],
  ])('%j does not say enough of them', (petition) => {
    expect(() => assess(petition as never)).toThrow('petition: got');
  });
});

test('a count has no more than there can be; where nothing came all of it is missing', () => {
  const missing: Num = {
    kind: 'case',
    when: never('1/submitted'),
    value: points('4'),
    otherwise: { kind: 'fact', fact: '1/part' },
  };
  const of = item('1', '5', [deduct('1/per-part', missing)]);
  const facts = [submission('1/submitted'), countUpTo('1/part', '4')];
  const score = (submitted: string | null, part: number) =>
    assessItem(of, facts, { submitted, part }).score;
  expect([score('2021-06-01', 0), score('2021-06-01', 3), score(null, 0)]).toEqual(['5', '2', '1']);
  expect(() => score('2021-06-01', 5)).toThrow('part: got 5');
});

describe('steps', () => {
  test.each([
    ['full', ['0', '0', '1', '1', '2']],
    ['started', ['0', '1', '1', '2', '2']],
    ['nearest', ['0', '1', '1', '2', '2']],
  ] as const)('%s', (parts, expected) => {
    const of = item('1', '9', [add('1/a', steps(per('1/n', '1'), '2', parts))], { start: '0' });
    const score = (n: number) => assessItem(of, [count('1/n')], { n }).score;
    expect([0, 1, 2, 3, 4].map(score)).toEqual(expected);
  });
});

describe('what is judged', () => {
  const of = item('1', '10', [deduct('1/judged-water', { kind: 'judged', fact: '1/water' })]);
  const assess = (water: unknown) =>
    assessItem(of, [judgement('1/water', '5', '10')], { water: water as never });

  test('counts with its reason', () => {
    const assessed = assess({ points: 7.5, reason: 'the ditch' });
    expect(assessed.score).toBe('2.5');
    expect(assessed.lines[0]?.findings).toMatchObject([{ points: '7.5', reason: 'the ditch' }]);
    expect(assess(false).score).toBe('10');
  });

  test.each([
    [{ points: 4, reason: 'x' }],
    [{ points: 11, reason: 'x' }],
    [{ points: 7, reason: ' ' }],
    [{ points: 7 }],
    [{ points: 7, reason: 'x', more: 1 }],
    [null],
    [true],
    [7],
  ])('%j is refused', (water) => {
    expect(() => assess(water)).toThrow('water: got');
  });
});

describe('a box of which one part counts', () => {
  const clauses = ['2', '4', '1'].map((each, index) =>
    add(`1/${index}`, per(`1/${'abc'[index]}`, each)),
  );
  const facts = ['1/a', '1/b', '1/c'].map((id) => count(id));
  const assess = (take: Box['take'], a: number, b: number, c: number) =>
    assessItem(item('1', '9', [box('clause', clauses, { take })], { start: '0' }), facts, {
      a,
      b,
      c,
    });

  test('takes the highest, the lowest or the first that comes to something', () => {
    expect(assess('highest', 1, 1, 1).score).toBe('4');
    expect(assess('lowest', 1, 1, 1).score).toBe('1');
    expect(assess('first', 0, 1, 1).score).toBe('4');
    expect(assess('first', 1, 1, 1).score).toBe('2');
    expect(assess('lowest', 1, 1, 5).score).toBe('2');
    expect(assess('highest', 0, 0, 0).score).toBe('0');
  });

  test('and says of the others that it absorbed them; of equal ones the first counts', () => {
    expect(ledger(assess('highest', 2, 1, 1))).toEqual([
      '1/0: asked 4, counted 4',
      '1/1: asked 4, counted 0, highest 4',
      '1/2: asked 1, counted 0, highest 1',
      'score 4',
    ]);
    expect(ledger(assess('lowest', 2, 1, 5))).toEqual([
      '1/0: asked 4, counted 4',
      '1/1: asked 4, counted 0, lowest 4',
      '1/2: asked 5, counted 0, lowest 5',
      'score 4',
    ]);
  });

  test('without the highest the next one counts', () => {
    expect(assess('highest', 1, 1, 1).lines[1]?.restores.all).toEqual({ item: '-2', total: '-2' });
  });
});
