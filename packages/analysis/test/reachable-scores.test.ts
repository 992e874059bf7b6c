import type { FactValue, Rubric } from '@rubrica/evaluator';
import { amount, type KnownFacts, scoreItem } from '@rubrica/evaluator/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../evaluator/src/evaluate/derive.ts';
import { readFact } from '../../evaluator/src/facts/known-fact.ts';
import { readFacts } from '../../evaluator/src/facts/read-facts.ts';
import { usesOfItem } from '../../evaluator/src/ir/walk.ts';
import { rubricAndFacts } from '../../evaluator/test/arbitrary-facts.ts';
import { unknownCase, valuesOf } from '../../evaluator/test/arbitrary-unknowns.ts';
import { reachableScores } from '../src/index.ts';

const OPTIONS = { seed: 20210621, numRuns: 60 };

/** Every way in which the facts that an item asks for can be filled in, with counts below a limit. */
function* fillings(of: Rubric, facts: readonly string[], counts: number): Generator<KnownFacts> {
  const [first, ...rest] = facts;
  if (first === undefined) {
    yield new Map();
    return;
  }
  const fact = of.facts.find(({ id }) => id === first);
  if (fact === undefined) throw new Error(`no fact ${first}`);
  const values = valuesOf(fact, counts).map((value: FactValue) =>
    readFact(fact, value, of.timeZone),
  );
  for (const known of fillings(of, rest, counts)) {
    for (const value of values) if (value) yield new Map([...known, [first, value]]);
  }
}

function bruteForce(of: Rubric, item: Rubric['items'][number], counts: number): readonly string[] {
  const facts = [...new Set(usesOfItem(item).map(({ fact }) => fact))];
  const all = [...fillings(of, facts, counts)].map((known) => amount(scoreItem(item, known).score));
  return [...new Set(all)].toSorted();
}

test('the scores are those that all values of the facts come to', () => {
  let exact = 0;
  const why = new Map<string, number>();
  fc.assert(
    fc.property(unknownCase, ({ of }) => {
      for (const item of of.items) {
        const reached = reachableScores(of, item.id);
        const key = reached.kind === 'exact' ? 'exact' : reached.why;
        why.set(key, (why.get(key) ?? 0) + 1);
        if (reached.kind !== 'exact') continue;
        exact += 1;
        expect([...reached.scores].toSorted()).toEqual(bruteForce(of, item, 12));
      }
    }),
    OPTIONS,
  );
  console.log(why);
  expect(exact).toBeGreaterThan(80);
});

test('whatever the facts are, the score is among them', () => {
  let exact = 0;
  const why = new Map<string, number>();
  fc.assert(
    fc.property(rubricAndFacts, ([of, facts]) => {
      const { known } = readFacts(of, facts);
      const [all] = derive(of, [known]);
      for (const item of of.items) {
        const reached = reachableScores(of, item.id, { judged: '0.5' });
        const key = reached.kind === 'exact' ? 'exact' : reached.why;
        why.set(key, (why.get(key) ?? 0) + 1);
        if (reached.kind !== 'exact') continue;
        exact += 1;
        expect(reached.scores).toContain(amount(scoreItem(item, all ?? known).score));
      }
    }),
    { ...OPTIONS, numRuns: 500 },
  );
  console.log(why);
  expect(exact).toBeGreaterThan(100);
});
