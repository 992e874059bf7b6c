import fc from 'fast-check';
import Fraction from 'fraction.js';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { type Branch, expectedFacts, isBranch } from '../src/facts/expected-facts.ts';
import type { EntityFacts } from '../src/facts/facts.ts';
import type { Attribute, CountFact, Fact, SubmissionFact } from '../src/ir/fact.ts';
import type { Item } from '../src/ir/item.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import { anyRubric, day } from './arbitrary-rubrics.ts';

const decimal = fc.constantFrom('0', '1', '2.5', '-0.75', '60', '99.9');
const evidence = fc.dictionary(fc.constantFrom('note', 'on'), fc.constantFrom('x', 1, true, null));

/** Values of a fact, those often at which something changes: the due day, what it is compared with, nothing. */
function valueFor(fact: Fact, edges: readonly string[]): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case 'submission':
      return fc.oneof(
        fc.constant(null),
        fact.precision === 'instant' ? day.map((one) => `${one}T09:00:00Z`) : day,
        day.map((one) => `${one}T18:00:00Z`),
        fc.constantFrom(...momentsAround(fact)),
      );
    case 'count':
      return countFor(fact, edges);
    case 'flag':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.integer({ min: -9, max: 9 }), decimal, fc.constantFrom('0', ...edges));
    case 'percentage':
      return fc.oneof(decimal, fc.constantFrom('0', ...edges)).map((text) => `${text}%`);
    case 'choice':
      return fc.constantFrom(...fact.values);
    case 'series':
      return fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), decimal), {
        minLength: fact.least,
        maxLength: 4,
      });
    case 'judgement':
      return fc.constantFrom(
        false,
        { points: fact.least, reason: 'seen' },
        { points: fact.most, reason: 'seen' },
      );
  }
}

/** The deadline's day and its neighbours, or its minute and its neighbours; a leap day. */
function momentsAround({ deadline, precision }: SubmissionFact): readonly string[] {
  const moment = deadline?.time?.instant ?? `${deadline?.date ?? '2020-02-29'}T12:00:00Z`;
  const at = (milliseconds: number) => new Date(Date.parse(moment) + milliseconds).toISOString();
  if (precision === 'instant') return [-1, 0, 1, 59_999, 60_000, 86_400_000].map(at);
  const days = [-1, 0, 1, 28, 30, 31].map((count) => at(count * 86_400_000).slice(0, 10));
  return [...days, '2020-02-29'];
}

function countFor(
  { most, attributes }: CountFact,
  edges: readonly string[],
): fc.Arbitrary<unknown> {
  const records = attributes.length === 0 ? evidence : recordFor(attributes);
  const maxLength = most === null ? 3 : Number(most);
  const given = fc.array(records, { maxLength });
  return attributes.length === 0
    ? fc.oneof(
        fc.nat(most === null ? 6 : maxLength),
        given,
        fc.constantFrom(0, ...wholeUpTo(most === null ? 99 : maxLength, edges)),
      )
    : fc.oneof(fc.constant(0), given);
}

function wholeUpTo(most: number, edges: readonly string[]): readonly number[] {
  return edges.map(Number).filter((one) => Number.isInteger(one) && one >= 0 && one <= most);
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

function branchOf(branch: Branch, edges: Edges): fc.Arbitrary<object> {
  const entries = [...branch].map(([key, inner]) =>
    fc.tuple(
      fc.constant(key),
      isBranch(inner) ? branchOf(inner, edges) : valueFor(inner, edges.get(inner.id) ?? []),
    ),
  );
  return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs));
}

type Edges = ReadonlyMap<string, readonly string[]>;

/** What each fact is compared with, where what it costs reaches a bound of its item, and what is next to that. */
function edgesOf(of: Rubric): Edges {
  const found = new Map<string, string[]>();
  const edge = (fact: string, to: string) => {
    const near = /^-?\d+$/.test(to) ? [to, String(BigInt(to) + 1n), `${to}.01`] : [to];
    const decimals = near.filter((one) => !one.includes('/'));
    found.set(fact, [...(found.get(fact) ?? []), ...decimals]);
  };
  for (const item of of.items) {
    const bounds = boundsOf(item);
    for (const node of nodesIn(item)) {
      if (node['kind'] === 'compare') edge(String(node['fact']), String(node['value']));
      const { kind, factor, of: inner } = node;
      if (kind !== 'times' || !isNode(inner) || inner['kind'] !== 'fact') continue;
      for (const bound of bounds) {
        const times = new Fraction(bound).div(new Fraction(String(factor)).add(EPSILON)).floor();
        edge(String(inner['fact']), times.toFraction());
      }
    }
  }
  return found;
}

/** No division by zero, and the last whole number that stays below a bound. */
const EPSILON = new Fraction(1, 1_000_000);

type PlainNode = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is PlainNode {
  return typeof value === 'object' && value !== null;
}

function nodesIn(value: unknown): readonly PlainNode[] {
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

/** Points, caps and limits of an item. */
function boundsOf(item: Item): readonly string[] {
  const bounds = nodesIn(item).flatMap(({ cap, upTo, points }) => [cap, upTo, points]);
  return bounds.filter((one) => typeof one === 'string');
}

/** Facts that fit a rubric. */
export function factsFor(of: Rubric): fc.Arbitrary<EntityFacts> {
  return branchOf(expectedFacts(of), edgesOf(of)) as fc.Arbitrary<EntityFacts>;
}

export const rubricAndFacts: fc.Arbitrary<readonly [Rubric, EntityFacts]> = anyRubric
  .chain((of) => factsFor(of).map((facts) => [of, facts] as const))
  // Behind the choice of the rubric: of some no facts lead to a score.
  .filter(([of, facts]) => leavesScore(of, facts));

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
