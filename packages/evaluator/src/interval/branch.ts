import type { FactId } from '../ir/fact.ts';
import type { Question } from '../ir/walk.ts';
import { sides } from './decide.ts';
import { type Domain, type Domains, domainOf, narrowed } from './domain.ts';
import type { Part } from './part-uses.ts';
import type { End, Search } from './search.ts';

/** The facts on which a part still depends. */
export function freeFacts(part: Part, domains: Domains, search: Search): readonly FactId[] {
  const { facts, sized } = search.usesOf(part);
  search.spend(facts.length);
  return facts.filter(
    (fact) =>
      domainOf(domains, fact).length > 1 &&
      (sized.has(fact) || openQuestion(part, fact, domains, search) !== undefined),
  );
}

/** A question of a part about a fact that its values do not all answer alike. */
export function openQuestion(
  part: Part,
  fact: FactId,
  domains: Domains,
  search: Search,
): Question | undefined {
  return search
    .usesOf(part)
    .questions.get(fact)
    ?.find((question) => {
      const { yes, no } = search.split(question, domains);
      return yes.length > 0 && no.length > 0;
    });
}

/** The parts in groups that depend on nothing in common. */
export function independent<P extends Part>(
  parts: readonly P[],
  domains: Domains,
  search: Search,
): readonly (readonly P[])[] {
  let groups: { readonly parts: readonly P[]; readonly facts: ReadonlySet<FactId> }[] = [];
  for (const part of parts) {
    const facts = freeFacts(part, domains, search);
    const joined = groups.filter((group) => facts.some((fact) => group.facts.has(fact)));
    groups = groups.filter((group) => !joined.includes(group));
    groups.push({
      parts: [...joined.flatMap((group) => group.parts), part],
      facts: new Set([...joined.flatMap((group) => [...group.facts]), ...facts]),
    });
  }
  return groups.map((group) => group.parts);
}

/**
 * The cases of the fact that most of the parts depend on: by a question about it, else by its size.
 * Together they hold the end looked for.
 */
export function branches(
  parts: readonly Part[],
  domains: Domains,
  end: End,
  search: Search,
): readonly Domains[] {
  const fact = mostShared(parts, domains, search);
  for (const part of parts) {
    const question = openQuestion(part, fact, domains, search);
    if (question !== undefined) return sides(question, domains, search);
  }
  const adds = parts.some((part) => search.usesOf(part).adds.has(fact));
  const deducts = parts.some((part) => search.usesOf(part).deducts.has(fact));
  const domain = domainOf(domains, fact);
  const cases = adds && deducts ? domain : [utmost(domain, adds === (end === 'max'))];
  return cases.map((value) => narrowed(domains, fact, search.alone(value)));
}

/** The fact on which the most of the parts depend; there has to be one. */
export function mostShared(parts: readonly Part[], domains: Domains, search: Search): FactId {
  const shares = new Map<FactId, number>();
  for (const fact of parts.flatMap((part) => freeFacts(part, domains, search))) {
    shares.set(fact, (shares.get(fact) ?? 0) + 1);
  }
  return [...shares].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** The value of the greatest or the least size. */
export function utmost(domain: Domain, greatest: boolean): Domain[number] {
  return domain.reduce((found, value) =>
    value.size.compare(found.size) * (greatest ? 1 : -1) > 0 ? value : found,
  );
}
