import { min, type Rational, ZERO } from '../amount/amount.ts';
import type { End, Search } from './search.ts';

/** What the clauses of a part add and deduct together; neither is ever negative. */
export interface Movement {
  readonly added: Rational;
  readonly deducted: Rational;
}

/**
 * The movements of a part among which the end looked for must be, whatever bounds lie around it: for
 * the least score, none of them both adds less and deducts more than another.
 */
export type Front = readonly Movement[];

export const STILL: Front = [{ added: ZERO, deducted: ZERO }];

/** The end of the interval, and whether any bound but the item's own lies around a part. */
export interface Goal {
  readonly end: End;
  readonly bounded: boolean;
}

/** The movements that no other makes superfluous; without a bound around them one is the utmost. */
export function pruned(movements: readonly Movement[], { end, bounded }: Goal): Front {
  if (!bounded) {
    const net = ({ added, deducted }: Movement) => added.sub(deducted);
    const sign = end === 'max' ? 1 : -1;
    return [movements.reduce((a, b) => (net(b).compare(net(a)) * sign > 0 ? b : a))];
  }
  const wanted = ({ added, deducted }: Movement) => (end === 'min' ? deducted : added);
  const other = ({ added, deducted }: Movement) => (end === 'min' ? added : deducted);
  const kept: Movement[] = [];
  const ordered = movements.toSorted(
    (a, b) => other(a).compare(other(b)) || wanted(b).compare(wanted(a)),
  );
  for (const movement of ordered) {
    const last = kept.at(-1);
    if (last === undefined || wanted(movement).compare(wanted(last)) > 0) kept.push(movement);
  }
  return kept;
}

/** Two parts that depend on nothing in common, together. */
export function plus(a: Front, b: Front, goal: Goal, search: Search): Front {
  search.spend(a.length * b.length);
  const sums = a.flatMap((one) =>
    b.map((two) => ({
      added: one.added.add(two.added),
      deducted: one.deducted.add(two.deducted),
    })),
  );
  return pruned(sums, goal);
}

/** What is left of a front within the bounds of a box. */
export function within(
  front: Front,
  { cap, upTo }: { readonly cap: Rational | null; readonly upTo: Rational | null },
  goal: Goal,
): Front {
  const held = front.map(({ added, deducted }) => ({
    added: upTo === null ? added : min(added, upTo),
    deducted: cap === null ? deducted : min(deducted, cap),
  }));
  return pruned(held, goal);
}
