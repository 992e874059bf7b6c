import { describe, expect, test } from 'vitest';
import { FAULTLESS, hygiene } from '../../test/hygiene.ts';
import {
  after,
  beyond,
  count,
  deduct,
  flag,
  holding,
  item,
  late,
  lessDeductions,
  never,
  number,
  per,
  points,
  rubric,
  set,
  submission,
  where,
} from '../../test/rubrics.ts';
import { itemOf } from '../ledger/assessment.ts';
import { evaluate } from './evaluate.ts';

test('an assessment says whose it is and ties itself to the exact text', () => {
  const { kind, entity, rubric: of } = evaluate(hygiene, FAULTLESS, { entity: '日新街道' });
  expect({ kind, entity }).toEqual({ kind: 'assessment', entity: '日新街道' });
  expect(of).toEqual({
    id: 'hygiene-2021',
    title: '2021年上半年环境卫生考核',
    version: '2021.1',
    period: { from: '2021-01-01', to: '2021-06-30' },
    meaning: hygiene.meaning,
    source: 'the hash of its text',
    bases: [],
    changes: [],
  });
  expect(evaluate(hygiene, FAULTLESS).entity).toBeNull();
});

test('every clause of an item is listed, fired or not, with its citation and place', () => {
  const assessed = itemOf(evaluate(hygiene, FAULTLESS), '2');
  expect(assessed).toMatchObject({ title: '房屋安全管理', group: null, points: '10', start: '10' });
  expect(assessed.lines.map(({ id, status }) => [id, status])).toEqual([
    ['2/Q1/late', 'silent'],
    ['2/Q1/missing', 'silent'],
    ['2/Q2/late', 'silent'],
    ['2/Q2/missing', 'silent'],
    ['2/patrols-below-frequency', 'silent'],
  ]);
  expect(assessed.lines[0]).toMatchObject({
    cite: '未按照时间节点报送的扣1分，不上报的扣除10分。',
    span: { start: 0, end: 1, line: 1, column: 1 },
  });
});

describe('restoration', () => {
  const JUNE = after('2021-06-21');
  const of = rubric({
    facts: [submission('1/submitted', JUNE), count('1/unrecorded')],
    items: [
      item('1', '5', [
        deduct('1/late', where(late('1/submitted', JUNE), '1')),
        deduct('1/missing', where(never('1/submitted'), '5')),
        deduct('1/per-unrecorded', per('1/unrecorded', '0.2')),
      ]),
    ],
    total: lessDeductions('100'),
  });

  function restored(submitted: string | null, unrecorded: number) {
    return itemOf(evaluate(of, { items: { '1': { submitted, unrecorded } } }), '1').lines.map(
      ({ applied, restores: { all } }) => [applied, all.item, all.total],
    );
  }

  test('is what the score would gain, not what was applied', () => {
    expect(restored(null, 5)).toEqual([
      ['0', '0', '0'],
      ['-5', '4', '4'],
      ['0', '0', '0'],
    ]);
    expect(restored('2021-06-30', 5)).toEqual([
      ['-1', '1', '1'],
      ['0', '0', '0'],
      ['-1', '1', '1'],
    ]);
  });

  test('of a line that a `set` overrides is nothing, and of the `set` what lies under it', () => {
    const overridden = rubric({
      facts: [flag('1/veto')],
      items: [
        item('1', '5', [deduct('1/always', points('2')), set('1/veto', holding('1/veto'), '0')]),
      ],
      total: [{ kind: 'clamp', floor: '2', ceiling: '4' }],
    });
    const { lines } = itemOf(evaluate(overridden, { items: { '1': { veto: true } } }), '1');
    expect(lines.map(({ restores }) => restores)).toEqual([
      { all: { item: '0', total: '0' }, one: null },
      { all: { item: '3', total: '1' }, one: null },
    ]);
  });

  test('of one occurrence is what it counts less, and all where there is but one', () => {
    const counting = (unrecorded: number, submitted = '2021-06-21') =>
      itemOf(evaluate(of, { items: { '1': { submitted, unrecorded } } }), '1').lines[2]?.restores;
    expect(counting(5)).toEqual({
      all: { item: '1', total: '1' },
      one: { item: '0.2', total: '0.2' },
    });
    expect(counting(1)?.one).toEqual(counting(1)?.all);
    expect(counting(0)).toEqual({ all: { item: '0', total: '0' }, one: null });
    // Thirty cases ask for six points of five.
    expect(counting(30)?.one).toEqual({ item: '0', total: '0' });
  });

  test('of one occurrence is nothing where a line counts several things, or measures one', () => {
    const several = rubric({
      facts: [count('1/a'), count('1/b'), number('1/km'), flag('1/night')],
      items: [
        item('1', '5', [
          deduct('1/either', {
            kind: 'case',
            when: holding('1/night'),
            value: per('1/a', '1'),
            otherwise: per('1/b', '1'),
          }),
          deduct('1/distance', per('1/km', '1')),
        ]),
      ],
    });
    const facts = { items: { '1': { a: 2, b: 2, km: 2, night: true } } };
    const { lines } = itemOf(evaluate(several, facts), '1');
    expect(lines.map(({ restores }) => restores.one)).toEqual([null, null]);
  });

  test('of one occurrence is that of what is counted, beside what is measured or always there', () => {
    const beside = rubric({
      facts: [count('1/n'), number('1/km')],
      items: [
        item('1', '9', [
          deduct('1/both', { kind: 'sum', of: [per('1/n', '2'), per('1/km', '1')] }),
          deduct('1/always', { kind: 'sum', of: [per('1/n', '1'), points('1')] }),
        ]),
      ],
    });
    const ones = (n: number) =>
      itemOf(evaluate(beside, { items: { '1': { n, km: 1 } } }), '1').lines.map(
        ({ restores }) => restores.one?.item ?? null,
      );
    expect(ones(1)).toEqual(['2', '1']);
    const either = rubric({
      facts: [count('1/n'), count('1/allowed'), flag('1/night')],
      items: [
        item('1', '9', [
          deduct('1/n', {
            kind: 'case',
            when: holding('1/night'),
            value: per('1/n', '2'),
            otherwise: beyond('1/n', { kind: 'fact', fact: '1/allowed' }, '1'),
          }),
        ]),
      ],
    });
    const oneAt = (night: boolean) => {
      const facts = { items: { '1': { n: 3, allowed: 1, night } } };
      return evaluate(either, facts).items[0]?.lines[0]?.restores.one?.item;
    };
    expect([oneAt(true), oneAt(false)]).toEqual(['2', '1']);
    expect(ones(0)).toEqual([null, null]);
  });

  test('of a waived line is nothing', () => {
    const waived = rubric({
      facts: [flag('flooded')],
      items: [item('1', '5', [deduct('1/always', points('2'), { waived: holding('flooded') })])],
    });
    const { lines } = itemOf(evaluate(waived, { facts: { flooded: true }, items: {} }), '1');
    expect(lines).toMatchObject([
      { status: 'waived', restores: { all: { item: '0', total: '0' }, one: null } },
    ]);
  });
});
