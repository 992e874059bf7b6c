import Fraction from 'fraction.js';
import type { Attribute, Fact, FactId } from '../../src/ir/fact.ts';
import type { Rubric } from '../../src/ir/rubric.ts';
import { asItStood } from './standing.ts';

/**
 * The reference semantics of a rubric: what `docs/language.md` says, a second time, as plainly as it can be said.
 * It is written from the documents and the types of the IR, and shares no code with the evaluator.
 */

export type Record = { readonly [key: string]: unknown };

/** What is known, by the ids of facts: the JSON of a facts file, and the numbers that are computed from it. */
export interface World {
  readonly rubric: Rubric;
  readonly given: ReadonlyMap<FactId, unknown>;
  readonly computed: ReadonlyMap<FactId, Fraction>;
  /** The case of a count that is looked at, with its attributes by their ids. */
  readonly attributes: ReadonlyMap<FactId, unknown>;
}

/** The facts of one entity by their ids, as they are nested in its JSON: item, occurrence, name; as they stood on a day. */
export function givenIn(
  rubric: Rubric,
  entity: unknown,
  asOf: string | null,
): ReadonlyMap<FactId, unknown> {
  return new Map(
    rubric.facts.map((fact) => [fact.id, asItStood(fact, valueAt(fact, entity), rubric, asOf)]),
  );
}

function valueAt({ item, occurrence, name }: Fact, entity: unknown): unknown {
  const own = item === null ? key(entity, 'facts') : key(key(entity, 'items'), item);
  return key(occurrence === null ? own : key(own, occurrence), name);
}

export function key(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record)[name]
    : undefined;
}

export function givenOf(fact: FactId, world: World): unknown {
  return world.attributes.has(fact) ? world.attributes.get(fact) : world.given.get(fact);
}

/** A count, a measure or a percentage as a number; what is computed is one already. */
export function quantity(fact: FactId, world: World): Fraction {
  const computed = world.computed.get(fact);
  return computed ?? asNumber(world.given.get(fact));
}

/** Records count one each; a percentage is so many hundredths, written `94.5%`. */
export function asNumber(value: unknown): Fraction {
  if (Array.isArray(value)) return new Fraction(value.length);
  return new Fraction(String(value).replace('%', ''));
}

/** What is known of one case: its record, by the ids of the attributes. */
export function caseIn(world: World, attributes: readonly Attribute[], record: Record): World {
  return {
    ...world,
    attributes: new Map(attributes.map(({ id, name }) => [id, key(record, name)])),
  };
}

export function factOf(id: FactId, { rubric }: World): Fact {
  const found = rubric.facts.find((fact) => fact.id === id);
  if (found === undefined) throw new Error(`there is no fact ${id}`);
  return found;
}
