import type { Amount } from '../amount/amount.ts';
import type { RoundingMode } from '../amount/round.ts';
import type { Comparison, Condition } from './condition.ts';

/**
 * A step from item scores to the total. Items that a `bonus` names stand outside the base: until that stage
 * they count for nothing but themselves.
 */
export type Stage =
  /** Starts from a number and takes every score of the base, or what was lost (score − points). */
  | {
      readonly kind: 'collect';
      readonly start: Amount;
      readonly take: 'score' | 'score-less-points';
    }
  /**
   * The points of those of these items that are not applicable go to the others, by their points or evenly. By their
   * points all that was collected rises alike, with what bounds gave and extras deducted before.
   */
  | SpreadStage
  /** What was collected of these items, and what a bound gave them, count so many times, and so do their points. */
  | WeightStage
  /** The most that these items lose together, or come to together. */
  | BoundStage
  /** What the items' extras deduct. */
  | { readonly kind: 'extras' }
  /** So many points for all points of the base. */
  | { readonly kind: 'rescale'; readonly to: Amount }
  /** What these items come to, where the base fulfils what is asked of it. */
  | BonusStage
  /** All of it so many times, where a condition holds. */
  | TimesStage
  | ClampStage
  /** Half away from zero, away from zero, or towards it. */
  | { readonly kind: 'round'; readonly mode: RoundingMode; readonly decimals: number }
  /** The lowest of what those vetoes say that hold. */
  | { readonly kind: 'vetoes'; readonly of: readonly Veto[] };

export interface SpreadStage {
  readonly kind: 'spread';
  readonly id: string;
  /** Items, and stages that bound some. */
  readonly items: readonly string[];
  readonly policy: 'rescale' | 'spread';
}

export interface WeightStage {
  readonly kind: 'weight';
  /** `3/weight`; a group's is that of its id. */
  readonly id: string;
  /** Items, and stages that bound some. */
  readonly items: readonly string[];
  readonly factor: Amount;
}

export interface BoundStage {
  readonly kind: 'bound';
  readonly id: string;
  readonly items: readonly string[];
  readonly cap: Amount | null;
  readonly upTo: Amount | null;
  readonly cite: string | null;
}

export interface BonusStage {
  readonly kind: 'bonus';
  readonly id: string;
  readonly items: readonly string[];
  readonly upTo: Amount | null;
  /** What the base has to be; `null` where the bonus counts whatever it is. */
  readonly counts: ScoreTest | null;
  /** The official sentence that says so, verbatim. */
  readonly cite: string | null;
}

export interface TimesStage {
  readonly kind: 'times';
  readonly id: string;
  readonly factor: Amount;
  readonly when: Condition;
  readonly cite: string | null;
}

/** The total is no less and no more; `null`: as much as it comes to. */
export interface ClampStage {
  readonly kind: 'clamp';
  readonly floor: Amount;
  readonly ceiling: Amount | null;
}

/** `set`: the total is that; `at-most`: it is no more than that. */
export interface Veto {
  readonly id: string;
  readonly when: Condition;
  readonly by: 'set' | 'at-most';
  readonly to: Amount;
  readonly cite: string | null;
}

/** A comparison of a score with a number. */
export interface ScoreTest {
  readonly op: Comparison;
  readonly value: Amount;
}

/** The grades from the best to the worst, by the total. */
export interface Grades {
  readonly bands: readonly GradeBand[];
  readonly limits: readonly GradeLimit[];
}

/** Holds where the total fulfils all of `within` and the condition, if any, holds; one with a condition goes first. */
export interface GradeBand {
  readonly grade: string;
  readonly within: readonly ScoreTest[];
  readonly when: Condition | null;
}

/** No better grade than this one where a condition holds. */
export interface GradeLimit {
  readonly id: string;
  readonly when: Condition;
  readonly atMost: string;
  readonly cite: string | null;
}
