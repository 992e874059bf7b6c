import { describe, expect, test } from 'vitest';
import { evaluate } from '../src/evaluate/evaluate.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import {
  add,
  after,
  any,
  box,
  compare,
  count,
  deduct,
  flag,
  holding,
  item,
  late,
  lessDeductions,
  never,
  per,
  percentage,
  rubric,
  set,
  submission,
  where,
} from './rubrics.ts';

const JUNE = after('2021-06-21');

function bounded(of: Rubric) {
  return evaluate(of, {}, { unknown: 'interval' });
}

describe('many unknown facts take no time', () => {
  const MONTHS = Array.from({ length: 12 }, (_, index) => `M${index + 1}`);
  const facts = MONTHS.map((month) => submission(`1/${month}/s`, JUNE));
  const monthly = MONTHS.map((month) =>
    box('occurrence', [
      deduct(`1/${month}/late`, where(late(`1/${month}/s`, JUNE), '1')),
      deduct(`1/${month}/missing`, where(never(`1/${month}/s`), '2')),
    ]),
  );

  function timed<T>(run: () => T): T {
    const before = performance.now();
    const result = run();
    expect(performance.now() - before).toBeLessThan(1000);
    return result;
  }

  test('twelve months of submissions, also where any of them decides', () => {
    const veto = set('1/veto', any(...facts.map(({ id }) => never(id))), '1');
    for (const [clauses, min] of [
      [monthly, '4'],
      [[...monthly, veto], '1'],
    ] as const) {
      const of = rubric({ facts, items: [item('1', '24', clauses, { cap: '20' })] });
      expect(timed(() => bounded(of)).total).toEqual({ min, max: '24' });
    }
  });

  /** So many items of five facts each. */
  function items(many: number): Rubric {
    const ids = Array.from({ length: many }, (_, index) => String(index));
    return rubric({
      facts: ids.flatMap((id) => [
        submission(`${id}/s`, JUNE),
        count(`${id}/n`),
        count(`${id}/m`),
        flag(`${id}/f`),
        percentage(`${id}/p`),
      ]),
      items: ids.map((id) =>
        item(id, '5', [
          deduct(`${id}/late`, where(late(`${id}/s`, JUNE), '1')),
          deduct(`${id}/missing`, where(never(`${id}/s`), '5')),
          box('clause', [deduct(`${id}/n`, per(`${id}/n`, '0.2'))], { cap: '3' }),
          deduct(`${id}/m`, per(`${id}/m`, '0.05')),
          deduct(`${id}/f`, where(holding(`${id}/f`), '1')),
          deduct(`${id}/p`, where(compare(`${id}/p`, '<', '60'), '1')),
        ]),
      ),
      total: lessDeductions(String(many * 6)),
    });
  }

  /** The shortest of several times, in milliseconds: what else the machine does only adds. */
  function shortest(of: Rubric): number {
    const times = Array.from({ length: 4 }, () => {
      const before = performance.now();
      bounded(of);
      return performance.now() - before;
    });
    return Math.min(...times);
  }

  test('a hundred items take what ten times ten take', () => {
    const hundred = items(100);
    const { total, unknown } = bounded(hundred);
    expect(total).toEqual({ min: '100', max: '600' });
    expect(unknown).toHaveLength(500);
    expect(shortest(hundred)).toBeLessThan(25 * shortest(items(10)));
  });
});

test('facts that depend on one another in too many ways are refused', () => {
  const flags = Array.from({ length: 40 }, (_, index) => flag(`1/f${index}`));
  const clauses = flags.flatMap(({ id }, index) => {
    const others = [3, 7, 11].map((step) => flags[(index + step) % flags.length]?.id ?? id);
    return [
      deduct(`1/d${index}`, where(any(...others.map(holding)), String(2 ** index))),
      add(`1/a${index}`, where(holding(id), String(3 ** index))),
    ];
  });
  const of = rubric({ facts: flags, items: [item('1', '5', clauses)] });
  expect(() => bounded(of)).toThrow('too many unknown facts depend on one another');
});
