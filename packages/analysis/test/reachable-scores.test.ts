import type { Rubric } from '@rubrica/evaluator';
import { amount, type KnownFacts, scoreItem } from '@rubrica/evaluator/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive } from '../../evaluator/src/evaluate/derive.ts';
import { readFacts } from '../../evaluator/src/facts/read-facts.ts';
import { rubricAndFacts } from '../../evaluator/test/arbitrary-facts.ts';
import { anyRubric } from '../../evaluator/test/arbitrary-rubrics.ts';
import { unknownCase } from '../../evaluator/test/arbitrary-unknowns.ts';
import {
  add,
  after,
  atFive,
  beyond,
  box,
  cases,
  compare,
  count,
  countUpTo,
  deduct,
  each,
  escalating,
  flag,
  holding,
  instant,
  item,
  judgement,
  late,
  lateness,
  never,
  per,
  percentage,
  points,
  rubric,
  set,
  steps,
  submission,
  where,
} from '../../evaluator/test/rubrics.ts';
import { itemDomains } from '../src/domains/item-domains.ts';
import { DEFAULT_LIMITS, reachableScores } from '../src/index.ts';
import { attempted } from '../src/unknown.ts';
import { fillings } from './brute-force.ts';

const OPTIONS = { seed: 20210621, numRuns: 100 };
const LIMITS = { ...DEFAULT_LIMITS, judged: '0.5' };

describe('against brute force', () => {
  test('the scores are those that all values of the facts come to', () => {
    let exact = 0;
    fc.assert(
      fc.property(unknownCase, ({ of }) => {
        for (const one of of.items) {
          const reached = reachableScores(of, one.id);
          if (reached.kind !== 'exact') continue;
          exact += 1;
          const all = [...fillings(of, one, 12)].map((known) => scoreItem(one, known).score);
          expect([...reached.scores].toSorted()).toEqual([...new Set(all.map(amount))].toSorted());
        }
      }),
      OPTIONS,
    );
    expect(exact).toBeGreaterThan(120);
  });

  test('whatever the facts are, the score is among them', () => {
    let exact = 0;
    fc.assert(
      fc.property(rubricAndFacts, ([of, facts]) => {
        const { known } = readFacts(of, facts);
        const [all = known] = derive(of, [known]);
        for (const one of of.items) {
          const reached = reachableScores(of, one.id, LIMITS);
          if (reached.kind !== 'exact') continue;
          exact += 1;
          expect(reached.scores).toContain(amount(scoreItem(one, all).score));
        }
      }),
      { ...OPTIONS, numRuns: 300 },
    );
    expect(exact).toBeGreaterThan(200);
  });

  test('each score is what some facts lead to', () => {
    let exact = 0;
    fc.assert(
      fc.property(anyRubric, (of) => {
        for (const one of of.items) {
          const reached = reachableScores(of, one.id, LIMITS);
          const made = attempted(() => ({
            kind: 'made' as const,
            ...itemDomains(of, one, LIMITS),
          }));
          if (reached.kind !== 'exact' || made.kind !== 'made') continue;
          const domains = [...made.domains];
          if (domains.reduce((size, [, domain]) => size * domain.length, 1) > 5000) continue;
          exact += 1;
          const all = domains.reduce<readonly KnownFacts[]>(
            (found, [fact, domain]) =>
              found.flatMap((known) =>
                domain.map((value): KnownFacts => new Map([...known, [fact, value.known]])),
              ),
            [new Map()],
          );
          const scores = new Set(
            all.map((known) => amount(scoreItem({ ...one, extras: [] }, known).score)),
          );
          expect([...reached.scores].toSorted()).toEqual([...scores].toSorted());
        }
      }),
      { ...OPTIONS, numRuns: 120 },
    );
    expect(exact).toBeGreaterThan(60);
  });
});

function scoresOf(of: Rubric, limits = {}) {
  const reached = reachableScores(of, '1', limits);
  return reached.kind === 'exact' ? reached.scores.join(' ') : `${reached.why} ${reached.fact}`;
}

const due = after('2021-06-21');

