import type { Item, Rubric } from '@rubrica/evaluator';
import { linesOf, scoreItem } from '@rubrica/evaluator/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive } from '../../evaluator/src/evaluate/derive.ts';
import { readFacts } from '../../evaluator/src/facts/read-facts.ts';
import { rubricAndFacts } from '../../evaluator/test/arbitrary-facts.ts';
import { unknownCase } from '../../evaluator/test/arbitrary-unknowns.ts';
import {
  add,
  all,
  box,
  compare,
  count,
  countUpTo,
  deduct,
  flag,
  holding,
  item,
  not,
  per,
  percentage,
  points,
  rubric,
  set,
  where,
} from '../../evaluator/test/rubrics.ts';
import { idleBounds, idleClauses } from '../src/index.ts';
import { fillings } from './brute-force.ts';

const OPTIONS = { seed: 20210621, numRuns: 100 };

function idleIds(of: Rubric, id: string): readonly string[] | undefined {
  const found = idleClauses(of, id, { judged: '0.5' });
  return found.kind === 'exact' ? found.idle.map(({ line }) => line.id) : undefined;
}

function changes(one: Item, line: string, known: Parameters<typeof scoreItem>[1]): boolean {
  const without = scoreItem(one, known, { line, known: null });
  return !scoreItem(one, known).score.equals(without.score);
}

function asksNothing(one: Item, id: string, known: Parameters<typeof scoreItem>[1]): boolean {
  const entry = scoreItem(one, known).entries.find(({ line }) => line.id === id);
  return entry?.line.effect.kind !== 'set' && entry?.raw.equals(0) === true;
}

describe('a clause that never changes the score', () => {
  test('is one that does not for any facts, and the others do', () => {
    let idle = 0;
    fc.assert(
      fc.property(unknownCase, ({ of }) => {
        for (const one of of.items) {
          const found = idleIds(of, one.id);
          if (found === undefined) continue;
          const facts = [...fillings(of, one, 12)];
          for (const { id } of linesOf(one.body)) {
            const changed = facts.some((known) => changes(one, id, known));
            if (found.includes(id)) expect(changed).toBe(false);
            // What says 0 is left out.
            else if (!facts.every((known) => asksNothing(one, id, known)))
              expect(changed).toBe(true);
          }
          idle += found.length;
        }
      }),
      OPTIONS,
    );
    expect(idle).toBeGreaterThan(20);
  });

  test('does not whatever facts there are', () => {
    fc.assert(
      fc.property(rubricAndFacts, ([of, facts]) => {
        const { known } = readFacts(of, facts);
        const [everything = known] = derive(of, [known]);
        for (const one of of.items) {
          for (const id of idleIds(of, one.id) ?? []) {
            expect(changes(one, id, everything)).toBe(false);
          }
        }
      }),
      { ...OPTIONS, numRuns: 120 },
    );
  });

  test.each<[string, Parameters<typeof rubric>[0], readonly (readonly [string, boolean])[]]>([
    [
      'a condition that cannot hold',
      {
        facts: [percentage('1/rate')],
        items: [
          item('1', '5', [
            deduct(
              '1/a',
              where(all(compare('1/rate', '>=', '60'), compare('1/rate', '<', '50')), '1'),
            ),
          ]),
        ],
      },
      [['1/a', false]],
    ],
    [
      'points that the ceiling takes at once',
      {
        facts: [flag('1/a'), flag('1/b')],
        items: [
          item('1', '5', [
            deduct('1/a', where(holding('1/a'), '2')),
            add('1/b', where(all(holding('1/b'), not(holding('1/a'))), '1')),
          ]),
        ],
      },
      [['1/b', true]],
    ],
    [
      'what stands behind another one that sets the score',
      {
        facts: [flag('1/a')],
        items: [
          item('1', '5', [
            set('1/a', holding('1/a'), '0'),
            deduct('1/b', where(holding('1/a'), '1')),
          ]),
        ],
      },
      [['1/b', true]],
    ],
    [
      'a clause that says 0 is none of them',
      {
        facts: [flag('1/a')],
        items: [item('1', '5', [deduct('1/a', where(holding('1/a'), '0'))])],
      },
      [],
    ],
  ])('%s', (_, parts, idle) => {
    const found = idleClauses(rubric(parts), '1');
    expect(found).toMatchObject({
      kind: 'exact',
      idle: idle.map(([id, fires]) => ({ line: { id }, fires })),
    });
  });
});

describe('a bound that nothing comes up to', () => {
  const capped = (cap: string, factor: string, parts: Parameters<typeof box>[2] = {}) =>
    rubric({
      facts: [countUpTo('1/a', '3')],
      items: [
        item('1', '5', [box('clause', [deduct('1/a', per('1/a', factor))], { cap, ...parts })]),
      ],
    });
  const found = (of: Rubric) => {
    const bounds = idleBounds(of, '1');
    return bounds.kind === 'exact'
      ? bounds.idle.map(({ bound, limit, most }) => `${bound} ${limit}: ${most}`)
      : bounds.why;
  };

  test('is found with the most that there is', () => {
    expect(found(capped('4', '1'))).toEqual(['cap 4: 3']);
    expect(found(capped('4', '1', { cap: null, upTo: '2' }))).toEqual(['up-to 2: 0']);
  });

  test('one that is just reached is none', () => {
    expect(found(capped('3', '1'))).toEqual([]);
    expect(found(capped('2', '1'))).toEqual([]);
  });

  test('a bound around it does not make it one', () => {
    const inner = box('clause', [deduct('1/a', per('1/a', '1'))], { cap: '4' });
    const of = rubric({
      facts: [count('1/a')],
      items: [item('1', '5', [inner, deduct('1/b', points('1'))], { cap: '2' })],
    });
    expect(found(of)).toEqual([]);
  });

  test('what is added is not what a cap bounds', () => {
    const of = rubric({
      facts: [count('1/a'), count('1/b')],
      items: [
        item('1', '5', [deduct('1/a', per('1/a', '1')), add('1/b', per('1/b', '1'))], { cap: '4' }),
      ],
    });
    expect(found(of)).toEqual([]);
  });
});
