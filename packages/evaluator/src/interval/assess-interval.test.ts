import { describe, expect, test } from 'vitest';
import { FAULTLESS, hygiene } from '../../test/hygiene.ts';
import {
  add,
  after,
  all,
  beyond,
  box,
  choice,
  compare,
  count,
  deduct,
  escalating,
  flag,
  holding,
  item,
  late,
  lessDeductions,
  never,
  number,
  oneOf,
  per,
  percentage,
  points,
  rubric,
  submission,
  where,
} from '../../test/rubrics.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { EntityFacts, PartialFacts } from '../facts/facts.ts';
import { FactsError } from '../facts/facts-error.ts';
import type { Fact } from '../ir/fact.ts';
import type { Box } from '../ir/item.ts';
import type { Rubric } from '../ir/rubric.ts';

const JUNE = after('2021-06-21');

function bounded(of: Rubric, facts: PartialFacts<EntityFacts> = {}, asOf?: string) {
  return evaluate(of, facts, { unknown: 'interval', ...(asOf === undefined ? {} : { asOf }) });
}

/** The total's interval, and what each fact narrows it by, for an item of five points. */
function ofItem(facts: readonly Fact[], clauses: Box['of'], given: PartialFacts<EntityFacts> = {}) {
  const { total, unknown } = bounded(rubric({ facts, items: [item('1', '5', clauses)] }), given);
  const narrows = unknown.map(({ id, narrows }) => [id, narrows.atLeast, narrows.atMost]);
  return { total: [total.min, total.max], narrows };
}

test('an interval assessment says whose it is, of which rubric, and what is unknown', () => {
  const facts = { ...FAULTLESS, items: { ...FAULTLESS.items, '4.1': { submitted: '2021-06-21' } } };
  expect(evaluate(hygiene, facts, { unknown: 'interval', entity: 'Quay' })).toEqual({
    kind: 'interval-assessment',
    rubric: evaluate(hygiene, FAULTLESS).rubric,
    entity: 'Quay',
    asOf: null,
    items: [
      { id: '2', title: '房屋安全管理', group: null, points: '10', min: '10', max: '10' },
      {
        id: '4.1',
        title: '非住宅物业项目基本信息录入',
        group: null,
        points: '5',
        min: '2',
        max: '5',
      },
      { id: '5', title: null, group: null, points: '2', min: '2', max: '2' },
    ],
    total: { min: '97', max: '100' },
    unknown: [
      {
        id: '4.1/unrecorded',
        name: 'unrecorded',
        label: '未记入不良行为记录',
        occurrence: null,
        item: '4.1',
        type: 'count',
        narrows: { atLeast: '3', atMost: '3' },
      },
    ],
  });
});

test('facts that are wrong or not asked for are errors all the same', () => {
  const facts = { items: { '4.1': { unrecorded: -1, note: 'x' } } };
  expect(() => bounded(hygiene, facts)).toThrow(FactsError);
  expect(() => bounded(hygiene, facts)).toThrow(
    /^the facts do not fit the rubric:\n.*unrecorded: got -1.*\n.*note: not asked for.*$/,
  );
  expect(() => bounded(hygiene, { items: { '4.1': null } } as never)).toThrow(FactsError);
  expect(() => bounded(hygiene, {}, '2021-02-30')).toThrow(RangeError);
});

test('a submission that is null is known', () => {
  const clauses = [
    deduct('1/late', where(late('1/s', JUNE), '1')),
    deduct('1/missing', where(never('1/s'), '4')),
  ];
  const facts = [submission('1/s', JUNE)];
  expect(ofItem(facts, clauses)).toEqual({ total: ['1', '5'], narrows: [['1/s', '4', '4']] });
  const given = { items: { '1': { s: null } } };
  expect(ofItem(facts, clauses, given)).toEqual({ total: ['1', '1'], narrows: [] });
});

