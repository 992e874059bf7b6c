import { type Rational, rational, ZERO } from '../amount/amount.ts';
import type { Condition } from '../ir/condition.ts';
import type { Item } from '../ir/item.ts';
import type { TotalLine } from '../ledger/assessment.ts';
import { heldSum } from './held.ts';
import type { ItemScore } from './score-item.ts';

/** What the stages see of an item. */
export interface ScoredItem extends Pick<ItemScore, 'points' | 'score' | 'extras' | 'excluded'> {
  readonly item: Pick<Item, 'id'>;
}

/** What stands between the items and the total while it goes through the stages. */
export interface State {
  /** What the base has come to so far. */
  readonly base: Rational;
  /** The bonus items' scores, until their stage counts them. */
  readonly pending: Rational;
  /** What of the base is bonus that has been counted. */
  readonly counted: Rational;
  /** What the items' extras have deducted. */
  readonly deducted: Rational;
  /** What was collected of each item of the base, by its weight, and what bounds gave or took. */
  readonly parts: ReadonlyMap<string, Part>;
}

export interface Part {
  readonly score: Rational;
  readonly points: Rational;
  /** What of it is in the base. */
  readonly taken: Rational;
  /** The points that go to others, and how; none where the item applies. */
  readonly left: Rational;
  readonly excluded: ScoredItem['excluded'];
  /** Whether it is what bounds of a group gave or took, and no item. */
  readonly ofBounds: boolean;
}

/** A step that one line says: what comes out, and what it came of. */
export interface Step {
  readonly id: string;
  readonly stage: TotalLine['stage'];
  readonly after: State;
  readonly cite?: string | null;
  readonly asked?: Condition;
}

/** Bonus items count by their scores until their stage says what of that stays. */
export function standing({ base, pending }: State): Rational {
  return base.add(pending);
}

/** What the scores of items come to. */
export function sumOf(scored: readonly ScoredItem[]): Rational {
  return heldSum(scored.map(({ score }) => score));
}

/** What a stage collects of an item. */
export function partOf(of: ScoredItem, take: 'score' | 'score-less-points'): Part {
  const { score, excluded } = of;
  const whole = rational(of.points);
  const ofBounds = false;
  if (excluded !== null) {
    return { score, points: ZERO, taken: ZERO, left: whole, excluded, ofBounds };
  }
  const taken = take === 'score' ? score : score.sub(whole);
  return { score, points: whole, taken, left: ZERO, excluded, ofBounds };
}
