import { type Amount, compareAmounts, type FactId, type Rubric } from '@rubrica/evaluator';
import { amount } from '@rubrica/evaluator/core';
import { itemWithId } from './by-id.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { itemOutcomes } from './outcomes/item-scores.ts';
import { attempted, type Unknown } from './unknown.ts';

/** Every score that an item can come to, ascending, in points. */
export interface ReachableScores {
  readonly kind: 'exact';
  readonly scores: readonly Amount[];
  /**
   * Numbers that the rubric computes, taken as if they could be anything: where there are any, what they really can
   * be may leave some of the scores out.
   */
  readonly free: readonly FactId[];
}

/**
 * Says which scores an item can come to, over everything that the facts it asks for may be: each of them is one, and
 * there is no other. Where that would take too long, or where points follow a number that may be anything, it says
 * why it does not.
 *
 * @throws {RangeError} where the rubric has no such item.
 */
export function reachableScores(
  rubric: Rubric,
  itemId: string,
  limits: Partial<Limits> = {},
): ReachableScores | Unknown {
  const item = itemWithId(rubric, itemId);
  return attempted(() => {
    const { scores, free } = itemOutcomes(rubric, item, [null], {
      ...DEFAULT_LIMITS,
      ...limits,
    });
    return { kind: 'exact', scores: scores.flat().map(amount).toSorted(compareAmounts), free };
  });
}
