import { max, min, type Rational, rational, ZERO } from '../amount/amount.ts';
import { numValue, stepsIn } from '../evaluate/num.ts';
import { assertNever } from '../invariant.ts';
import type { Num } from '../ir/num.ts';
import { isQuestion, measuredBy, usesOfNum } from '../ir/walk.ts';
import { utmost } from './branch.ts';
import { decide, sides } from './decide.ts';
import { type Domains, domainOf, narrowed, onlyValue } from './domain.ts';
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
    case 'first':
      return min(search.rational(num.most), numReach(num.of, domains, most, search));
    case 'steps':
      return stepsIn(numReach(num.of, domains, most, search).div(rational(num.size)), num.parts);
    case 'lateness':
    case 'each':
    case 'judged':
      return numValue(num, new Map([[num.fact, onlyValue(domains, num.fact).known]]));
    case 'excess':
    case 'sum': {
      const cases = casesOfShared(num, domains, search);
      if (cases === undefined) return apart(num, domains, most, search);
      return farthest(
        cases.map((one) => numReach(num, one, most, search)),
        most,
      );
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

type Composite = Extract<Num, { readonly kind: 'excess' | 'sum' }>;

/** The utmost of a number of which each part can have its own. */
function apart(num: Composite, domains: Domains, most: boolean, search: Search): Rational {
  if (num.kind === 'excess') {
    const over = numReach(num.over, domains, !most, search);
    return max(ZERO, numReach(num.of, domains, most, search).sub(over));
  }
  return num.of.reduce((sum, part) => sum.add(numReach(part, domains, most, search)), ZERO);
}

/**
 * The cases of a fact that parts of a number share: by a question about it, else by its size where some
 * parts rise with it and others fall. `undefined` where each part can have its utmost whatever the others have.
 */
function casesOfShared(
  num: Composite,
  domains: Domains,
  search: Search,
): readonly Domains[] | undefined {
  const uses = (num.kind === 'sum' ? num.of : [num.of, num.over]).map(usesOfNum);
  const measured = measuredBy(num);
  for (const use of uses.flat()) {
    const domain = domainOf(domains, use.fact);
    const sharing = uses.filter((all) => all.some(({ fact }) => fact === use.fact));
    if (sharing.length < 2 || domain.length === 1) continue;
    if (!isQuestion(use)) {
      const ways = new Set(measured.filter(({ fact }) => fact === use.fact).map(({ way }) => way));
      if (ways.size < 2) continue;
      return domain.map((value) => narrowed(domains, use.fact, search.alone(value)));
    }
    const { yes, no } = search.split(use, domains);
    if (yes.length > 0 && no.length > 0) return sides(use, domains, search);
  }
  return undefined;
}
