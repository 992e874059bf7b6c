import { describe, expect, test } from 'vitest';
import { derived } from '../../test/formulas.ts';
import { hygiene } from '../../test/hygiene.ts';
import {
  after,
  beyond,
  compare,
  count,
  deduct,
  flag,
  holding,
  item,
  lateness,
  never,
  number,
  per,
  points,
  rubric,
  steps,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { Num } from '../ir/num.ts';
import { itemOf } from '../ledger/assessment.ts';
import { evaluate } from './evaluate.ts';

describe('findings', () => {
  const assessment = evaluate(hygiene, {
    facts: { flooded: true },
    items: {
      '2': {
        Q1: { submitted: '2021-03-21T00:30:00+09:00' },
        Q2: { submitted: null },
        'patrols-below-frequency': true,
      },
      '4.1': { submitted: '2021-06-22', unrecorded: [{ firm: '甲' }, { firm: '乙' }] },
      '5': { replied: '94.5%', distance: 1.5, grade: '差' },
    },
  });
  const lineOf = (itemId: string, id: string) =>
    itemOf(assessment, itemId).lines.find((line) => line.id === id);

  test('of a submission: the day in the zone, what was stated, the deadline', () => {
    const fact = { id: '2/Q1/submitted', name: 'submitted', label: null, occurrence: 'Q1' };
    const submitted = {
      kind: 'submission',
      fact,
      date: '2021-03-20',
      stated: '2021-03-21T00:30:00+09:00',
      standing: 'submitted',
    };
    expect(lineOf('2', '2/Q1/late')?.findings).toEqual([
      { ...submitted, deadline: { date: '2021-03-21', dayItself: 'late', time: null } },
    ]);
    expect(lineOf('2', '2/Q1/missing')?.findings).toEqual([{ ...submitted, deadline: null }]);
    expect(lineOf('2', '2/Q2/missing')?.findings).toMatchObject([{ date: null, stated: null }]);
  });

  test('of a count: how many, what each costs, the records', () => {
    expect(lineOf('4.1', '4.1/per-unrecorded')?.findings).toEqual([
      {
        kind: 'count',
        fact: {
          id: '4.1/unrecorded',
          name: 'unrecorded',
          label: '未记入不良行为记录',
          occurrence: null,
        },
        count: '2',
        over: null,
        first: null,
        each: '0.2',
        evidence: [{ firm: '甲' }, { firm: '乙' }],
      },
    ]);
  });

  test('of what is beyond an allowance: the number, or the fact that says it', () => {
    const of = rubric({
      facts: [count('1/n'), count('1/target', '区要求')],
      items: [
        item('1', '5', [
          deduct('1/a', beyond('1/n', points('5'), '1')),
          deduct('1/b', beyond('1/n', { kind: 'fact', fact: '1/target' }, '0.5')),
          deduct('1/c', {
            kind: 'excess',
            of: per('1/n', '2'),
            over: {
              kind: 'case',
              when: compare('1/n', '>', '3'),
              value: points('1'),
              otherwise: points('0'),
            },
          }),
        ]),
      ],
    });
    const { lines } = itemOf(evaluate(of, { items: { '1': { n: 8, target: 7 } } }), '1');
    expect(lines.map(({ findings }) => findings)).toMatchObject([
      [{ kind: 'count', count: '8', over: { amount: '5', fact: null }, each: '1' }],
      [
        {
          kind: 'count',
          count: '8',
          over: { amount: '7', fact: { label: '区要求' } },
          each: '0.5',
        },
      ],
      [
        { kind: 'count', count: '8', over: null, each: '2' },
        { kind: 'comparison', holds: true },
      ],
    ]);
  });

  test('of the first cases beyond a fact, and of the further ones', () => {
    const target = { kind: 'fact', fact: '1/target' } as const;
    const n = { kind: 'fact', fact: '1/n' } as const;
    const amount: Num = {
      kind: 'sum',
      of: [
        { kind: 'first', most: '1', of: { kind: 'excess', of: n, over: target } },
        beyond('1/n', { kind: 'sum', of: [target, points('1')] }, '2'),
        { kind: 'first', most: '4', of: per('1/n', '2') },
      ],
    };
    const of = rubric({
      facts: [count('1/n'), count('1/target')],
      items: [item('1', '30', [deduct('1/a', amount)])],
    });
    const [line] = itemOf(evaluate(of, { items: { '1': { n: 8, target: 5 } } }), '1').lines;
    expect(line?.findings).toMatchObject([
      { count: '8', over: { amount: '5', fact: { name: 'target' } }, first: '1', each: '1' },
      { count: '8', over: { amount: '6', fact: null }, first: null, each: '2' },
      { count: '8', over: null, first: null, each: '2' },
    ]);
    expect(line?.raw).toBe('-9');
  });

  test('of a comparison, a choice and an exemption', () => {
    expect(lineOf('5', '5/replied')?.findings).toMatchObject([
      {
        kind: 'comparison',
        value: '94.5',
        unit: 'percent',
        op: '<',
        to: '100',
        holds: true,
        evidence: null,
      },
    ]);
    expect(lineOf('5', '5/distance')?.findings).toMatchObject([
      {
        kind: 'comparison',
        value: '1.5',
        unit: null,
        op: '>=',
        to: '1.5',
        holds: true,
        evidence: null,
      },
    ]);
    expect(lineOf('5', '5/grade')?.findings).toMatchObject([
      { kind: 'choice', value: '差', values: ['差'], holds: true },
    ]);
    expect(lineOf('2', '2/patrols-below-frequency')).toMatchObject({
      status: 'waived',
      findings: [{ kind: 'flag', holds: true }],
      exemption: [{ kind: 'flag', fact: { label: '辖区受灾' }, holds: true }],
    });
  });

  test('of a case: its question, and the number it leads to', () => {
    const of = rubric({
      facts: [flag('1/night'), count('1/hours')],
      items: [
        item('1', '5', [
          deduct('1/hours', {
            kind: 'times',
            factor: '2',
            of: {
              kind: 'case',
              when: holding('1/night'),
              value: per('1/hours', '0.5'),
              otherwise: { kind: 'fact', fact: '1/hours' },
            },
          }),
        ]),
      ],
    });
    const eachOf = (night: boolean) =>
      itemOf(evaluate(of, { items: { '1': { night, hours: 1 } } }), '1').lines[0]?.findings;
    expect(eachOf(true)).toMatchObject([
      { kind: 'flag', holds: true },
      { count: '1', each: '1' },
    ]);
    expect(eachOf(false)).toMatchObject([
      { kind: 'flag', holds: false },
      { count: '1', each: '2' },
    ]);
  });

  /** What the one clause of an item says of the number that it deducts; `n` is 8, `x` 7.5, `grave` holds. */
  const findingsOf = (amount: Num) => {
    const of = rubric({
      facts: [count('1/n'), number('1/x'), flag('1/grave')],
      items: [item('1', '50', [deduct('1/a', amount)])],
    });
    const { items } = evaluate(of, { items: { '1': { n: 8, x: 7.5, grave: true } } });
    return items[0]?.lines[0]?.findings;
  };
  const fact = (name: string) => ({ id: `1/${name}`, name, label: null, occurrence: null });
  const grave = { kind: 'flag', fact: fact('grave'), holds: true };

  test('of what an allowance hangs on, and of the first beyond it', () => {
    const over = where(holding('1/grave'), '2');
    const excess: Num = { kind: 'excess', of: { kind: 'fact', fact: '1/n' }, over };
    const counted = { kind: 'count', count: '8', over: { amount: '2', fact: null } };
    expect(findingsOf(excess)).toMatchObject([counted, grave]);
    expect(findingsOf({ kind: 'first', most: '3', of: excess })).toEqual([
      { ...counted, fact: fact('n'), first: '3', each: '1', evidence: null },
      grave,
    ]);
  });

  test('of steps, of which so many have their price; nothing else has', () => {
    const whole = steps({ kind: 'fact', fact: '1/x' }, '1', 'full');
    const either: Num = {
      kind: 'case',
      when: holding('1/grave'),
      value: whole,
      otherwise: points('0'),
    };
    const found = { kind: 'steps', fact: fact('x'), steps: '7', unit: null, value: '7.5' };
    expect(findingsOf(whole)).toMatchObject([{ ...found, priced: '7' }]);
    const [asked, stepped] = findingsOf({ kind: 'first', most: '3', of: either }) ?? [];
    expect(asked).toEqual(grave);
    expect(stepped).toMatchObject({ ...found, priced: '3' });
    const beyondTwo: Num = { kind: 'excess', of: whole, over: points('2') };
    expect(findingsOf({ kind: 'first', most: '3', of: beyondTwo })).toMatchObject([
      { ...found, priced: '3' },
    ]);
  });

  test('of steps of lateness: how late it is, which has no price of its own', () => {
    const due = after('2021-06-21');
    const days = steps(lateness('1/report', due), '2', 'started');
    const of = rubric({
      facts: [submission('1/report', due)],
      items: [item('1', '50', [deduct('1/a', { kind: 'first', most: '1', of: days })])],
    });
    const { items } = evaluate(of, { items: { '1': { report: '2021-06-24' } } });
    expect(items[0]?.lines[0]?.findings).toMatchObject([
      { kind: 'lateness', late: '3', priced: '3', each: null },
      { kind: 'steps', value: null, unit: null, steps: '2', priced: '1', each: '1' },
    ]);
  });

  test('of a line that nothing exempts there are none', () => {
    expect(lineOf('4.1', '4.1/per-unrecorded')?.exemption).toEqual([]);
  });

  test('of what is looked back from: the day that it was or is due', () => {
    const due = after('2021-03-31');
    const of = rubric({
      facts: [submission('1/report', due)],
      items: [item('1', '5', [deduct('1/missing', where(never('1/report'), '5'))])],
    });
    const at = (asOf?: string) => {
      const facts = { items: { '1': { report: null } } };
      const options = asOf === undefined ? {} : { asOf };
      return evaluate(of, facts, options).items[0]?.lines[0]?.findings;
    };
    expect(at('2021-03-31')).toMatchObject([{ standing: 'not-yet-due', deadline: due }]);
    expect(at('2021-04-01')).toMatchObject([{ standing: 'overdue', deadline: due }]);
    expect(at()).toMatchObject([{ standing: 'never', deadline: null }]);
  });

  test('of a number that is priced, and of cases that are compared: their records where there are some', () => {
    const of = rubric({
      facts: [count('1/n'), number('1/x')],
      items: [
        item('1', '9', [
          deduct('1/many', where(compare('1/n', '>', '1'), '1')),
          deduct('1/x', per('1/x', '2')),
        ]),
      ],
    });
    const { lines } = itemOf(evaluate(of, { items: { '1': { n: [{ firm: '甲' }], x: 1 } } }), '1');
    expect(lines[0]?.findings).toMatchObject([{ value: '1', evidence: [{ firm: '甲' }] }]);
    expect(lines[1]?.findings).toMatchObject([{ kind: 'count', count: '1', evidence: null }]);
  });

  test('of a comparison of what is computed: how it is', () => {
    const of = rubric({
      facts: [number('a')],
      derived: [derived({ kind: 'fact', fact: 'a' })],
      items: [item('1', '9', [deduct('1/d', where(compare('d', '>', '1'), '1'))])],
    });
    const { items } = evaluate(of, { facts: { a: 2 }, items: {} });
    expect(items[0]?.lines[0]?.findings).toMatchObject([
      { kind: 'comparison', value: '2' },
      { kind: 'formula', value: '2', inputs: [{ values: ['2'] }] },
    ]);
  });
});
