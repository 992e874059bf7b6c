import type { FactValue, Item, Rubric } from '@rubrica/evaluator';
import { type KnownFact, type KnownFacts, present, usesOfItem } from '@rubrica/evaluator/core';
import { readFact } from '../../evaluator/src/facts/known-fact.ts';
import { valuesOf } from '../../evaluator/test/arbitrary-unknowns.ts';

/** Every way in which the facts that an item asks for can be filled in, with counts below a limit. */
export function fillings(of: Rubric, item: Item, counts: number): Iterable<KnownFacts> {
  const asked = [...new Set(usesOfItem(item).map(({ fact }) => fact))];
  return filled(
    asked.map((id) => {
      const fact = present(
        of.facts.find((one) => one.id === id),
        'the rubric has the fact',
      );
      const read = (value: FactValue) => readFact(fact, value, of.timeZone);
      return [
        id,
        valuesOf(fact, counts)
          .map(read)
          .filter((value) => value !== undefined),
      ];
    }),
  );
}

function* filled(
  facts: readonly (readonly [string, readonly KnownFact[]])[],
): Generator<KnownFacts> {
  const [first, ...rest] = facts;
  if (first === undefined) {
    yield new Map();
    return;
  }
  const [id, values] = first;
  for (const known of filled(rest)) {
    for (const value of values) yield new Map([...known, [id, value]]);
  }
}
