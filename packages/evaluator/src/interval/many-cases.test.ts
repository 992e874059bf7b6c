import { describe, expect, test } from 'vitest';
import { searched } from '../../test/every-value.ts';
import {
  add,
  all,
  any,
  box,
  compare,
  count,
  deduct,
  flag,
  holding,
  item,
  not,
  per,
  points,
  rubric,
  where,
} from '../../test/rubrics.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Box } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import { createSearch } from './search.ts';

// More cases than are looked at one by one. The bounds were compared with each number of them, which takes seconds.

const [many, f] = [count('1/thousands'), flag('1/f')];
const some = count('1/hundreds');
const F = holding('1/f');

function of(clauses: Box['of'], cases = many) {
  return rubric({
    facts: [cases, f],
    items: [item('1', '2', clauses)],
    total: [{ kind: 'collect', start: '0', take: 'score' }],
  });
}

/** The total's, and by how much the flag and the cases narrow it at least and at most. */
interface Bounds {
  readonly total: readonly [string, string];
  readonly flag: readonly [string, string];
  readonly cases: readonly [string, string];
}

const lost = deduct('1/a', per('1/thousands', '0.001'));

describe('thousands of cases', () => {
  test.each<[string, Box['of'], Bounds]>([
    [
      'beside a flag',
      [lost, deduct('1/b', where(F, '1'))],
      { total: ['0', '2'], flag: ['0', '1'], cases: ['1', '2'] },
    ],
    [
      'that are compared',
      [lost, deduct('1/b', where(all(F, compare('1/thousands', '>', '1500')), '0.25'))],
      { total: ['0', '2'], flag: ['0', '0'], cases: ['1.75', '2'] },
    ],
    [
      'that are compared with a number where nothing else changes',
      [
        box('clause', [lost], { cap: '1.2' }),
        deduct('1/b', where(all(F, compare('1/thousands', '=', '777')), '1')),
        deduct('1/c', where(all(not(F), compare('1/thousands', '>=', '2000')), '0.5')),
      ],
      { total: ['0.223', '2'], flag: ['0', '0.077'], cases: ['0.777', '1.777'] },
    ],
  ])('%s', (_, clauses, { total, flag, cases }) => {
    const bounds = searched(of(clauses), new Map());
    expect(bounds).toMatchObject({
      total,
      narrows: [
        ['1/f', ...flag],
        ['1/thousands', ...cases],
      ],
    });
  });
});

describe('a price that begins behind more cases than are looked at', () => {
  const cases: Num = { kind: 'fact', fact: some.id };
  const dear: Num = {
    kind: 'times',
    factor: '2',
    of: { kind: 'excess', of: cases, over: points('1233') },
  };

  test.each<[string, Num]>([
    ['alone', dear],
    ['in a sum', { kind: 'sum', of: [points('0'), dear] }],
    [
      'in one of two cases',
      { kind: 'case', when: any(F, not(F)), value: dear, otherwise: points('0') },
    ],
    ['in the other', { kind: 'case', when: all(F, not(F)), value: points('0'), otherwise: dear }],
  ])('%s', (_, loss) => {
    // With the one case behind them the flag makes all the difference, with one more or less it makes none.
    const dearer = of([deduct('1/a', loss), add('1/b', where(F, '2'))], some);
    expect(searched(dearer, new Map())).toMatchObject({
      total: ['0', '2'],
      narrows: [
        ['1/f', '0', '0'],
        ['1/hundreds', '0', '2'],
      ],
    });
  });
});

test('what few cases change is looked at case by case, however many could count', () => {
  // Four cases cost just what the item has, so that the flag makes all the difference there, and less elsewhere.
  const clauses = [
    deduct('1/a', per('1/hundreds', '0.49975')),
    box('clause', [deduct('1/b', per('1/hundreds', '0.001'))], { cap: '0.001' }),
    add('1/c', where(F, '2')),
  ];
  expect(searched(of(clauses, some), new Map())).toMatchObject({
    total: ['0', '2'],
    narrows: [
      ['1/f', '0', '0'],
      ['1/hundreds', '0', '2'],
    ],
  });
});

test('of many cases enough are looked at to come near', () => {
  const { narrows } = searched(of([lost, add('1/b', where(F, '2'))]), new Map());
  const [, [, atLeast] = []] = narrows;
  expect(Number(atLeast)).toBeLessThan(0.01);
});

test('what is added and lost is worth what is left of it', () => {
  const clauses = [add('1/a', per('1/hundreds', '0.21')), deduct('1/b', per('1/hundreds', '0.2'))];
  const { total } = searched(
    rubric({
      facts: [some],
      items: [item('1', '5', clauses, { ceiling: '7.5' })],
      total: [{ kind: 'collect', start: '0', take: 'score' }],
    }),
    new Map(),
  );
  expect(total).toEqual(['5', '7.5']);
});

describe('what no search can go through is refused', () => {
  test('a count that adds and is lost by so little that too many of it count', () => {
    const both = (factor: string) =>
      of([
        box('clause', [add('1/a', per('1/thousands', factor))], { upTo: '1' }),
        deduct('1/b', per('1/thousands', factor)),
      ]);
    const run = (factor: string) => evaluate(both(factor), {}, { unknown: 'interval' });
    expect(() => run('0.00001')).toThrow('too many unknown facts');
    expect(run('0.1').total).toEqual({ min: '0', max: '2' });
  });

  test('work is spent until none is left', () => {
    const search = createSearch(3);
    search.spend(1);
    search.spend(2);
    expect(() => search.spend(1)).toThrow('too many unknown facts');
  });
});
