import { describe, expect, test } from 'vitest';
import { searched, valuesOf, wentThrough } from '../../test/every-value.ts';
import {
  add,
  after,
  all,
  any,
  beyond,
  box,
  choice,
  compare,
  count,
  deduct,
  escalating,
  flag,
  from,
  holding,
  instant,
  item,
  judgement,
  late,
  lateness,
  never,
  not,
  number,
  oneOf,
  per,
  points,
  rubric,
  set,
  span,
  steps,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { FactValue } from '../facts/facts.ts';
import type { Fact } from '../ir/fact.ts';
import type { Box } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import type { Rubric } from '../ir/rubric.ts';
import type { Stage } from '../ir/stage.ts';

// Rubrics so small that the bounds can be had by going through every value that the unknown facts may have.

const [n, m] = [count('1/n'), count('1/m')];
const [f, g, h] = [flag('1/f'), flag('1/g'), flag('1/h')];
const c = choice('1/c', ['A', 'B', 'C']);
const x = number('1/x');
const s = submission('1/s', after('2021-06-03'));
const fact = (of: Fact): Num => ({ kind: 'fact', fact: of.id });
const cased = (when: Fact, value: Num, otherwise: Num): Num => ({
  kind: 'case',
  when: holding(when.id),
  value,
  otherwise,
});
const isLate = late('1/s', after('2021-06-03'));

type Clauses = Box['of'];

const COLLECT: Stage = { kind: 'collect', start: '0', take: 'score' };

const ITEMS: Readonly<Record<string, readonly [readonly Fact[], Clauses, object?]>> = {
  'a cap on two kinds of loss': [
    [n, f],
    [
      box('clause', [deduct('1/a', per('1/n', '1')), deduct('1/b', where(holding('1/f'), '2'))], {
        cap: '3',
      }),
    ],
  ],
  'a cap that reaches only one of them': [
    [n, f],
    [
      box('clause', [deduct('1/a', per('1/n', '0.5'))], { cap: '2' }),
      deduct('1/b', where(holding('1/f'), '2')),
    ],
  ],
  'a most that is added': [
    [n, f],
    [
      box('clause', [add('1/a', per('1/n', '1')), add('1/b', where(holding('1/f'), '2'))], {
        upTo: '3',
      }),
    ],
    { start: '0' },
  ],
  'what is added against what is lost, each bounded': [
    [n, m, f],
    [
      box('clause', [deduct('1/a', per('1/n', '1')), add('1/b', where(holding('1/f'), '1'))], {
        cap: '2',
        upTo: '1',
      }),
      box('clause', [add('1/c', per('1/m', '2')), deduct('1/d', where(holding('1/f'), '3'))], {
        cap: '2',
        upTo: '3',
      }),
    ],
  ],
  'one fact that adds here and loses there': [
    [f, g],
    [
      box(
        'clause',
        [deduct('1/a', where(holding('1/f'), '3')), deduct('1/b', where(not(holding('1/g')), '1'))],
        { cap: '3' },
      ),
      add('1/c', where(all(holding('1/f'), holding('1/g')), '2')),
      deduct('1/d', where(any(holding('1/g'), not(holding('1/f'))), '2')),
    ],
    { ceiling: '6' },
  ],
  'bounds within bounds': [
    [n, m, f],
    [
      box(
        'occurrence',
        [
          box('clause', [deduct('1/a', per('1/n', '1'))], { cap: '2' }),
          box('clause', [deduct('1/b', per('1/m', '1')), add('1/c', where(holding('1/f'), '4'))], {
            upTo: '1',
          }),
        ],
        { cap: '3' },
      ),
    ],
    { cap: '2.5' },
  ],
  'a count that adds and is lost': [
    [n, f],
    [
      box('clause', [add('1/a', per('1/n', '1'))], { upTo: '2' }),
      box('clause', [deduct('1/b', beyond('1/n', points('3'), '1'))], { cap: '4' }),
      deduct('1/c', where(holding('1/f'), '1')),
    ],
    { ceiling: '7' },
  ],
  'the first that sets it, unless it is waived': [
    [f, g, n],
    [
      set('1/a', holding('1/f'), '1', { waived: holding('1/g') }),
      deduct('1/b', per('1/n', '2')),
      add('1/c', where(holding('1/g'), '1')),
    ],
  ],
  'two that set it, on one fact and another': [
    [f, g, h],
    [
      set('1/a', all(holding('1/f'), holding('1/g')), '4'),
      deduct('1/b', where(holding('1/h'), '3')),
      set('1/c', any(holding('1/g'), holding('1/h')), '2', { waived: not(holding('1/f')) }),
      deduct('1/d', where(holding('1/f'), '1')),
    ],
  ],
  'two that set it apart': [
    [f, g],
    [set('1/a', holding('1/f'), '0'), set('1/b', holding('1/g'), '3'), deduct('1/c', points('1'))],
  ],
  'a loss that may be waived': [
    [n, f],
    [
      deduct('1/a', per('1/n', '1'), { waived: holding('1/f') }),
      deduct('1/b', where(holding('1/f'), '2')),
    ],
  ],
  'another price by a fact': [
    [n, f],
    [
      deduct('1/a', cased(f, per('1/n', '2'), per('1/n', '1'))),
      add('1/b', where(holding('1/f'), '1')),
    ],
  ],
  'beyond a number, and beyond a fact': [
    [n, m],
    [
      box('clause', [deduct('1/a', beyond('1/n', points('2'), '1'))], { cap: '2' }),
      deduct('1/b', beyond('1/n', fact(m), '2')),
    ],
  ],
  'beyond what hangs on a fact': [
    [n, f],
    [
      deduct('1/a', beyond('1/n', cased(f, points('1'), points('4')), '2')),
      deduct('1/b', where(holding('1/f'), '2')),
    ],
  ],
  'the first costs less': [
    [n, f],
    [deduct('1/a', escalating('1/n', '0.5', '2')), deduct('1/b', where(holding('1/f'), '1'))],
  ],
  'the first few of twice the cases': [
    [n, f],
    [
      deduct('1/a', { kind: 'first', most: '3', of: per('1/n', '2') }),
      deduct('1/b', where(compare('1/n', '>', '1'), '1')),
      deduct('1/c', where(holding('1/f'), '2')),
    ],
  ],
  'cases that are compared as well as counted': [
    [n, f],
    [
      deduct('1/a', per('1/n', '2')),
      add('1/b', where(compare('1/n', '>=', '4'), '3')),
      deduct('1/c', where(compare('1/n', '!=', '2'), '1')),
      deduct('1/d', where(holding('1/f'), '1')),
    ],
  ],
  'steps of a measure that are compared': [
    [x, f],
    [
      deduct('1/a', where(compare('1/x', '<', '1'), '1')),
      deduct('1/b', where(compare('1/x', '<=', '2.5'), '2')),
      add('1/c', where(all(compare('1/x', '=', '2'), holding('1/f')), '2')),
    ],
  ],
  'a choice of three': [
    [c, f],
    [
      deduct('1/a', where(oneOf('1/c', 'A'), '3')),
      deduct('1/b', where(oneOf('1/c', 'A', 'B'), '1')),
      add('1/d', where(all(oneOf('1/c', 'C'), not(holding('1/f'))), '1')),
      deduct('1/e', where(holding('1/f'), '1')),
    ],
    { ceiling: '6' },
  ],
  'late, later, or never': [
    [s, f],
    [
      deduct('1/a', where(isLate, '1')),
      deduct('1/b', where(late('1/s', from('2021-06-06')), '2')),
      deduct('1/c', where(never('1/s'), '4')),
      add('1/d', where(all(not(isLate), holding('1/f')), '1')),
    ],
    { ceiling: '6' },
  ],
  'a floor above nothing, and no ceiling': [
    [n, f],
    [deduct('1/a', per('1/n', '2')), add('1/b', where(holding('1/f'), '9'))],
    { floor: '1', ceiling: null },
  ],
  'three facts in one question, and each alone': [
    [f, g, h],
    [
      deduct('1/a', where(any(all(holding('1/f'), holding('1/g')), holding('1/h')), '3')),
      add('1/b', where(not(any(holding('1/f'), holding('1/h'))), '1')),
      deduct('1/c', where(all(not(holding('1/g')), holding('1/h')), '1')),
    ],
    { ceiling: '6' },
  ],
};

describe.each(Object.entries(ITEMS))('%s', (_, [facts, clauses, parts = {}]) => {
  const of = rubric({ facts, items: [item('1', '5', clauses, parts)], total: [COLLECT] });

  test('with everything unknown, and with each fact known', () => {
    expect(searched(of, new Map())).toEqual(wentThrough(of, new Map()));
    for (const one of facts) {
      for (const value of valuesOf(one).slice(0, 2)) {
        const known = new Map([[one.id, value]]);
        expect([known, searched(of, known)]).toEqual([known, wentThrough(of, known)]);
      }
    }
  });
});

/** Two items that share one flag, the second with what is said of it. */
function shared(total: readonly Stage[], second: object = {}): Rubric {
  return rubric({
    facts: [flag('away'), n, f, count('2/m')],
    items: [
      item('1', '5', [deduct('1/n', per('1/n', '2')), deduct('1/f', where(holding('1/f'), '1'))]),
      item(
        '2',
        '10',
        [deduct('2/m', per('2/m', '3')), add('2/f', where(holding('1/f'), '1'))],
        second,
      ),
    ],
    total,
  });
}

describe('more than one item', () => {
  const away = (policy: 'full' | 'zero' | 'rescale' | 'spread') => ({
    notApplicable: { when: holding('away'), policy, cite: null },
  });
  const rescale: Stage = { kind: 'rescale', to: '60' };
  const round: Stage = { kind: 'round', mode: 'half-up', decimals: 0 };
  const times: Stage = { kind: 'times', id: 't', factor: '0.5', when: holding('away'), cite: null };

  test.each<[string, Rubric]>([
    ['share a fact', shared([COLLECT])],
    ['are scaled and rounded', shared([COLLECT, rescale, round])],
    ['count by half where a known fact says so', shared([COLLECT, times])],
    ['do not all apply, and keep their points', shared([COLLECT], away('full'))],
    ['do not all apply, and have none', shared([COLLECT, rescale], away('zero'))],
    ['do not all apply, and are scaled by the rest', shared([COLLECT, rescale], away('rescale'))],
  ])('that %s', (_, of) => {
    for (const known of [
      [['away', true]],
      [['away', false]],
      [
        ['away', false],
        ['1/f', true],
      ],
      [
        ['away', true],
        ['1/n', 1],
        ['2/m', 2],
      ],
    ] as const) {
      const given = new Map<string, FactValue>(known);
      expect([known, searched(of, given)]).toEqual([known, wentThrough(of, given)]);
    }
  });
});

describe('what is not taken apart', () => {
  const SPREAD: Stage = {
    kind: 'spread',
    id: 'total/applicable',
    items: ['1', '2'],
    policy: 'spread',
  };
  const bySize = { kind: 'by-choice', fact: '1/c', of: [{ value: 'A', points: '5' }] } as const;
  const extra = { id: '1/extra', amount: '1', when: holding('1/g'), cite: null, span: span() };
  const judged = judgement('1/j', '0', '3');
  const timed = instant('1/t', after('2021-06-03'));
  const one = (clauses: Clauses, parts: object = {}, total: readonly Stage[] = [COLLECT]) =>
    rubric({
      facts: [n, m, f, g, c, x, s, judged, timed],
      items: [item('1', '5', clauses, parts), item('2', '5', [])],
      total,
    });
  const plain = [deduct('1/a', where(holding('1/f'), '1'))];
  const known: ReadonlyMap<string, FactValue> = new Map<string, FactValue>([
    ...[n, m, x].map(({ id }) => [id, 2] as const),
    ...[f, g].map(({ id }) => [id, true] as const),
    ...([
      [c.id, 'A'],
      [s.id, '2021-06-05'],
      [timed.id, '2021-06-05T09:00:00Z'],
      [judged.id, false],
    ] as const),
  ]);

  test.each<[string, Rubric, Fact, boolean]>([
    [
      'extras of what an item asks',
      one(plain, { extras: [extra] }, [COLLECT, { kind: 'extras' }]),
      f,
      true,
    ],
    [
      'extras by a condition',
      one(plain, { extras: [extra] }, [COLLECT, { kind: 'extras' }]),
      g,
      true,
    ],
    ['points by a choice', one(plain, { points: bySize, start: bySize, ceiling: bySize }), c, true],
    ['the highest of several', one([box('clause', plain, { take: 'highest' })]), f, true],
    [
      'the highest of several, within others',
      one([box('occurrence', [box('clause', plain, { take: 'first' })])]),
      f,
      true,
    ],
    [
      'whether an item applies',
      one([], { notApplicable: { when: holding('1/f'), policy: 'zero', cite: null } }),
      f,
      true,
    ],
    ['points that go to others', one(plain, {}, [COLLECT, SPREAD]), f, true],
    ['lateness', one([deduct('1/a', lateness('1/s', after('2021-06-03')))]), s, true],
    [
      'lateness beyond some',
      one([
        deduct('1/a', {
          kind: 'excess',
          of: lateness('1/s', after('2021-06-03')),
          over: points('1'),
        }),
      ]),
      s,
      true,
    ],
    [
      'lateness that some are beyond',
      one([
        deduct('1/a', { kind: 'excess', of: fact(n), over: lateness('1/s', after('2021-06-03')) }),
      ]),
      s,
      true,
    ],
    [
      'lateness in one of two cases',
      one([deduct('1/a', cased(f, points('1'), lateness('1/s', after('2021-06-03'))))]),
      s,
      true,
    ],
    [
      'lateness in the other',
      one([
        deduct(
          '1/a',
          cased(
            f,
            { kind: 'times', factor: '2', of: lateness('1/s', after('2021-06-03')) },
            points('1'),
          ),
        ),
      ]),
      s,
      true,
    ],
    [
      'lateness in a sum',
      one([
        deduct('1/a', { kind: 'sum', of: [points('1'), lateness('1/s', after('2021-06-03'))] }),
      ]),
      s,
      true,
    ],
    ['what is judged', one([deduct('1/a', { kind: 'judged', fact: '1/j' })]), judged, true],
    ['steps of a number', one([deduct('1/a', steps(fact(x), '1', 'full'))]), x, true],
    ['an instant', one([deduct('1/a', where(never('1/t'), '1'))]), timed, true],
    [
      'what a stage asks',
      one(plain, {}, [
        COLLECT,
        { kind: 'times', id: 't', factor: '2', when: holding('1/g'), cite: null },
      ]),
      g,
      true,
    ],
    ['what only a condition asks', one(plain), f, false],
    ['what a set asks', one([set('1/a', holding('1/f'), '1')]), f, false],
    ['a day', one([deduct('1/a', where(isLate, '1'))]), s, false],
    ['a price by a fact', one([deduct('1/a', cased(f, points('1'), points('2')))]), f, false],
    ['a box of which all counts', one([box('clause', plain, { cap: '1' })]), f, false],
  ])('%s', (_, of, open, refused) => {
    const given = new Map([...known].filter(([id]) => id !== open.id));
    const run = () => searched(of, given);
    if (refused) {
      expect(run).toThrow(`no bounds: \`${open.id}\` is unknown, and what depends on it`);
      expect(searched(of, known)).toEqual(wentThrough(of, known));
    } else {
      expect(run()).toMatchObject({ total: wentThrough(of, given).total });
    }
  });
});
