import { describe, expect, test } from 'vitest';
import { searched, valuesOf, wentThrough } from '../../test/every-value.ts';
import {
  add,
  after,
  all,
  any,
  box,
  choice,
  compare,
  count,
  deduct,
  flag,
  from,
  holding,
  item,
  judgement,
  late,
  never,
  not,
  number,
  oneOf,
  per,
  points,
  rubric,
  series,
  set,
  submission,
  where,
} from '../../test/rubrics.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Condition } from '../ir/condition.ts';
import type { Fact } from '../ir/fact.ts';
import type { Box } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import type { Stage } from '../ir/stage.ts';

// Facts on which several clauses depend, within bounds and in one amount: no clause can have its utmost by itself.

const [n, m, k, p] = [count('1/n'), count('1/m'), count('1/k'), count('1/p')];
const [f, g, h] = [flag('1/f'), flag('1/g'), flag('1/h')];
const c = choice('1/c', ['A', 'B', 'C']);
const x = number('1/x');
const s = submission('1/s', after('2021-06-03'));
const [F, G, H] = [holding('1/f'), holding('1/g'), holding('1/h')];

const fact = (of: Fact): Num => ({ kind: 'fact', fact: of.id });
const sum = (...of: readonly Num[]): Num => ({ kind: 'sum', of });
const excess = (of: Num, over: Num): Num => ({ kind: 'excess', of, over });
const cased = (when: Condition, value: Num, otherwise: Num): Num => ({
  kind: 'case',
  when,
  value,
  otherwise,
});

const COLLECT: Stage = { kind: 'collect', start: '0', take: 'score' };

