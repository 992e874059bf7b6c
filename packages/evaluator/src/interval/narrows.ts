import { amount, type Rational } from '../amount/amount.ts';
import type { Item } from '../ir/item.ts';
import type { UnknownFact } from '../ledger/interval.ts';
import { freeFacts } from './branch.ts';
import { type Domains, domainsOf, narrowed, type Value } from './domain.ts';
import { sumEnd } from './item-end.ts';
import { countRuns, SPREAD } from './measured.ts';
import { countOf } from './representatives.ts';
import type { Search } from './search.ts';
import type { Unknown } from './unknowns.ts';
import { type Ends, type Run, widthOf, widthsOver } from './widths.ts';

/** Items that depend on one another, and the ends of the sum of their scores. */
export interface Group extends Ends {
  readonly items: readonly Item[];
}

/** What the total is made of. */
export interface Whole {
  readonly groups: readonly Group[];
  readonly sum: Ends;
  readonly domains: Domains;
  /** The total of a sum of item scores; it never falls where the sum rises. */
  readonly totalOf: (sum: Rational) => Rational;
}

/** What knowing a fact would do to the total's interval. */
export function narrowsOf(unknown: Unknown, whole: Whole, search: Search): UnknownFact['narrows'] {
  const { id } = unknown.fact;
  const group = whole.groups.find(({ items }) =>
    items.some((item) => freeFacts(item, whole.domains, search).includes(id)),
  );
  if (group === undefined) return { atLeast: '0', atMost: '0' };
  const endsAt = endsWith(id, group, whole, search);
  const now = widthOf(totalEnds(whole.sum, whole));
  const { narrowest, widest } = widthsOver(runsOf(unknown, endsAt), endsAt);
  return { atLeast: amount(now.sub(widest)), atMost: amount(now.sub(narrowest)) };
}

export function totalEnds(sum: Ends, { totalOf }: Pick<Whole, 'totalOf'>): Ends {
  return { min: totalOf(sum.min), max: totalOf(sum.max) };
}

/** The ends of the total where a fact of a group is known. */
function endsWith(
  fact: string,
  group: Group,
  whole: Whole,
  search: Search,
): (value: Value) => Ends {
  const facts = new Set(group.items.flatMap((item) => search.usesOf(item).facts));
  const domains = domainsOf(whole.domains, [...facts]);
  const rest = { min: whole.sum.min.sub(group.min), max: whole.sum.max.sub(group.max) };
  return (value) => {
    const known = narrowed(domains, fact, search.alone(value));
    const own = {
      min: sumEnd(group.items, known, 'min', search),
      max: sumEnd(group.items, known, 'max', search),
    };
    return totalEnds({ min: rest.min.add(own.min), max: rest.max.add(own.max) }, whole);
  };
}

/** The values of a fact to look at; only of a count that pulls one way some may be passed over. */
function runsOf(unknown: Unknown, endsAt: (value: Value) => Ends): readonly Run[] {
  if (unknown.pull === 'none' || unknown.fact.type !== 'count') {
    return unknown.measured.map((value) => [value]);
  }
  if (unknown.pull === 'one way') return countRuns(unknown, settled(unknown, endsAt));
  return countRuns(unknown, unknown.saturation).flatMap((run) => run.map((value): Run => [value]));
}

/** The first count from which on nothing changes; near enough it is where they are few. */
function settled({ saturation, last }: Unknown, endsAt: (value: Value) => Ends): Rational {
  if (saturation.compare(SPREAD) <= 0) return saturation;
  const ends = endsAt(countOf(saturation));
  let [changing, still] = [last, saturation];
  while (still.sub(changing).compare(1) > 0) {
    const middle = changing.add(still).div(2).floor();
    const { min, max } = endsAt(countOf(middle));
    if (min.equals(ends.min) && max.equals(ends.max)) still = middle;
    else changing = middle;
  }
  return still;
}
