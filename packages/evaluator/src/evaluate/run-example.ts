import { type Amount, amount, compareAmounts, type Rational } from '../amount/amount.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { FactValue } from '../facts/facts.ts';
import { type KnownFact, readFact } from '../facts/known-fact.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { assertNever, present } from '../invariant.ts';
import type { Deadline, Fact, FactId } from '../ir/fact.ts';
import { withInputs } from '../ir/formula-facts.ts';
import type { Item } from '../ir/item.ts';
import type { Example, Rubric } from '../ir/rubric.ts';
import { usesOfItem } from '../ir/walk.ts';
import { lastDayInTime } from './deadline.ts';
import { derive } from './derive.ts';
import { gradeOf } from './grade.ts';
import { scoreItem } from './score-item.ts';
import { leavesNothing, scoreTotal } from './score-total.ts';

export interface ExampleOutcome {
  readonly example: Example;
  readonly holds: boolean;
  /** `null` where nothing applies that could take the points of what does not: there is no score then. */
  readonly actual: Amount | null;
  /** `null` of an item, and where the rubric has no grades. */
  readonly actualGrade: string | null;
}

/** Runs one example of a rubric: what it does not mention is without fault. */
export function runExample(rubric: Rubric, example: Example): ExampleOutcome {
  const known = exampleFacts(rubric, example);
  if (example.item !== null) {
    const { score } = scoreItem(itemById(rubric, example.item), known);
    return outcome(example, amount(score), null);
  }
  const total = totalOf(rubric, known);
  if (total === null) return { example, holds: false, actual: null, actualGrade: null };
  const graded = rubric.grades === null ? undefined : gradeOf(rubric.grades, total, known);
  return outcome(example, amount(total), graded?.grade ?? null);
}

/** An example that states no grade holds whatever the grade is. */
function outcome(example: Example, actual: Amount, actualGrade: string | null): ExampleOutcome {
  const { expect, grade } = example;
  const sameGrade = grade === null || grade === actualGrade;
  return { example, holds: compareAmounts(actual, expect) === 0 && sameGrade, actual, actualGrade };
}

/** The facts that an example speaks of, and what is computed from them; those of its peers are what it gives. */
export function exampleFacts(rubric: Rubric, example: Example): KnownFacts {
  const { item, given, peers } = example;
  const asked = item === null ? null : withInputs(factsAskedBy(itemById(rubric, item)), rubric);
  // Of many items only the facts of one bear on its example.
  const facts = asked === null ? rubric.facts : rubric.facts.filter(({ id }) => asked.has(id));
  const own = new Map(given.map(({ fact, value }) => [fact, value]));
  const others = Array.from({ length: peers[0]?.values.length ?? 0 }, (_, index) => {
    const values = peers.map(({ fact, values }): [FactId, FactValue | undefined] => [
      fact,
      values[index],
    ]);
    return knownOf(facts, new Map([...own, ...values]), rubric);
  });
  const [known] = derive(rubric, [knownOf(facts, own, rubric), ...others]);
  return present(known, 'the example is of somebody');
}

function knownOf(
  facts: readonly Fact[],
  given: ReadonlyMap<FactId, FactValue | undefined>,
  rubric: Rubric,
): KnownFacts {
  const known = new Map<FactId, KnownFact>();
  for (const fact of facts) {
    const value = given.has(fact.id) ? given.get(fact.id) : faultless(fact, rubric);
    const read = readFact(fact, value, rubric.timeZone);
    // The compiler has refused an example that leaves a measure of its own open.
    if (read !== undefined) known.set(fact.id, read);
  }
  return known;
}

/** The value of a fact where nothing is wrong; `undefined` for a measure or a choice, which has none. */
function faultless(fact: Fact, rubric: Rubric): FactValue | undefined {
  switch (fact.type) {
    case 'submission': {
      const { deadline, precision } = fact;
      const day = deadline === null ? rubric.period.to : lastDayInTime(deadline);
      return precision === 'instant' ? inTime(day, deadline) : day;
    }
    case 'count':
      return 0;
    case 'flag':
    case 'judgement':
      return false;
    case 'number':
    case 'percentage':
    case 'choice':
    case 'series':
      return undefined;
    default:
      return assertNever(fact);
  }
}

/** An instant that is in time, whatever the zone: a whole day is early enough for every offset. */
function inTime(day: CivilDate, deadline: Deadline | null): string {
  const noon = Date.parse(deadline?.time?.instant ?? `${day}T12:00:00Z`) - 24 * 60 * 60 * 1000;
  return new Date(noon).toISOString();
}

function totalOf(rubric: Rubric, known: KnownFacts): Rational | null {
  const scored = rubric.items.map((item) => ({ item, ...scoreItem(item, known) }));
  if (leavesNothing(rubric.total, scored)) return null;
  return scoreTotal(rubric.total, scored, known).total;
}

function factsAskedBy(item: Item): ReadonlySet<FactId> {
  return new Set(usesOfItem(item).map(({ fact }) => fact));
}

function itemById(rubric: Rubric, id: string): Item {
  return present(
    rubric.items.find((one) => one.id === id),
    `the example's item \`${id}\` is in the rubric`,
  );
}
