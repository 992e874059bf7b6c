import { max, type Rational, rational, ZERO } from '../amount/amount.ts';
import { present } from '../invariant.ts';
import type { FactId } from '../ir/fact.ts';
import type { Item } from '../ir/item.ts';
import type { Rubric } from '../ir/rubric.ts';
import { constantsOf, type Pull, pullsOf } from './pulls.ts';

/** How large each fact is, or may be taken to be. */
export type Sizes = ReadonlyMap<FactId, Rational>;

/** What an item's score is made of, as far as it says from where on more of a fact changes nothing. */
interface Scale {
  readonly constants: Rational;
  readonly pulls: readonly Pull[];
}

/**
 * For each of the facts a whole number from which on more of it changes no score, while the others are
 * no larger than `sizes`. It lies above `sizes`, so that every comparison is behind it.
 */
export function saturations(rubric: Rubric, facts: readonly FactId[], sizes: Sizes): Sizes {
  const scales = rubric.items.map(
    (item: Item): Scale => ({ constants: constantsOf(item), pulls: pullsOf(item) }),
  );
  const byFact = new Map<FactId, Scale[]>();
  for (const scale of scales) {
    for (const fact of new Set(scale.pulls.map((pull) => pull.fact))) {
      byFact.set(fact, [...(byFact.get(fact) ?? []), scale]);
    }
  }
  return new Map(
    facts.map((fact) => {
      const needs = (byFact.get(fact) ?? []).map((scale) => needed(fact, scale, sizes));
      const least = sizeIn(fact, sizes);
      return [fact, needs.reduce(max, ZERO).add(least).floor().add(rational('1'))];
    }),
  );
}

/** So much of a fact outweighs everything else in the item. */
function needed(fact: FactId, { constants, pulls }: Scale, sizes: Sizes): Rational {
  const rest = pulls
    .filter((pull) => pull.fact !== fact)
    .reduce((sum, pull) => sum.add(pull.factor.mul(sizeIn(pull.fact, sizes))), constants);
  return rest.div(leastPull(pulls.filter((pull) => pull.fact === fact)));
}

/**
 * The least that one more of a fact can change where it changes anything: whichever clauses count,
 * what they differ by is a multiple of the greatest common divisor.
 */
function leastPull(pulls: readonly Pull[]): Rational {
  return pulls.reduce((unit, { factor }) => unit.gcd(factor), ZERO);
}

export function sizeIn(fact: FactId, sizes: Sizes): Rational {
  return present(sizes.get(fact), `the fact \`${fact}\` has a size`);
}
