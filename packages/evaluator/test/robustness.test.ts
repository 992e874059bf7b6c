import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, evaluateAll } from '../src/evaluate/evaluate.ts';
import { NoScoreError } from '../src/evaluate/no-score.ts';
import { runExample } from '../src/evaluate/run-example.ts';
import type { EntityFacts, FactsFile } from '../src/facts/facts.ts';
import { FactsError } from '../src/facts/facts-error.ts';
import { readFacts } from '../src/facts/read-facts.ts';
import { readFactsFile } from '../src/facts/read-facts-file.ts';
import { factsFileSchema, factsSchema } from '../src/facts/schema.ts';
import { meaningOf } from '../src/ir/meaning.ts';
import { parseRubric, RubricError } from '../src/ir/parse-rubric.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import { factsFor, rubricAndFacts } from './arbitrary-facts.ts';
import { hygiene } from './hygiene.ts';
import { misplaced, mutated } from './mutated.ts';

const OPTIONS = { seed: 20210621, numRuns: 400 };

/** Anything at all that JavaScript has. */
const hostile = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.constantFrom('items', 'facts', '1', 'a', '__proto__', 'constructor', 'toString'),
});

const VALUES = [
  ...[null, true, 0, -0, -1, 3.5, 1e21, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53],
  ...['0000-01-01', '2021-02-30', '2021-06-21T24:00:00Z', '9999-12-31T23:00:00Z', '0001-01-01'],
  ...['1e3', '1.', '-0', '5%', '%', '优', '', [{}], [{ a: {} }], [null], {}, { items: {} }],
];

/** Facts of a rubric with some of them spoilt. */
const almostFacts = rubricAndFacts.chain(([of, facts]) =>
  fc
    .oneof(
      mutated(facts, fc.oneof(fc.constantFrom(...VALUES), hostile)),
      mutated(facts, fc.constantFrom(...VALUES)),
      hostile,
      fc.constant<unknown>(facts),
    )
    .map((input) => ({ of, input })),
);

/** Runs something that may refuse the facts it is given or say that there is no score, and must not fail otherwise. */
function refusing(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    if (error instanceof FactsError) return true;
    if (error instanceof NoScoreError) return false;
    throw error;
  }
}

describe('the schema of facts and the evaluator accept the same', () => {
  test('for one entity', () => {
    let accepted = 0;
    fc.assert(
      fc.property(almostFacts, ({ of, input }) => {
        const fits = readFacts(of, input).problems.length === 0;
        expect(factsSchema(of).safeParse(input).success).toBe(fits);
        expect(refusing(() => evaluate(of, input as EntityFacts))).toBe(!fits);
        accepted += Number(fits);
      }),
      OPTIONS,
    );
    // The property says little where one side never comes up.
    expect(accepted).toBeGreaterThan(OPTIONS.numRuns / 5);
    expect(accepted).toBeLessThan((OPTIONS.numRuns * 4) / 5);
  });

  test('for a file', () => {
    fc.assert(
      fc.property(almostFacts, fc.constantFrom('x', '', 7), ({ of, input }, entity) => {
        const record = typeof input === 'object' && input !== null ? { ...input, entity } : input;
        const file = { rubric: of.id, version: of.version, entities: [record] };
        const fits = readFactsFile(of, file).problems.length === 0;
        expect(factsFileSchema(of).safeParse(file).success).toBe(fits);
        expect(refusing(() => evaluateAll(of, file as FactsFile))).toBe(!fits);
      }),
      OPTIONS,
    );
  });
});

/** A rubric as someone might have tampered with it, with the meaning hash that fits. */
const tampered = fc
  .oneof(
    rubricAndFacts.map(([of]) => of),
    fc.constant(hygiene),
  )
  .chain((of) => fc.oneof(mutated(of), misplaced(of), misplaced(of).chain(misplaced)))
  .map((json) => {
    try {
      return { ...(json as Rubric), meaning: meaningOf(json as Rubric) };
    } catch {
      return json;
    }
  });

test('what parseRubric accepts can be run: only facts can still be wrong', () => {
  let accepted = 0;
  fc.assert(
    fc.property(tampered, hostile, fc.gen(), (json, input, gen) => {
      const of = parsed(json);
      if (of === undefined) return;
      accepted += 1;
      refusing(() => evaluate(of, input as EntityFacts));
      refusing(() => evaluateAll(of, input as FactsFile));
      for (const example of of.examples) runExample(of, example);
      const facts = gen(factsFor, of);
      expect(refusing(() => evaluate(of, facts))).toBe(false);
    }),
    { ...OPTIONS, numRuns: 600 },
  );
  expect(accepted).toBeGreaterThan(150);
  expect(accepted).toBeLessThan(450);
});

test('anything at all is a rubric or a RubricError', () => {
  fc.assert(
    fc.property(hostile, (json) => {
      expect(parsed(json)).toBeUndefined();
    }),
    OPTIONS,
  );
});

function parsed(json: unknown): Rubric | undefined {
  try {
    return parseRubric(json);
  } catch (error) {
    if (error instanceof RubricError) return undefined;
    throw error;
  }
}
