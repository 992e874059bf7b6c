import type { Amount, Rational } from '../amount/amount.ts';
import { pointsFor } from '../evaluate/points.ts';
import type { KnownFact } from '../facts/known-fact.ts';
import { invariant, present } from '../invariant.ts';
import type { FactId } from '../ir/fact.ts';
import type { Points } from '../ir/item.ts';

/** One value that a fact may have. */
export interface Value {
  /** What conditions see. */
  readonly known: KnownFact;
  /**
   * What amounts take, never below zero. Of an unknown measure it may be the limit of the values that
   * conditions cannot tell from `known`: below 5, the size comes as near to 5 as one likes.
   */
  readonly size: Rational;
}

/** The values that a fact may have: one where it is known, at least one in any case. */
export type Domain = readonly Value[];

/** What every fact of a rubric may be. */
export type Domains = ReadonlyMap<FactId, Domain>;

/** The domains of these facts alone. */
export function domainsOf(domains: Domains, facts: readonly FactId[]): Domains {
  return new Map(facts.map((fact) => [fact, domainOf(domains, fact)]));
}

export function domainOf(domains: Domains, fact: FactId): Domain {
  return present(domains.get(fact), `the fact \`${fact}\` has a domain`);
}

/** The value of a fact that is known. */
export function onlyValue(domains: Domains, fact: FactId): Value {
  const [value, another] = domainOf(domains, fact);
  invariant(another === undefined, `the fact \`${fact}\` is known`);
  return present(value, 'a domain has a value');
}

/** The points of an item, where the choice that they depend on is known. */
export function pointsIn(points: Points, domains: Domains): Amount {
  if (typeof points === 'string') return points;
  return pointsFor(points, new Map([[points.fact, onlyValue(domains, points.fact).known]]));
}

/** The domains with another one for a fact. */
export function narrowed(domains: Domains, fact: FactId, domain: Domain): Domains {
  return new Map(domains).set(fact, domain);
}
