import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { evaluate } from '../src/evaluate/evaluate.ts';
import type { EntityFacts } from '../src/facts/facts.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import type { Assessment } from '../src/ledger/assessment.ts';
import { factsFor } from './arbitrary-facts.ts';
import { anyRubric } from './arbitrary-rubrics.ts';
import { type ReferenceScore, referenceScores } from './reference/score.ts';
import { rubric } from './rubrics.ts';

/** What both have to agree on, as plain text. */
interface Comparable {
  readonly items: readonly {
    readonly id: string;
    readonly start: string;
    readonly score: string;
    readonly left: string;
    readonly lines: readonly string[];
  }[];
  readonly stages: readonly string[];
  readonly total: string;
  readonly grade: string | null;
}

export function ofEvaluator({ items, lines, total, grade }: Assessment): Comparable {
  return {
    items: items.map(({ id, start, score, bounds, lines }) => ({
      id,
      start: text(start),
      score: text(score),
      left: text(bounds[0]?.applied ?? '0'),
      lines: lines.map(({ id, raw, applied, waived, absorbed }) =>
        [
          `${id}: ${text(raw)} = ${text(applied)} + ${text(waived)}`,
          ...absorbed.map(({ by, amount }) => `${by} ${text(amount)}`),
        ].join(', '),
      ),
    })),
    stages: lines.map(({ stage, applied }) => `${stage} ${text(applied)}`),
    total: text(total),
    grade: grade?.name ?? null,
  };
}

export function ofReference({ items, lines, total, grade }: ReferenceScore): Comparable {
  return {
    items: items.map(({ item, start, score, left, lines }) => ({
      id: item.id,
      start: text(start),
      score: text(score),
      left: text(left),
      lines: lines.map(({ id, raw, applied, waived, absorbed }) =>
        [
          `${id}: ${text(raw)} = ${text(applied)} + ${text(waived)}`,
          ...absorbed.map(({ by, amount }) => `${by} ${text(amount)}`),
        ].join(', '),
      ),
    })),
    stages: lines.map(({ stage, applied }) => `${stage} ${text(applied)}`),
    total: text(total),
    grade,
  };
}

function text(value: string | Fraction): string {
  return new Fraction(value).toFraction();
}

/** A total is made of what is collected; without that a rubric has none. */
const collecting = anyRubric.map(
  (of): Rubric =>
    of.total[0]?.kind === 'collect'
      ? of
      : rubric({ ...of, total: [{ kind: 'collect', start: '0', take: 'score' }, ...of.total] }),
);

/** The evaluator's own errors are none of the reference's business: there is no score to compare. */
function assessed(of: Rubric, facts: EntityFacts): Assessment | undefined {
  try {
    return evaluate(of, facts);
  } catch (error) {
    if (String(error).startsWith('NoScoreError')) return undefined;
    throw error;
  }
}

/** Facts for each rubric. */
const FACTS = 20;

/** Random rubrics over the whole core, each with facts that are often at its boundaries. */
export const rubricWithFacts: fc.Arbitrary<readonly [Rubric, readonly EntityFacts[]]> =
  collecting.chain((of) =>
    fc.tuple(fc.constant(of), fc.array(factsFor(of), { minLength: FACTS, maxLength: FACTS })),
  );

/** Holds the evaluator to the reference, and says how many assessments were compared. */
export function holdToReference(of: Rubric, all: readonly EntityFacts[]): number {
  let compared = 0;
  for (const facts of all) {
    const own = assessed(of, facts);
    if (own === undefined) continue;
    const [reference] = referenceScores(of, [facts]);
    deepStrictEqual(ofEvaluator(own), reference && ofReference(reference));
    compared += 1;
  }
  return compared;
}
