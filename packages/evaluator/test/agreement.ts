import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { CivilDate } from '../src/calendar/civil-date.ts';
import { evaluateAll } from '../src/evaluate/evaluate.ts';
import { NoScoreError } from '../src/evaluate/no-score.ts';
import type { EntityFacts } from '../src/facts/facts.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import type { Assessment } from '../src/ledger/assessment.ts';
import { factsFor } from './arbitrary-facts.ts';
import { correctionsFor, dayFor } from './arbitrary-occasions.ts';
import { anyRubric, comparingRubric } from './arbitrary-rubrics.ts';
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
    readonly corrected: readonly string[];
  }[];
  readonly stages: readonly string[];
  readonly total: string;
  readonly grade: string | null;
}

function ofEvaluator({ items, lines, total, grade }: Assessment): Comparable {
  return {
    items: items.map(({ id, start, score, bounds, lines, corrections }) => ({
      id,
      corrected: corrections.map(({ applied }) => text(applied)),
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

function ofReference({ items, lines, total, grade }: ReferenceScore): Comparable {
  return {
    items: items.map(({ item, start, score, left, lines, corrected }) => ({
      id: item.id,
      corrected: corrected.map(text),
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
const collecting = fc
  .oneof({ weight: 3, arbitrary: anyRubric }, { weight: 1, arbitrary: comparingRubric })
  .map(
    (of): Rubric =>
      of.total[0]?.kind === 'collect'
        ? of
        : rubric({ ...of, total: [{ kind: 'collect', start: '0', take: 'score' }, ...of.total] }),
  );

/** Who is assessed together, each by its facts, and the day they are looked at from, if any. */
export interface Sitting {
  readonly entities: readonly EntityFacts[];
  readonly asOf: CivilDate | null;
}

/** Where there is no score there is nothing to compare: the reference knows no errors. */
function assessed(of: Rubric, { entities, asOf }: Sitting): readonly Assessment[] {
  const file = {
    ...{ rubric: of.id, version: of.version },
    entities: entities.map((facts, index) => ({ entity: String(index), ...facts })),
  };
  try {
    return evaluateAll(of, file, asOf === null ? {} : { asOf });
  } catch (error) {
    if (error instanceof NoScoreError) return [];
    throw error;
  }
}

/** How many are assessed with each rubric. */
const ASSESSED = 20;

/** Facts that fit a rubric, with corrections and looked back from a day now and then. */
function sittingsOf(of: Rubric): fc.Arbitrary<readonly Sitting[]> {
  const facts = fc
    .tuple(factsFor(of), correctionsFor(of))
    .map(([known, corrections]) => ({ ...known, ...corrections }));
  const together = isComparing(of) ? 4 : 1;
  const one = fc.record({
    entities: fc.array(facts, { minLength: together, maxLength: together }),
    asOf: fc.option(dayFor(of), { freq: 2 }),
  });
  const sittings = ASSESSED / together;
  return fc.array(one, { minLength: sittings, maxLength: sittings });
}

function isComparing({ derived }: Rubric): boolean {
  return derived.some(({ value }) => {
    const text = JSON.stringify(value);
    return /"kind":"(rank|entities)"|"over":"entities"/.test(text);
  });
}

/** A rubric with those who are assessed by it. */
export type Assessed = readonly [Rubric, readonly Sitting[]];

/** Facts for a rubric, often at its boundaries. */
export function withFacts(of: Rubric): fc.Arbitrary<Assessed> {
  return sittingsOf(of).map((all) => [of, all] as const);
}

/** Random rubrics over the whole core with facts. */
export const rubricWithFacts: fc.Arbitrary<Assessed> = collecting.chain(withFacts);

/** Holds the evaluator to the reference, and says how many assessments were compared. */
export function holdToReference(of: Rubric, all: readonly Sitting[]): number {
  let compared = 0;
  for (const sitting of all) {
    const own = assessed(of, sitting);
    if (own.length === 0) continue;
    const reference = referenceScores(of, sitting.entities, sitting.asOf);
    deepStrictEqual(own.map(ofEvaluator), reference.map(ofReference));
    compared += own.length;
  }
  return compared;
}
