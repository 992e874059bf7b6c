import { max, min, type Rational, ZERO } from '../amount/amount.ts';
import { assertNever } from '../invariant.ts';
import type { Num } from '../ir/rubric.ts';
import { usesOfNum } from '../ir/walk.ts';
import { utmost } from './branch.ts';
import { decide, sides } from './decide.ts';
import { type Domains, domainOf, narrowed } from './domain.ts';
import type { Search } from './search.ts';

/** The most or the least that a number can be. */
export function numReach(num: Num, domains: Domains, most: boolean, search: Search): Rational {
  search.spend(1);
  switch (num.kind) {
    case 'constant':
      return search.rational(num.value);
    case 'fact':
      return utmost(domainOf(domains, num.fact), most).size;
    case 'times':
      return search.rational(num.factor).mul(numReach(num.of, domains, most, search));
    case 'excess': {
      const cases = casesOfShared(num.of, num.over, domains, search);
      if (cases !== undefined) {
        return farthest(
          cases.map((one) => numReach(num, one, most, search)),
          most,
        );
      }
      const over = numReach(num.over, domains, !most, search);
      return max(ZERO, numReach(num.of, domains, most, search).sub(over));
    }
    case 'case': {
      const when = decide(num.when, domains, search);
      if (typeof when === 'boolean') {
        return numReach(when ? num.value : num.otherwise, domains, most, search);
      }
      const sized = sides(when[0], domains, search).map((side) =>
        numReach(num, side, most, search),
      );
      return farthest(sized, most);
    }
    default:
      return assertNever(num);
  }
}

export function farthest(sizes: readonly Rational[], most: boolean): Rational {
  return sizes.reduce((a, b) => (most ? max(a, b) : min(a, b)));
}

/**
 * The cases of a fact that two numbers share: by a question about it, else by its size. `undefined` where
 * each number can have its utmost whatever the other has.
 */
function casesOfShared(
  one: Num,
  other: Num,
  domains: Domains,
  search: Search,
): readonly Domains[] | undefined {
  const uses = [usesOfNum(one), usesOfNum(other)];
  for (const use of uses.flat()) {
    const domain = domainOf(domains, use.fact);
    const isShared = uses.every((all) => all.some(({ fact }) => fact === use.fact));
    if (!isShared || domain.length === 1) continue;
    if (use.kind === 'fact') {
      return domain.map((value) => narrowed(domains, use.fact, search.alone(value)));
    }
    const { yes, no } = search.split(use, domains);
    if (yes.length > 0 && no.length > 0) return sides(use, domains, search);
  }
  return undefined;
}