const ITEMS: Readonly<Record<string, readonly [readonly Fact[], Box['of'], object?]>> = {
  'one flag that adds and is lost within bounds': [
    [f, g, h],
    [
      box(
        'clause',
        [
          deduct('1/a', where(F, '3')),
          add('1/b', where(F, '2')),
          deduct('1/c', where(any(F, G), '1')),
          add('1/d', where(all(G, not(F)), '3')),
        ],
        { cap: '3', upTo: '2' },
      ),
      deduct('1/e', where(H, '1')),
    ],
    { ceiling: '9' },
  ],
  'bounds around parts with bounds, which share': [
    [f, g, h],
    [
      box(
        'occurrence',
        [
          box('clause', [deduct('1/a', where(F, '3')), add('1/b', where(F, '2'))]),
          box('clause', [add('1/c', where(any(F, G), '2')), deduct('1/d', where(G, '2'))], {
            upTo: '1',
          }),
          deduct('1/e', where(H, '1')),
          add('1/f', where(not(H), '1')),
        ],
        { cap: '3', upTo: '2' },
      ),
    ],
    { ceiling: '9' },
  ],
  'two flags apart, each adding and losing within one bound': [
    [f, g],
    [
      box(
        'clause',
        [
          deduct('1/a', where(F, '3')),
          add('1/b', where(F, '2')),
          deduct('1/c', where(G, '2')),
          add('1/d', where(G, '4')),
        ],
        { cap: '4', upTo: '5' },
      ),
    ],
    { ceiling: '20' },
  ],
  'the same with a cap alone': [
    [f, g],
    [
      box(
        'clause',
        [
          deduct('1/a', where(F, '3')),
          add('1/b', where(F, '2')),
          deduct('1/c', where(G, '2')),
          add('1/d', where(G, '1')),
        ],
        { cap: '2' },
      ),
    ],
    { ceiling: '20' },
  ],
  'the same with a most alone': [
    [f, g],
    [
      box(
        'clause',
        [
          deduct('1/a', where(F, '3')),
          add('1/b', where(F, '4')),
          deduct('1/c', where(G, '1')),
          add('1/d', where(G, '2')),
        ],
        { upTo: '3' },
      ),
    ],
    { ceiling: '20' },
  ],
  'three values, each adding and losing otherwise, within bounds': [
    [c, g],
    [
      box(
        'clause',
        [
          deduct('1/a', where(oneOf('1/c', 'A'), '3')),
          add('1/b', where(oneOf('1/c', 'B'), '2')),
          deduct('1/c', where(oneOf('1/c', 'B', 'C'), '1')),
          add('1/d', where(oneOf('1/c', 'C', 'A'), '4')),
          deduct('1/e', where(G, '2')),
          add('1/f', where(G, '1')),
        ],
        { cap: '4', upTo: '4' },
      ),
    ],
    { ceiling: '20' },
  ],
  'cases that add and are lost within bounds': [
    [n, f],
    [
      box(
        'clause',
        [
          add('1/a', per('1/n', '1')),
          deduct('1/b', per('1/n', '2')),
          deduct('1/c', where(F, '1')),
          add('1/d', where(all(F, compare('1/n', '>', '2')), '2')),
        ],
        { cap: '4', upTo: '3' },
      ),
    ],
    { ceiling: '20' },
  ],
  'few of many cases, beside others': [
    [k, m],
    [
      deduct('1/a', per('1/k', '0.1')),
      box('clause', [deduct('1/b', per('1/m', '1'))], { cap: '2' }),
    ],
  ],
  'many cases that add here and are lost there': [
    [k, f],
    [
      box('clause', [add('1/a', per('1/k', '0.3'))], { upTo: '3' }),
      box('clause', [deduct('1/b', per('1/k', '0.2'))], { cap: '4' }),
      deduct('1/c', where(F, '1')),
    ],
    { ceiling: '7' },
  ],
  'a chain of facts': [
    [f, g, h],
    [
      deduct('1/a', where(all(F, H), '3')),
      add('1/b', where(F, '1')),
      deduct('1/c', where(not(H), '2')),
      add('1/d', where(all(H, G), '2')),
    ],
    { ceiling: '9' },
  ],
  'beyond what hangs on the same fact': [
    [n, f],
    [deduct('1/a', excess(cased(F, per('1/n', '2'), fact(n)), cased(F, points('3'), points('1'))))],
  ],
  'what is added beyond what hangs on the same fact': [
    [n, f],
    [
      box(
        'clause',
        [add('1/a', excess(cased(F, points('4'), fact(n)), cased(F, points('3'), points('5'))))],
        { upTo: '3' },
      ),
    ],
    { ceiling: '20' },
  ],
  'a sum of which each part counts where the other does not': [
    [n, m, f],
    [
      deduct(
        '1/a',
        sum(cased(F, fact(n), points('1')), cased(F, points('0'), per('1/m', '2')), points('0.5')),
      ),
    ],
  ],
  'a sum of questions about one choice': [
    [c, f],
    [
      deduct(
        '1/a',
        sum(
          cased(oneOf('1/c', 'A'), points('2'), points('0')),
          cased(oneOf('1/c', 'A', 'B'), points('1'), points('1.5')),
          cased(oneOf('1/c', 'B'), cased(F, points('1'), points('0')), points('0.5')),
        ),
      ),
    ],
  ],
  'a sum of what rises with cases and what falls': [
    [n, p],
    [deduct('1/a', sum(excess(fact(n), fact(p)), fact(p)))],
  ],
  'what is added by a sum of what rises with cases and what falls': [
    [n, p],
    [
      box('clause', [add('1/a', sum(excess(fact(p), fact(n)), fact(n)))], { upTo: '2' }),
      box('clause', [deduct('1/b', sum(excess(points('3'), fact(p)), fact(p)))], { cap: '3' }),
    ],
    { ceiling: '6' },
  ],
  'a sum of what rises twice': [
    [n, f],
    [
      deduct('1/a', sum(per('1/n', '0.5'), { kind: 'first', most: '2', of: fact(n) })),
      deduct('1/b', where(F, '1')),
    ],
  ],
  'beyond as many as there are': [
    [n, f],
    [
      deduct('1/a', excess(per('1/n', '2'), sum(fact(n), points('2')))),
      deduct('1/b', where(F, '1')),
    ],
  ],
  'what sets it always, and what sets it never': [
    [f, g, h, n],
    [
      set('1/0', all(H, not(H)), '0'),
      set('1/a', all(G, not(G)), '1'),
      deduct('1/b', per('1/n', '1')),
      set('1/c', any(F, not(F)), '3'),
      set('1/d', G, '4'),
    ],
  ],
  'what sets it and shares with another that does': [
    [f, g, n],
    [set('1/a', all(F, G), '0'), set('1/b', G, '5'), deduct('1/c', per('1/n', '1'))],
  ],
  'comparisons that are said twice': [
    [n, f],
    [
      deduct('1/a', where(compare('1/n', '>', '2'), '1')),
      add('1/b', where(all(F, compare('1/n', '>', '2')), '2')),
      deduct('1/c', where(compare('1/n', '=', '7'), '2')),
      add('1/d', where(compare('1/n', '<', '0.5'), '1')),
      deduct('1/e', where(compare('1/n', '>=', '-1'), '1')),
    ],
    { ceiling: '9' },
  ],
  'a measure that counts and is compared': [
    [x, f],
    [
      box('clause', [deduct('1/a', per('1/x', '1'))], { cap: '3' }),
      add('1/b', where(compare('1/x', '>', '4'), '1')),
      deduct('1/c', where(compare('1/x', '<=', '-1'), '1')),
      deduct('1/d', where(F, '1')),
    ],
    { ceiling: '9' },
  ],
  'what is added by many cases, up to much more than the points': [
    [k, f],
    [
      box(
        'occurrence',
        [box('clause', [add('1/a', per('1/k', '1'))], { upTo: '30' }), add('1/b', where(F, '1'))],
        {
          upTo: '40',
        },
      ),
    ],
    { ceiling: null },
  ],
  'many cases against a loss that is a sum': [
    [k, f],
    [
      deduct('1/a', sum(points('20'), points('10'), cased(F, points('1'), points('0')))),
      add('1/b', per('1/k', '1')),
    ],
  ],
  'cases that cost much at first, and little ever after': [
    [k, f],
    [
      box('clause', [deduct('1/a', per('1/k', '1'))], { cap: '1' }),
      deduct('1/b', per('1/k', '0.1')),
      deduct('1/c', where(F, '1')),
    ],
  ],
  'cases that cost little, and the first of them much': [
    [k, f],
    [
      deduct('1/a', per('1/k', '0.1')),
      box('clause', [deduct('1/b', per('1/k', '1'))], { cap: '1' }),
      deduct('1/c', where(F, '1')),
    ],
  ],
  'a measure that is added': [
    [x, f],
    [box('clause', [add('1/a', per('1/x', '1'))], { upTo: '3' }), deduct('1/b', where(F, '1'))],
    { ceiling: '9' },
  ],
  'what a measure leaves, and the measure': [
    [x, f],
    [
      add('1/a', excess(points('5'), fact(x))),
      box('clause', [deduct('1/b', per('1/x', '1'))], { cap: '4' }),
      deduct('1/c', where(F, '1')),
    ],
    { ceiling: '20' },
  ],
  'late, later, and there': [
    [s, f],
    [
      deduct('1/a', where(late('1/s', after('2021-06-03')), '1')),
      add('1/b', where(all(late('1/s', from('2021-06-06')), not(never('1/s'))), '3')),
      deduct('1/c', where(all(never('1/s'), F), '4')),
    ],
    { ceiling: '9' },
  ],
};

