import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdToReference, rubricWithFacts } from './agreement.ts';
import { deduct, item, number, rubric, span } from './rubrics.ts';

test('the evaluator and the reference agree, line by line', () => {
  let compared = 0;
  fc.assert(
    fc.property(rubricWithFacts, ([of, all]) => {
      compared += holdToReference(of, all);
    }),
    { seed: 20210621, numRuns: 1100 },
  );
  expect(compared).toBeGreaterThanOrEqual(20_000);
}, 120_000);

test('the reference imports nothing of the evaluator but the types of the IR', () => {
  const folder = new URL('reference/', import.meta.url);
  const imports = readdirSync(folder).flatMap((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    return [...source.matchAll(/^import (type )?[^;]*from '(.+)';$/gm)].map(
      ([, type, from]) => `${type ?? ''}${from}`,
    );
  });
  const allowed = /^(type )?(\.\/[a-z]+\.ts|fraction\.js)$|^type \.\.\/\.\.\/src\/ir\/[a-z]+\.ts$/;
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter((one) => !allowed.test(one))).toEqual([]);
});

/** Some entities of one rubric, whose facts are compared with one another. */
const COHORT = rubric({
  facts: [number('a'), number('b')],
  derived: (['best', 'worst', 'mean', 'dense'] as const).flatMap((ties, index) =>
    (['highest', 'lowest'] as const).map((first) => ({
      type: 'number' as const,
      id: `${ties}-${first}`,
      item: null,
      occurrence: null,
      name: `${ties}-${first}`,
      label: null,
      value:
        index % 2 === 0
          ? ({ kind: 'rank', fact: 'a', first, ties } as const)
          : ({
              kind: 'quotient',
              of: { kind: 'fact', fact: 'b' },
              by: {
                kind: 'fold',
                take: 'highest',
                over: 'entities',
                facts: ['b'],
                drop: { lowest: 0, highest: 1 },
              },
            } as const),
      otherwise: '7',
      span: span(),
    })),
  ),
  items: [
    item(
      '1',
      '100',
      ['best-highest', 'worst-lowest', 'mean-highest', 'dense-lowest'].map((id) =>
        deduct(`1/${id}`, { kind: 'fact', fact: id }),
      ),
    ),
  ],
  total: [{ kind: 'collect', start: '0', take: 'score' }],
});

test('they agree where entities are compared with one another', () => {
  const entities = fc.array(
    fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.integer({ min: -2, max: 2 }) }),
    { minLength: 2, maxLength: 6 },
  );
  fc.assert(
    fc.property(entities, (all) => {
      const given = all.map((facts) => ({ facts, items: {} }));
      expect(holdToReference(COHORT, [{ entities: given, asOf: null }])).toBe(all.length);
    }),
    { seed: 20210621, numRuns: 300 },
  );
});
