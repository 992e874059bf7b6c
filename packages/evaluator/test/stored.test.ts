import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateAll } from '../src/evaluate/evaluate.ts';
import { runExample } from '../src/evaluate/run-example.ts';
import type { EntityFacts, FactsFile } from '../src/facts/facts.ts';
import { parseRubric } from '../src/ir/parse-rubric.ts';
import { IR_VERSION } from '../src/ir/rubric.ts';
import type { Assessment } from '../src/ledger/assessment.ts';

/** Rubrics as they were stored, with facts and the scores that they came to on that day. */
interface Stored {
  readonly rubric: {
    readonly changes?: readonly unknown[];
    readonly source: { readonly bases?: readonly unknown[] };
  };
  readonly facts: FactsFile<EntityFacts> | null;
  readonly scored: readonly Scores[];
}

interface Scores {
  readonly entity: string | null;
  readonly total: string;
  readonly grade: string | null;
  readonly items: Readonly<Record<string, string>>;
}

const folder = new URL(`fixtures/ir-${IR_VERSION}/`, import.meta.url);

describe.each(readdirSync(folder))('%s, as it was stored', (file) => {
  const stored = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored;

  test('loads, with what came later empty', () => {
    const { changes, source } = parseRubric(stored.rubric);
    const { changes: had = [], source: from } = stored.rubric;
    expect({ changes, bases: source.bases }).toEqual({ changes: had, bases: from.bases ?? [] });
  });

  test('loads again once it was written by this version', () => {
    const rubric = parseRubric(stored.rubric);
    expect(parseRubric(JSON.parse(JSON.stringify(rubric)))).toEqual(rubric);
  });

  test('scores the same', () => {
    const rubric = parseRubric(stored.rubric);
    const failed = rubric.examples.filter((example) => !runExample(rubric, example).holds);
    expect(failed).toEqual([]);
    const assessments = stored.facts === null ? [] : evaluateAll(rubric, stored.facts);
    expect(assessments.map(scoresOf)).toEqual(stored.scored);
  });
});

function scoresOf({ entity, total, grade, items }: Assessment): Scores {
  const scores = items.map(({ id, score }) => [id, score]);
  return { entity, total, grade: grade?.name ?? null, items: Object.fromEntries(scores) };
}
