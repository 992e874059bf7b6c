import { type Amount, amount, rational, ZERO } from '../amount/amount.ts';
import { dayBefore } from '../calendar/civil-date.ts';
import type { FactValue } from '../facts/facts.ts';
import { type KnownFact, readFact } from '../facts/known-fact.ts';
import { present } from '../invariant.ts';
import type { Example, Fact, FactId, Rubric } from '../ir/rubric.ts';
import { assess } from './evaluate.ts';
import { scoreItem } from './score-item.ts';

export interface ExampleOutcome {
  readonly example: Example;
  readonly holds: boolean;
  readonly actual: Amount;
}

/** Runs one example of a rubric: what it does not mention is without fault. */
export function runExample(rubric: Rubric, example: Example): ExampleOutcome {
  const given = new Map<FactId, FactValue>(example.given.map(({ fact, value }) => [fact, value]));
  const known = new Map<FactId, KnownFact>();
  for (const fact of rubric.facts) {
    const value = given.has(fact.id) ? given.get(fact.id) : faultless(fact, rubric);
    const read = readFact(fact, value, rubric.timeZone);
    // A measure of another item may be open; the compiler has refused an example that leaves its own so.
    if (read !== undefined) known.set(fact.id, read);
  }
  const actual =
    example.item === null
      ? assess(rubric, known, null).total
      : amount(scoreItem(itemById(rubric, example.item), known).score);
  return {
    example,
    holds: rational(actual).sub(rational(example.expect)).equals(ZERO),
    actual,
  };
}

/** The value of a fact where nothing is wrong; `undefined` for a measure or a choice, which has none. */
export function faultless(fact: Fact, rubric: Rubric): FactValue | undefined {
  switch (fact.type) {
    case 'submission': {
      const { deadline } = fact;
      if (deadline === null) return rubric.period.to;
      return deadline.dayItself === 'on-time' ? deadline.date : dayBefore(deadline.date);
    }
    case 'count':
      return 0;
    case 'flag':
      return false;
    default:
      return undefined;
  }
}

function itemById(rubric: Rubric, id: string) {
  return present(
    rubric.items.find((item) => item.id === id),
    `the example's item \`${id}\` is in the rubric`,
  );
}