describe.each(Object.entries(ITEMS))('%s', (_, [facts, clauses, parts = {}]) => {
  const of = rubric({ facts, items: [item('1', '5', clauses, parts)], total: [COLLECT] });

  test('with everything unknown, and with each fact known', () => {
    expect(searched(of, new Map())).toEqual(wentThrough(of, new Map()));
    for (const one of facts) {
      for (const value of valuesOf(one).slice(0, 3)) {
        const known = new Map([[one.id, value]]);
        expect([known, searched(of, known)]).toEqual([known, wentThrough(of, known)]);
      }
    }
  });
});

test.each(['2021-05-20', '2021-06-02', '2021-06-03', '2021-06-04', '2021-06-06', '2021-06-09'])(
  'as of %s, of what is submitted by then and what is not',
  (asOf) => {
    const of = rubric({
      facts: [s, f],
      items: [
        item(
          '1',
          '5',
          [
            deduct('1/a', where(late('1/s', after('2021-06-03')), '1')),
            add('1/b', where(all(late('1/s', from('2021-06-06')), not(never('1/s'))), '3')),
            deduct('1/c', where(all(never('1/s'), F), '4')),
            add('1/d', where(not(never('1/s')), '2')),
          ],
          { ceiling: '9' },
        ),
      ],
      total: [COLLECT],
    });
    expect(searched(of, new Map(), { asOf })).toEqual(wentThrough(of, new Map(), { asOf }));
  },
);