test('as of a day what can still come is neither late nor missing', () => {
  const of = rubric({
    facts: [submission('1/s', JUNE), submission('1/any')],
    items: [
      item('1', '5', [
        deduct('1/late', where(late('1/s', JUNE), '1')),
        deduct('1/missing', where(never('1/s'), '4')),
        deduct('1/other', where(never('1/any'), '1')),
      ]),
    ],
  });
  const totalAsOf = (asOf: string) => bounded(of, {}, asOf).total;
  expect(totalAsOf('2021-01-01')).toEqual({ min: '5', max: '5' });
  expect(totalAsOf('2021-06-21')).toEqual({ min: '5', max: '5' });
  expect(totalAsOf('2021-06-22')).toEqual({ min: '1', max: '5' });
  expect(totalAsOf('2021-07-01')).toEqual({ min: '0', max: '5' });
});

test('the facts that narrow most come first, then those of the file', () => {
  const { narrows } = ofItem(
    [flag('1/unused'), flag('1/a'), flag('1/b'), choice('1/c', ['x', 'y']), percentage('1/p')],
    [
      deduct('1/a', where(holding('1/a'), '1')),
      deduct('1/b', where(holding('1/b'), '1')),
      deduct('1/c', where(oneOf('1/c', 'y'), '0.5')),
      deduct('1/p', where(compare('1/p', '<', '60'), '1.5')),
    ],
  );
  expect(narrows).toEqual([
    ['1/p', '1.5', '1.5'],
    ['1/a', '1', '1'],
    ['1/b', '1', '1'],
    ['1/c', '0.5', '0.5'],
    ['1/unused', '0', '0'],
  ]);
});

describe('a count', () => {
  test('goes as far as the bounds let it', () => {
    const capped = box('clause', [deduct('1/n', per('1/n', '0.2'))], { cap: '3' });
    expect(ofItem([count('1/n')], [capped]).total).toEqual(['2', '5']);
  });

  test('outweighs whatever else is unknown, and what is known', () => {
    const clauses = [deduct('1/n', per('1/n', '0.01')), add('1/m', per('1/m', '2'))];
    const facts = [count('1/n'), count('1/m')];
    expect(ofItem(facts, clauses)).toEqual({
      total: ['0', '5'],
      // Where there are no cases, the additions have nothing to make up for.
      narrows: [
        ['1/n', '0', '5'],
        ['1/m', '0', '0'],
      ],
    });
    const given = { items: { '1': { m: 1_000_000 } } };
    expect(ofItem(facts, clauses, given).total).toEqual(['0', '5']);
  });

  test('goes beyond an allowance, known or not', () => {
    const above = deduct('1/n', beyond('1/n', points('5'), '0.5'));
    expect(ofItem([count('1/n')], [above])).toEqual({
      total: ['0', '5'],
      narrows: [['1/n', '5', '5']],
    });
    const target = deduct('1/n', beyond('1/n', { kind: 'fact', fact: '1/target' }, '1'));
    const facts = [count('1/n'), count('1/target')];
    expect(ofItem(facts, [target])).toEqual({
      total: ['0', '5'],
      narrows: [
        ['1/n', '0', '5'],
        ['1/target', '0', '0'],
      ],
    });
    expect(ofItem(facts, [target], { items: { '1': { n: 3 } } }).total).toEqual(['2', '5']);
    expect(ofItem(facts, [target], { items: { '1': { target: 3 } } }).total).toEqual(['0', '5']);
  });

  test('costs other points for the first than for the further', () => {
    const clauses = [
      box('clause', [deduct('1/n', escalating('1/n', '1', '2'))], { cap: '4' }),
      deduct('1/f', where(all(holding('1/f'), compare('1/n', '<', '2')), '2')),
    ];
    expect(ofItem([count('1/n'), flag('1/f')], clauses)).toEqual({
      total: ['1', '5'],
      narrows: [
        ['1/n', '2', '4'],
        ['1/f', '0', '2'],
      ],
    });
  });

  test('counted and allowed in one clause has one value', () => {
    const own = deduct('1/n', {
      kind: 'excess',
      of: per('1/n', '3'),
      over: { kind: 'excess', of: per('1/n', '2'), over: points('4') },
    });
    const of = item('1', '9', [own], { floor: '-99', cap: '7' });
    const { total } = bounded(rubric({ facts: [count('1/n')], items: [of] }));
    expect(total).toEqual({ min: '2', max: '9' });
  });

  test('that is asked about besides keeps to its ranges', () => {
    const excused = deduct('1/n', per('1/n', '1'), { waived: compare('1/n', '>', '2.5') });
    expect(ofItem([count('1/n')], [excused]).total).toEqual(['3', '5']);
  });

  test('pulling both ways is looked at number by number', () => {
    const clauses = [
      deduct('1/n', per('1/n', '1')),
      box('clause', [add('1/more', per('1/n', '1.5'))], { upTo: '3' }),
    ];
    const of = item('1', '5', clauses, { start: '3' });
    const { total } = bounded(rubric({ facts: [count('1/n')], items: [of] }));
    expect(total).toEqual({ min: '0', max: '4' });
  });

  test('of more than a thousand that matter', () => {
    const clauses = [deduct('1/n', per('1/n', '0.001')), deduct('1/f', where(holding('1/f'), '2'))];
    expect(ofItem([count('1/n'), flag('1/f')], clauses)).toEqual({
      total: ['0', '5'],
      narrows: [
        ['1/n', '3', '5'],
        ['1/f', '0', '2'],
      ],
    });
  });
});