describe('the scores of', () => {
  test.each<[string, Parameters<typeof rubric>[0], string]>([
    [
      'a submission',
      {
        facts: [submission('1/submitted', due)],
        items: [
          item('1', '5', [
            deduct('1/late', where(late('1/submitted', due), '2')),
            deduct('1/missing', where(never('1/submitted'), '5')),
          ]),
        ],
      },
      '0 3 5',
    ],
    [
      'a count with a cap',
      {
        facts: [count('1/a')],
        items: [item('1', '5', [box('clause', [deduct('1/a', per('1/a', '1.5'))], { cap: '4' })])],
      },
      '1 2 3.5 5',
    ],
    [
      'parts of which there are three',
      { facts: [countUpTo('1/a', '3')], items: [item('1', '5', [deduct('1/a', per('1/a', '1'))])] },
      '2 3 4 5',
    ],
    [
      'a count and its allowance, neither with a bound',
      {
        facts: [count('1/a'), count('1/b')],
        items: [item('1', '3', [deduct('1/a', beyond('1/a', { kind: 'fact', fact: '1/b' }, '1'))])],
      },
      '0 1 2 3',
    ],
    [
      'a count and an allowance that a clause of its own looks at',
      {
        facts: [count('1/a'), count('1/b')],
        items: [
          item('1', '9', [
            deduct('1/a', beyond('1/a', { kind: 'fact', fact: '1/b' }, '4')),
            deduct('1/b', where(compare('1/b', '>=', '3'), '1')),
          ]),
        ],
      },
      '0 1 4 5 8 9',
    ],
    [
      'steps of a percentage',
      {
        facts: [percentage('1/rate')],
        items: [
          item('1', '2', [
            deduct('1/rate', {
              kind: 'times',
              factor: '0.5',
              of: steps(
                { kind: 'excess', of: points('100'), over: { kind: 'fact', fact: '1/rate' } },
                '5',
                'full',
              ),
            }),
          ]),
        ],
      },
      '0 0.5 1 1.5 2',
    ],
    [
      'lateness by the day',
      {
        facts: [submission('1/submitted', due)],
        items: [
          item('1', '2', [
            deduct('1/late', { kind: 'times', factor: '0.5', of: lateness('1/submitted', due) }),
          ]),
        ],
      },
      '0 0.5 1 1.5 2',
    ],
    [
      'lateness by started hours',
      {
        facts: [instant('1/submitted', atFive('2021-06-21'))],
        items: [
          item('1', '3', [
            deduct(
              '1/late',
              steps(
                lateness('1/submitted', atFive('2021-06-21'), {
                  kind: 'hour',
                  from: '2021-06-21T09:00:00Z',
                }),
                '24',
                'started',
              ),
            ),
          ]),
        ],
      },
      '0 1 2 3',
    ],
    [
      'cases that differ',
      {
        facts: [cases('1/a', ['重', '轻'])],
        items: [
          item('1', '4', [deduct('1/a', each('1/a', where(holding('1/a.grave'), '3', '1.5')))]),
        ],
      },
      '0 1 2.5 4',
    ],
    [
      'what sets the score, before what deducts',
      {
        facts: [flag('1/fire'), count('1/a')],
        items: [
          item('1', '2', [
            set('1/fire', holding('1/fire'), '0.5'),
            deduct('1/a', escalating('1/a', '1', '2')),
          ]),
        ],
      },
      '0 0.5 1 2',
    ],
    [
      'clauses that share a fact',
      {
        facts: [flag('1/a')],
        items: [
          item('1', '5', [
            deduct('1/a', where(holding('1/a'), '2')),
            add('1/b', where(holding('1/a'), '1')),
            deduct('1/c', where(holding('1/a'), '0', '3')),
          ]),
        ],
      },
      '2 4',
    ],
    [
      'the highest of two',
      {
        facts: [flag('1/a'), flag('1/b')],
        items: [
          item('1', '9', [
            box(
              'clause',
              [
                deduct('1/a', where(holding('1/a'), '2')),
                deduct('1/b', where(holding('1/b'), '5')),
              ],
              { take: 'highest' },
            ),
          ]),
        ],
      },
      '4 7 9',
    ],
  ])('%s', (_, parts, scores) => {
    expect(scoresOf(rubric(parts))).toBe(scores);
  });

  test('what is judged, on a grid', () => {
    const of = rubric({
      facts: [judgement('1/water', '2', '3.5')],
      items: [item('1', '5', [deduct('1/water', { kind: 'judged', fact: '1/water' })])],
    });
    expect(scoresOf(of)).toBe('continuous 1/water');
    expect(scoresOf(of, { judged: '1' })).toBe('1.5 2 3 5');
  });
});

describe('no answer is given', () => {
  const counted = (parts: Parameters<typeof item>[3], ...more: readonly string[]) =>
    rubric({
      facts: [count('1/a'), ...more.map((id) => count(id))],
      items: [item('1', '5', [add('1/a', per('1/a', '1'))], parts)],
    });

  test('where points grow without end', () => {
    expect(scoresOf(counted({ ceiling: null }))).toBe('unbounded 1/a');
  });

  test('where points follow a percentage', () => {
    const of = rubric({
      facts: [percentage('1/rate')],
      items: [item('1', '5', [deduct('1/rate', per('1/rate', '0.01'))])],
    });
    expect(scoresOf(of)).toBe('continuous 1/rate');
  });

  test('where there is too much to go through', () => {
    const of = rubric({
      facts: [count('1/a')],
      items: [item('1', '5', [deduct('1/a', per('1/a', '0.0001'))])],
    });
    expect(scoresOf(of)).toBe('too-large 1/a');
  });

  test('to an item that is not there', () => {
    expect(() => reachableScores(rubric(), '1')).toThrow('the rubric has no item `1`');
  });
});