test('what nothing asks for narrows nothing', () => {
  const of = rubric({
    facts: [f, judgement('1/j', '0', '3'), series('1/l'), number('1/y'), choice('1/d', ['A', 'B'])],
    items: [item('1', '5', [deduct('1/a', where(F, '1'))])],
    total: [COLLECT],
  });
  const { unknown, total } = evaluate(of, {}, { unknown: 'interval' });
  expect(total).toEqual({ min: '4', max: '5' });
  expect(unknown.map(({ id, narrows }) => [id, narrows.atLeast, narrows.atMost])).toEqual([
    ['1/f', '1', '1'],
    ['1/j', '0', '0'],
    ['1/l', '0', '0'],
    ['1/y', '0', '0'],
    ['1/d', '0', '0'],
  ]);
});

test('what narrows the most comes first', () => {
  const of = rubric({
    facts: [flag('1/p'), flag('1/q'), f, g, h],
    items: [
      item('1', '9', [
        deduct('1/a', where(all(holding('1/p'), holding('1/q')), '1')),
        deduct('1/b', where(any(F, G), '3')),
        deduct('1/c', where(H, '0.5')),
      ]),
    ],
    total: [COLLECT],
  });
  const { unknown } = evaluate(of, {}, { unknown: 'interval' });
  expect(unknown.map(({ id, narrows }) => [id, narrows.atLeast, narrows.atMost])).toEqual([
    ['1/h', '0.5', '0.5'],
    ['1/f', '0', '3'],
    ['1/g', '0', '3'],
    ['1/p', '0', '1'],
    ['1/q', '0', '1'],
  ]);
});

test.each(['first', 'highest', 'lowest'] as const)(
  'where the %s counts, the others do not',
  (take) => {
    const of = rubric({
      facts: [f],
      items: [
        item('1', '9', [
          box(
            'clause',
            [deduct('1/a', points('2')), deduct('1/b', points('3')), deduct('1/c', points('1'))],
            {
              take,
            },
          ),
          deduct('1/d', where(F, '1')),
        ]),
      ],
      total: [COLLECT],
    });
    expect(searched(of, new Map())).toEqual(wentThrough(of, new Map()));
  },
);

test.each(['first', 'highest', 'lowest'] as const)(
  'where the %s counts and each comes to nothing, bounds around it see what they add and lose',
  (take) => {
    const even = (id: string, value: string) =>
      box('clause', [add(`1/${id}+`, points(value)), deduct(`1/${id}-`, points(value))]);
    const of = rubric({
      facts: [f],
      items: [
        item(
          '1',
          '5',
          [
            box('occurrence', [box('clause', [even('a', '2'), even('b', '1')], { take })], {
              cap: '1',
            }),
            box(
              'occurrence',
              [box('clause', [even('c', '2'), deduct('1/d', points('1'))], { take })],
              {
                cap: '3',
              },
            ),
            deduct('1/e', where(F, '1')),
          ],
          { ceiling: '9' },
        ),
      ],
      total: [COLLECT],
    });
    expect(searched(of, new Map())).toEqual(wentThrough(of, new Map()));
  },
);

test('a chain of facts from item to item', () => {
  const of = rubric({
    facts: [f, g, h],
    items: [
      item('1', '5', [deduct('1/a', where(all(F, H), '3')), deduct('1/b', where(G, '1'))]),
      item('2', '5', [add('2/a', where(F, '1'))], { ceiling: '9' }),
      item('3', '5', [deduct('3/a', where(not(H), '2'))]),
      item('4', '5', [deduct('4/a', where(all(not(G), not(F)), '2'))]),
    ],
    total: [COLLECT],
  });
  expect(searched(of, new Map())).toEqual(wentThrough(of, new Map()));
});