describe('a measure', () => {
  test('comes as near to what it is compared with as one likes', () => {
    const clauses = [
      deduct('1/km', {
        kind: 'case',
        when: compare('1/km', '<', '3'),
        value: per('1/km', '1'),
        otherwise: per('1/km', '0'),
      }),
    ];
    expect(ofItem([number('1/km')], clauses).total).toEqual(['2', '5']);
  });

  test('without a bound goes as far as the item lets it', () => {
    const clauses = [deduct('1/km', per('1/km', '1'), { waived: compare('1/km', '<=', '-1') })];
    expect(ofItem([number('1/km')], clauses).total).toEqual(['0', '5']);
  });

  test('is told apart from its allowance on', () => {
    const clauses = [
      deduct('1/km', beyond('1/km', points('3'), '1')),
      deduct('1/f', where(holding('1/f'), '5')),
    ];
    expect(ofItem([number('1/km'), flag('1/f')], clauses).narrows).toEqual([
      ['1/km', '0', '5'],
      ['1/f', '0', '5'],
    ]);
  });

  test('that is its own allowance is a NoScoreError', () => {
    const over = { kind: 'fact', fact: '1/km' } as const;
    const clauses = [deduct('1/a', { kind: 'excess', of: per('1/km', '2'), over })];
    expect(() => ofItem([number('1/km')], clauses)).toThrow(RangeError);
  });

  test('that adds points as well as deducts them is a RangeError', () => {
    const clauses = [deduct('1/a', per('1/km', '1')), add('1/b', per('1/km', '2'))];
    expect(() => ofItem([number('1/km')], clauses)).toThrow(
      'no bounds: `1/km` is unknown, and adds points as well as deducts them',
    );
  });
});

test('a fact that items share counts the same in all of them', () => {
  const of = rubric({
    facts: [flag('flooded')],
    items: [
      item('1', '5', [deduct('1/a', where(holding('flooded'), '5'))]),
      item('2', '5', [deduct('2/a', where(holding('flooded'), '0', '4'))]),
    ],
    total: lessDeductions('100'),
  });
  const assessed = bounded(of);
  expect(assessed.items.map(({ min, max }) => [min, max])).toEqual([
    ['0', '5'],
    ['1', '5'],
  ]);
  expect(assessed.total).toEqual({ min: '95', max: '96' });
});
