import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAmount, compareAmounts } from '../src/amount/amount.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import type { ItemFacts } from '../src/facts/facts.ts';
import type { Condition } from '../src/ir/condition.ts';
import type { Box, Line } from '../src/ir/item.ts';
import type { Num } from '../src/ir/num.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import {
  after,
  any,
  box,
  cases,
  compare,
  count,
  deduct,
  each,
  flag,
  holding,
  item,
  judgement,
  late,
  lateness,
  lessDeductions,
  per,
  points,
  rubric,
  set,
  steps,
  submission,
} from './rubrics.ts';

// Rubrics that deduct where something is wrong, and never say that something wrong is to the good.

const FACTS = [
  count('1/n'),
  count('1/m'),
  flag('1/f'),
  cases('1/c', ['low', 'high']),
  judgement('1/j', '1', '4'),
  submission('1/s'),
];
const DUE = after('2021-06-10');

const size = fc.integer({ min: 1, max: 12 }).map((n) => canonicalAmount(`${n}/4`));

const wrong: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant(holding('1/f')),
  fc.constant(late('1/s', DUE)),
  fc.tuple(fc.constantFrom('1/n', '1/m'), size).map(([fact, least]) => compare(fact, '>=', least)),
  size.map((least) => any(holding('1/f'), compare('1/n', '>', least))),
);

const measure: fc.Arbitrary<Num> = fc.oneof(
  fc.constantFrom('1/n', '1/m').map((fact) => per(fact, '1')),
  fc.constant<Num>({ kind: 'judged', fact: '1/j' }),
  fc.constant(lateness('1/s', DUE)),
  fc.constant(lateness('1/s', DUE, { kind: 'month' })),
  fc.constantFrom(null, 'level').map((best) => {
    const value: Num = {
      kind: 'case',
      when: holding('1/c.grave'),
      value: points('3'),
      otherwise: points('1'),
    };
    return each('1/c', value, best);
  }),
);

const number: fc.Arbitrary<Num> = fc.oneof(
  fc.tuple(size, measure).map(([factor, of]): Num => ({ kind: 'times', factor, of })),
  fc.tuple(size, measure).map(([most, of]): Num => ({ kind: 'first', most, of })),
  fc.tuple(size, measure).map(([over, of]): Num => ({ kind: 'excess', of, over: points(over) })),
  fc
    .tuple(measure, size, fc.constantFrom('full' as const, 'started' as const, 'nearest' as const))
    .map(([of, one, parts]) => steps(of, one, parts)),
  fc.tuple(wrong, size).map(
    ([when, value]): Num => ({
      kind: 'case',
      when,
      value: points(value),
      otherwise: points('0'),
    }),
  ),
);

const line: fc.Arbitrary<Line> = fc.oneof(
  { weight: 8, arbitrary: number.map((amount) => deduct('', amount)) },
  { weight: 1, arbitrary: wrong.map((when) => set('', when, '0')) },
);
const deduction = number.map((amount) => deduct('', amount));
const bound = fc.option(size);

const parts: fc.Arbitrary<Box['of']> = fc.array(
  fc.oneof(
    line,
    fc
      .tuple(
        fc.array(deduction, { minLength: 1, maxLength: 3 }),
        bound,
        fc.constantFrom('all' as const, 'highest' as const),
      )
      .map(([of, cap, take]) => box('clause', of, { cap, take })),
  ),
  { minLength: 1, maxLength: 4 },
);

const faulty: fc.Arbitrary<Rubric> = fc.tuple(parts, bound, size).map(([of, cap, extra]) =>
  rubric({
    facts: FACTS,
    items: [
      item('1', '8', numbered(of, '1'), {
        ...(cap === null ? {} : { cap }),
        extras: [
          {
            id: '1/extra',
            when: null,
            amount: extra,
            cite: null,
            span: { start: 0, end: 1, line: 1, column: 1 },
          },
        ],
      }),
    ],
    total: [...lessDeductions('100').slice(0, 1), { kind: 'extras' }],
  }),
);

function numbered(of: Box['of'], prefix: string): Box['of'] {
  return of.map((part, index) =>
    part.kind === 'line'
      ? { ...part, id: `${prefix}/${index}` }
      : { ...part, of: numbered(part.of, `${prefix}/${index}`) },
  );
}

const record = fc.record({ grave: fc.boolean(), level: fc.constantFrom('low', 'high') });

/** Facts, and the same with more wrong in them. */
const worsened = fc
  .record({
    counts: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(3), fc.nat(3)),
    flags: fc.constantFrom([false, false], [false, true], [true, true]),
    records: fc.tuple(fc.array(record, { maxLength: 3 }), fc.array(record, { maxLength: 2 })),
    judged: fc.tuple(fc.nat(4), fc.nat(4)),
    days: fc.tuple(fc.integer({ min: 8, max: 28 }), fc.nat(60)),
  })
  .map(({ counts: [n, m, more, most], flags, records: [some, others], judged, days }) => {
    const facts = (
      add: number,
      addMost: number,
      f: boolean | undefined,
      c: readonly object[],
      j: number,
      day: number,
    ) =>
      ({
        n: n + add,
        m: m + addMost,
        f: f === true,
        c,
        j: j === 0 ? false : { points: j, reason: 'seen' },
        s: new Date(Date.UTC(2021, 5, day)).toISOString().slice(0, 10),
      }) as ItemFacts;
    const [first, second] = judged[0] < judged[1] ? judged : [judged[1], judged[0]];
    const [day, later] = days;
    return [
      facts(0, 0, flags[0], some, first, day),
      facts(more, most, flags[1], [...some, ...others], second, day + later),
    ] as const;
  });

test('more faults never raise a score', () => {
  let lower = 0;
  fc.assert(
    fc.property(faulty, worsened, (of, [facts, worse]) => {
      const [before, behind] = [facts, worse].map((one) => evaluate(of, { items: { '1': one } }));
      const order = compareAmounts(behind?.total ?? '', before?.total ?? '');
      expect(order).toBeLessThanOrEqual(0);
      lower += Number(order < 0);
    }),
    { seed: 20210621, numRuns: 1000 },
  );
  expect(lower).toBeGreaterThan(200);
});
