import fc from 'fast-check';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { type Branch, expectedFacts, isBranch } from '../src/facts/expected-facts.ts';
import type { EntityFacts } from '../src/facts/facts.ts';
import type { Attribute, CountFact, Fact } from '../src/ir/fact.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import { anyRubric, day } from './arbitrary-rubrics.ts';

const decimal = fc.constantFrom('0', '1', '2.5', '-0.75', '60', '99.9');
const evidence = fc.dictionary(fc.constantFrom('note', 'on'), fc.constantFrom('x', 1, true, null));

function valueFor(fact: Fact): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case 'submission':
      return fc.oneof(
        fc.constant(null),
        fact.precision === 'instant' ? day.map((one) => `${one}T09:00:00Z`) : day,
        day.map((one) => `${one}T18:00:00Z`),
      );
    case 'count':
      return countFor(fact);
    case 'flag':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.integer({ min: -9, max: 9 }), decimal);
    case 'percentage':
      return decimal.map((text) => `${text}%`);
    case 'choice':
      return fc.constantFrom(...fact.values);
    case 'judgement':
      return fc.constantFrom(
        false,
        { points: fact.least, reason: 'seen' },
        { points: fact.most, reason: 'seen' },
      );
  }
}

function countFor({ most, attributes }: CountFact): fc.Arbitrary<unknown> {
  const records = attributes.length === 0 ? evidence : recordFor(attributes);
  const maxLength = most === null ? 3 : Number(most);
  const given = fc.array(records, { maxLength });
  return attributes.length === 0
    ? fc.oneof(fc.nat(most === null ? 6 : maxLength), given)
    : fc.oneof(fc.constant(0), given);
}

function recordFor(attributes: readonly Attribute[]): fc.Arbitrary<object> {
  const fields = attributes.map((attribute) => [
    attribute.name,
    attribute.type === 'choice'
      ? fc.constantFrom(...attribute.values)
      : attribute.type === 'flag'
        ? fc.boolean()
        : fc.constantFrom('x', 'y'),
  ]);
  return fc.record(Object.fromEntries(fields));
}

function branchOf(branch: Branch): fc.Arbitrary<object> {
  const entries = [...branch].map(([key, inner]) =>
    fc.tuple(fc.constant(key), isBranch(inner) ? branchOf(inner) : valueFor(inner)),
  );
  return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs));
}

/** Facts that fit a rubric. */
export function factsFor(of: Rubric): fc.Arbitrary<EntityFacts> {
  return branchOf(expectedFacts(of)) as fc.Arbitrary<EntityFacts>;
}

export const rubricAndFacts: fc.Arbitrary<readonly [Rubric, EntityFacts]> = anyRubric.chain((of) =>
  factsFor(of)
    .map((facts) => [of, facts] as const)
    .filter(([one, facts]) => leavesScore(one, facts)),
);

/** Not where all that would take the points of what does not apply does not apply either. */
function leavesScore(of: Rubric, facts: EntityFacts): boolean {
  try {
    evaluate(of, facts);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
