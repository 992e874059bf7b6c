import { expect, test } from 'vitest';
import { hygiene } from '../../test/hygiene.ts';
import {
  add,
  after,
  any,
  beyond,
  box,
  cases,
  choice,
  compare,
  count,
  deduct,
  each,
  example,
  flag,
  from,
  holding,
  item,
  judgement,
  late,
  lateness,
  never,
  not,
  number,
  oneOf,
  per,
  percentage,
  points,
  rubric,
  set,
  span,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { Condition } from './condition.ts';
import type { Fact } from './fact.ts';
import type { Box, Line } from './item.ts';
import type { Num } from './num.ts';
import { parseRubric, RubricError } from './parse-rubric.ts';
import { referenceProblems } from './references.ts';
import type { Rubric } from './rubric.ts';
import type { Grades, Stage } from './stage.ts';

/** What is wrong with an item `1` of these clauses in a rubric of these facts. */
function clauseProblems(clauses: Box['of'], facts: readonly Fact[]): readonly string[] {
  return referenceProblems(rubric({ facts, items: [item('1', '5', clauses)] }));
}

test('a rubric that holds together has no problems', () => {
  expect(referenceProblems(hygiene)).toEqual([]);
});

test.each<[Partial<Rubric>, string]>([
  [{ timeZone: 'Mars/Olympus' }, 'there is no time zone `Mars/Olympus`'],
  [{ timeZone: '' }, 'there is no time zone ``'],
  [{ timeZone: 'constructor' }, 'there is no time zone `constructor`'],
  [
    { period: { from: '2021-06-30', to: '2021-01-01' } },
    'the period ends before it starts, on 2021-01-01',
  ],
  [{ facts: [flag('a'), count('a')] }, 'the fact `a` is there more than once'],
  [{ items: [item('1', '5', []), item('1', '3', [])] }, 'the item `1` is there more than once'],
  [
    {
      groups: ['4', '5', '4'].map((id) => ({ id, title: null, points: null, span: span() })),
    },
    'the group `4` is there more than once',
  ],
  [
    { items: [item('1', '5', [], { group: '4' })] },
    'the item `1` is in the group `4`, which is not there',
  ],
  [
    { items: [item('1', '5', [], { floor: '6' })] },
    'the item `1` has a floor of 6, above its ceiling of 5',
  ],
  [
    { total: [{ kind: 'clamp', floor: '10', ceiling: '9' }] },
    'the total has a floor of 10, above its ceiling of 9',
  ],
  [{ facts: [flag('1/a')] }, 'the fact `1/a` is of the item `1`, which is not there'],
  [
    { facts: [{ ...flag('a'), occurrence: 'Q1' }] },
    'the fact `a` is of the occurrence `Q1`, but of no item',
  ],
  [{ facts: [submission('a', from('0001-01-01'))] }, 'no day is in time for the fact `a`'],
])('%o: %s', (parts, problem) => {
  expect(referenceProblems(rubric(parts))).toContain(problem);
});

test('two facts may not be given in one place, nor one where an occurrence is', () => {
  const items = [item('1', '5', [])];
  const same = [flag('1/a'), { ...count('1/b'), name: 'a' }];
  expect(referenceProblems(rubric({ items, facts: same }))).toEqual([
    'the fact `1/b` is given in the same place as another',
  ]);
  const occurrence = [submission('1/Q1/submitted'), flag('1/Q1')];
  expect(referenceProblems(rubric({ items, facts: occurrence }))).toEqual([
    'the fact `1/Q1` has the name of an occurrence',
  ]);
  const apart = [flag('1/a'), flag('2/a'), flag('1/Q1/a'), flag('1/Q2/a'), flag('a')];
  expect(
    referenceProblems(rubric({ items: [...items, item('2', '5', [])], facts: apart })),
  ).toEqual([]);
});

test('a line is there once in all of the rubric', () => {
  const clause = deduct('1/a', points('1'));
  const items = [item('1', '5', [clause]), item('2', '5', [box('clause', [clause])])];
  expect(referenceProblems(rubric({ items }))).toEqual(['the line `1/a` is there more than once']);
});

test.each<[Line, string]>([
  [deduct('1/x', where(holding('1/gone'), '1')), 'which is not there'],
  [deduct('1/x', points('1'), { waived: not(holding('1/gone')) }), 'which is not there'],
  [add('1/x', per('1/gone', '1')), 'which is not there'],
  [add('1/x', beyond('1/gone', points('1'), '1')), 'which is not there'],
  [
    add('1/x', { kind: 'excess', of: points('9'), over: { kind: 'fact', fact: '1/gone' } }),
    'which is not there',
  ],
  [set('1/x', any(never('1/gone')), '0'), 'which is not there'],
])('%o asks for a fact that is not there', (line, problem) => {
  expect(clauseProblems([line], [])).toEqual([
    `the line \`1/x\` asks for the fact \`1/gone\`, ${problem}`,
  ]);
});

const FACTS: readonly Fact[] = [
  submission('1/submission'),
  count('1/count'),
  flag('1/flag'),
  number('1/number'),
  percentage('1/percentage'),
  choice('1/choice', ['A', 'B']),
];

test.each<[string, (fact: string) => Condition, readonly string[]]>([
  ['flag', holding, ['flag']],
  ['submission', never, ['submission']],
  ['submission', (fact) => late(fact, after('2021-06-21')), ['submission']],
  [
    'count or number or percentage',
    (fact) => compare(fact, '<', '1'),
    ['count', 'number', 'percentage'],
  ],
  ['choice', (fact) => oneOf(fact, 'A'), ['choice']],
])('a question for a %s (%s) takes no other fact', (words, ask, types) => {
  for (const { id, type } of FACTS) {
    expect(clauseProblems([deduct('1/x', where(ask(id), '1'))], FACTS)).toEqual(
      types.includes(type)
        ? []
        : [`the line \`1/x\` asks for the fact \`${id}\` as a ${words}, but it is a ${type}`],
    );
  }
});

test('an amount is made of a quantity', () => {
  for (const { id, type } of FACTS) {
    expect(clauseProblems([deduct('1/x', per(id, '1'))], FACTS)).toEqual(
      ['count', 'number', 'percentage'].includes(type)
        ? []
        : [
            `the line \`1/x\` asks for the fact \`${id}\` as a count or number or percentage, but it is a ${type}`,
          ],
    );
  }
});

test('a choice is asked for values that it has', () => {
  expect(clauseProblems([set('1/x', oneOf('1/choice', 'A', 'C', 'D'), '0')], FACTS)).toEqual([
    'the line `1/x` asks for the fact `1/choice` to be `C`, which it never is',
    'the line `1/x` asks for the fact `1/choice` to be `D`, which it never is',
  ]);
});

test('one error holds all that is wrong', () => {
  const of = rubric({
    timeZone: 'Nowhere',
    items: [item('1', '5', [deduct('1/x', per('1/gone', '1'))], { group: '9' })],
    examples: [example('2', {}, '5')],
  });
  expect(() => parseRubric(of)).toThrow(RubricError);
  expect(() => parseRubric(of)).toThrow(
    [
      'the rubric does not hold together:',
      '  there is no time zone `Nowhere`',
      '  the item `1` is in the group `9`, which is not there',
      '  the line `1/x` asks for the fact `1/gone`, which is not there',
      '  the example in line 7 is of the item `2`, which is not there',
    ].join('\n'),
  );
});

const CASES = cases('1/case', ['city', 'town']);

test('what is asked of a case is an attribute of it, and a value that it has', () => {
  const asked = (amount: Num) =>
    clauseProblems([deduct('1/x', each('1/case', amount))], [CASES, ...FACTS]);
  const asks = (id: string) => `the line \`1/x\` asks each case of \`1/case\` for \`${id}\``;
  expect(asked(where(holding('1/case.grave'), '1'))).toEqual([]);
  expect(asked(where(oneOf('1/case.level', 'city'), '1'))).toEqual([]);
  expect(asked(where(holding('1/flag'), '1'))).toEqual([
    `${asks('1/flag')}, which is no attribute of it`,
  ]);
  expect(asked(where(holding('1/case.level'), '1'))).toEqual([
    `${asks('1/case.level')} as a flag, but it is a choice`,
  ]);
  expect(asked(where(oneOf('1/case.level', 'city', 'village'), '1'))).toEqual([
    `${asks('1/case.level')} to be \`village\`, which it never is`,
  ]);
  expect(clauseProblems([deduct('1/x', each('1/flag', points('1')))], FACTS)).toEqual([
    'the line `1/x` asks for the fact `1/flag` as a count, but it is a flag',
  ]);
});

test('what is judged, late or counted case by case is of its type', () => {
  const judged: Num = { kind: 'judged', fact: '1/count' };
  expect(clauseProblems([deduct('1/x', judged)], FACTS)).toEqual([
    'the line `1/x` asks for the fact `1/count` as a judgement, but it is a count',
  ]);
  const days = lateness('1/flag', after('2021-06-21'));
  expect(clauseProblems([deduct('1/x', days)], FACTS)).toEqual([
    'the line `1/x` asks for the fact `1/flag` as a submission, but it is a flag',
  ]);
});

test('a judgement has its least and its most, which may be one', () => {
  const items = [item('1', '5', [])];
  const problems = (least: string, most: string) =>
    referenceProblems(rubric({ items, facts: [judgement('1/j', least, most)] }));
  expect(problems('4', '1')).toEqual(['the judgement `1/j` has at least 4 and at most 1 points']);
  expect(problems('4', '4')).toEqual([]);
});

test('what takes one day, and a floor that is the ceiling, are no contradiction', () => {
  const of = rubric({
    period: { from: '2021-06-30', to: '2021-06-30' },
    facts: [submission('1/s', after('0001-01-01'))],
    items: [item('1', '5', [], { floor: '5' })],
    total: [{ kind: 'clamp', floor: '9', ceiling: '9' }],
  });
  expect(referenceProblems(of)).toEqual([]);
});

test('a fact and an item are of what is there, among others', () => {
  const of = rubric({
    facts: [flag('3/a')],
    groups: [{ id: '4', title: null, points: null, span: span() }],
    items: [item('1', '5', []), item('2', '5', [], { group: '5' })],
  });
  expect(referenceProblems(of)).toEqual([
    'the fact `3/a` is of the item `3`, which is not there',
    'the item `2` is in the group `5`, which is not there',
  ]);
});

test('points by a choice and what makes an item not apply ask for facts', () => {
  const byChoice = { kind: 'by-choice', fact: 'size', of: [{ value: 'A', points: '5' }] } as const;
  const of = rubric({
    facts: [flag('size')],
    items: [
      item('1', '5', [], { points: byChoice, start: '5', ceiling: '5' }),
      item('2', '5', [], {
        notApplicable: { when: holding('gone'), policy: 'zero', cite: null },
      }),
      item('3', '5', [], { ceiling: { ...byChoice, fact: 'missing' } }),
      item('4', '5', [], { ceiling: null }),
    ],
  });
  expect(referenceProblems(of)).toEqual([
    'the line `1` asks for the fact `size` as a choice, but it is a flag',
    'the line `2` asks for the fact `gone`, which is not there',
    'the line `3` asks for the fact `missing`, which is not there',
  ]);
});

test('stages name items and bounds, and ask for facts', () => {
  const bound = {
    kind: 'bound',
    id: 'a/bounds',
    items: ['1'],
    cap: '1',
    upTo: null,
    cite: null,
  } as const;
  const weight = { kind: 'weight', id: 'a/weight', factor: '0.5' } as const;
  const problems = (...total: readonly Stage[]) =>
    referenceProblems(rubric({ items: [item('1', '5', []), item('2', '5', [])], total }));
  expect(problems(bound, { ...weight, items: ['1', 'a/bounds'] })).toEqual([]);
  expect(problems({ ...weight, items: ['1', 'a/bounds'] })).toEqual([
    'a stage of the total names the item `a/bounds`, which is not there',
  ]);
  const times = { kind: 'times', id: 't', factor: '2', when: holding('gone'), cite: null } as const;
  expect(problems(times)).toEqual([
    'the line `total/times` asks for the fact `gone`, which is not there',
  ]);
  const veto = { id: 'v', when: holding('gone'), by: 'set', to: '0', cite: null } as const;
  expect(problems({ kind: 'vetoes', of: [veto] })).toEqual([
    'the line `total/vetoes` asks for the fact `gone`, which is not there',
  ]);
});

test('grades are those that there are, and ask for facts', () => {
  const band = { grade: 'A', within: [], when: null };
  const limit = { id: 'l', when: holding('bad'), atMost: 'A', cite: null };
  const problems = (bands: Grades['bands'], limits: Grades['limits'], facts = [flag('bad')]) =>
    referenceProblems(rubric({ facts, grades: { bands, limits } }));
  expect(problems([band], [limit])).toEqual([]);
  expect(problems([band], [{ ...limit, atMost: 'B' }])).toEqual([
    'a veto names the grade `B`, which is not there',
  ]);
  const asks = 'the line `total/grades` asks for the fact `bad`, which is not there';
  expect(problems([band], [limit], [])).toEqual([asks]);
  expect(problems([{ ...band, when: holding('bad') }], [], [])).toEqual([asks]);
});

test('extras have a stage that takes them, and ask for facts', () => {
  const extra = { id: '1/extra', amount: '1', when: null, cite: null, span: span() };
  const problems = (when: Condition | null, ...total: readonly Stage[]) =>
    referenceProblems(
      rubric({ items: [item('1', '5', [], { extras: [{ ...extra, when }] })], total }),
    );
  const collect: Stage = { kind: 'collect', start: '0', take: 'score' };
  expect(problems(null, collect, { kind: 'extras' })).toEqual([]);
  expect(problems(null, collect)).toEqual([
    'no stage of the total takes the extras of the item `1`',
  ]);
  expect(problems(holding('gone'), collect, { kind: 'extras' })).toEqual([
    'the line `1/extra` asks for the fact `gone`, which is not there',
  ]);
});
