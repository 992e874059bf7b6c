import { isPositive, isZero, max, min, type Rational, rational, ZERO } from '../amount/amount.ts';
import type { BoundStage, SpreadStage, WeightStage } from '../ir/stage.ts';
import { held, heldSum } from './held.ts';
import type { Part, State } from './total-state.ts';

/**
 * Each of the items that apply takes its share of the points that are left, and its score rises with its points. Where
 * they go by the points, all rises alike: what bounds gave or took, and what extras deducted.
 */
export function spread({ items, policy }: SpreadStage, state: State): State {
  const own = items.flatMap((id) => state.parts.get(id) ?? []);
  const left = own
    .filter(({ excluded }) => excluded === policy)
    .reduce((sum, part) => sum.add(part.left), ZERO);
  const applying = new Set(own.filter(({ points }) => isPositive(points)));
  const points = heldSum([...applying].map((part) => part.points));
  if (isZero(left) || applying.size === 0) return state;
  const alike = points.add(left).div(points);
  const share = left.div(applying.size);
  const grown = (part: Part): Part => {
    if (policy === 'rescale') return partTimes(part, alike);
    return applying.has(part) ? partTimes(part, part.points.add(share).div(part.points)) : part;
  };
  const parts = new Map(state.parts);
  for (const id of items) {
    const part = state.parts.get(id);
    if (part !== undefined && (applying.has(part) || part.ofBounds)) parts.set(id, grown(part));
  }
  const deducted = policy === 'rescale' ? state.deducted.mul(alike) : state.deducted;
  const change = takenOf(parts).sub(takenOf(state.parts)).sub(deducted.sub(state.deducted));
  return { ...state, base: state.base.add(change), deducted, parts };
}

function takenOf(parts: State['parts']): Rational {
  return heldSum([...parts.values()].map(({ taken }) => taken));
}

function partTimes({ score, points, taken, left, ...rest }: Part, by: Rational): Part {
  return {
    ...rest,
    score: held(score.mul(by)),
    points: held(points.mul(by)),
    taken: held(taken.mul(by)),
    left: held(left.mul(by)),
  };
}

/** What is collected of the items counts by a factor from here on. */
export function weighted({ items, factor }: WeightStage, state: State): State {
  const by = rational(factor);
  const parts = new Map(state.parts);
  for (const id of items) {
    const part = state.parts.get(id);
    if (part !== undefined) parts.set(id, partTimes(part, by));
  }
  const change = heldSum(
    items.map((id) => (parts.get(id)?.taken ?? ZERO).sub(state.parts.get(id)?.taken ?? ZERO)),
  );
  return { ...state, base: state.base.add(change), parts };
}

/** What the items get back of what they lost beyond the cap, less what they come to beyond the most. */
export function boundBy({ items, cap, upTo }: BoundStage, { parts }: State): Rational {
  const own = items.flatMap((id) => parts.get(id) ?? []);
  const points = own.reduce((sum, part) => sum.add(part.points), ZERO);
  const score = heldSum(own.map((part) => part.score));
  const capped = cap === null ? score : max(score, points.sub(rational(cap)));
  // What the cap gives back does not lead beyond the most that they come to.
  const limited = upTo === null ? capped : min(capped, rational(upTo));
  return limited.sub(score);
}
