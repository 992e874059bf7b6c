import { expect, test } from 'vitest';
import { derived } from '../../test/formulas.ts';
import {
  choice,
  compare,
  count,
  deduct,
  example,
  flag,
  item,
  number,
  per,
  percentage,
  rubric,
  series,
  span,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { Fact } from './fact.ts';
import { referenceProblems } from './references.ts';
import type { Example } from './rubric.ts';

const FACTS: readonly Fact[] = [
  submission('1/submission'),
  count('1/count'),
  flag('1/flag'),
  number('1/number'),
  percentage('1/percentage'),
  choice('1/choice', ['A', 'B']),
];

test.each<[Example, readonly string[]]>([
  [example('1', { '1/number': 1, '1/percentage': '1%', '1/choice': 'A' }, '5'), []],
  [
    example('1', {}, '5'),
    [
      'does not give `1/number`, which has no value without fault',
      'does not give `1/percentage`, which has no value without fault',
      'does not give `1/choice`, which has no value without fault',
    ],
  ],
  [example('2', { staff: 3 }, '5'), []],
  [example('2', {}, '5'), ['does not give `staff`, which has no value without fault']],
  [
    example(null, { '1/number': 1, '1/percentage': '1%', '1/choice': 'A' }, '5'),
    ['does not give `staff`, which has no value without fault'],
  ],
  [example('3', {}, '5'), ['is of the item `3`, which is not there']],
  [
    example(
      '2',
      { staff: 'many', '1/flag': null, '1/submission': '2021-02-30', '1/count': -1 },
      '5',
    ),
    [
      'gives `staff` a value that is no number',
      'gives `1/flag` a value that is no flag',
      'gives `1/submission` a value that is no submission',
      'gives `1/count` a value that is no count',
    ],
  ],
  [example('2', { staff: 3, '2/gone': 1 }, '5'), ['gives the fact `2/gone`, which is not there']],
])('%o', (one, problems) => {
  const of = rubric({
    facts: [...FACTS, number('staff')],
    items: [
      item('1', '5', []),
      item('2', '5', [deduct('2/staff', where(compare('staff', '<', '3'), '1'))]),
    ],
    examples: [one],
  });
  expect(referenceProblems(of)).toEqual(
    problems.map((problem) => `the example in line 7 ${problem}`),
  );
});

test('an example gives a fact once', () => {
  const given = [
    { fact: 'a', value: true },
    { fact: 'a', value: false },
  ];
  const of = rubric({ facts: [flag('a')], examples: [{ ...example(null, {}, '0'), given }] });
  expect(referenceProblems(of)).toEqual(['the example in line 7 gives `a` more than once']);
});

test('where others are compared an example gives theirs, each for as many', () => {
  const rank = (fact: string) => ({ kind: 'rank', fact, first: 'highest', ties: 'best' }) as const;
  const of = (peers: Example['peers'], scored: string | null = '1') =>
    referenceProblems(
      rubric({
        facts: [number('1/a'), count('1/b'), number('2/c')],
        derived: [
          { ...derived(rank('1/a')), id: 'by-a' },
          { ...derived(rank('1/b')), id: 'by-b' },
          derived({ kind: 'sum', of: ['by-a', 'by-b'].map((id) => ({ kind: 'fact', fact: id })) }),
        ],
        items: [item('1', '5', [deduct('1/place', per('d', '1'))]), item('2', '5', [])],
        examples: [{ ...example(scored, { '1/a': 1, '2/c': 1 }, '5'), peers }],
      }),
    ).map((problem) => problem.replace('the example in line 7 ', ''));
  const a = { fact: '1/a', values: [1, 2] };
  expect(of([a, { fact: '1/b', values: [3, 4] }])).toEqual([]);
  expect(of([])).toEqual([
    'does not give `1/a` for the others',
    'does not give `1/b` for the others',
  ]);
  expect(of([a])).toEqual(['does not give `1/b` for the others']);
  expect(of([a, { fact: '1/b', values: [3] }])).toEqual([
    'gives `1/b` for another number of others',
  ]);
  expect(of([a, { fact: '1/b', values: [3, 'many'] }])).toEqual([
    'gives `1/b` a value that is no count',
  ]);
  // The other item compares nobody.
  expect(of([], '2')).toEqual([]);
});

test('several numbers have no value without fault either', () => {
  const of = rubric({ facts: [series('s')], examples: [example(null, {}, '0')] });
  expect(referenceProblems(of)).toEqual([
    'the example in line 7 does not give `s`, which has no value without fault',
  ]);
});

test('of the others it gives what is compared, and not what is of the entity alone', () => {
  const sum = { kind: 'fold', take: 'sum', over: 'entities', facts: ['1/b'] } as const;
  const share = derived(
    {
      kind: 'quotient',
      of: { kind: 'fact', fact: '1/a' },
      by: { ...sum, drop: { lowest: 0, highest: 0 } },
    },
    '0',
  );
  const of = (fact: string) =>
    rubric({
      facts: [number('1/a'), number('1/b')],
      derived: [share],
      items: [item('1', '5', [deduct('1/d', per('d', '1'))])],
      examples: [{ ...example('1', { '1/a': 1, '1/b': 1 }, '5'), peers: [{ fact, values: [2] }] }],
    });
  expect(referenceProblems(of('1/b'))).toEqual([]);
  expect(referenceProblems(of('1/a'))).toEqual([
    'the example in line 7 does not give `1/b` for the others',
  ]);
});

test('an example gives what an extra of its item asks for', () => {
  const extra = {
    id: '1/extra',
    amount: '1',
    when: compare('x', '>', '1'),
    cite: null,
    span: span(),
  };
  const of = rubric({
    facts: [number('x')],
    items: [item('1', '5', [], { extras: [{ ...extra, id: '1/always', when: null }, extra] })],
    total: [{ kind: 'extras' }],
    examples: [example('1', {}, '5')],
  });
  expect(referenceProblems(of)).toEqual([
    'the example in line 7 does not give `x`, which has no value without fault',
  ]);
});
