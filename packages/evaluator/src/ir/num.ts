import type { Amount } from '../amount/amount.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Condition } from './condition.ts';
import type { Deadline, FactId } from './fact.ts';

/** A number computed from facts, never below zero: a measure that is counts as none. */
export type Num =
  | { readonly kind: 'constant'; readonly value: Amount }
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'times'; readonly factor: Amount; readonly of: Num }
  /** What is beyond an allowance: `of` less `over`, and nothing where that is below zero. */
  | { readonly kind: 'excess'; readonly of: Num; readonly over: Num }
  /** The first so many of a number, and all of it where it is no more. */
  | { readonly kind: 'first'; readonly most: Amount; readonly of: Num }
  | { readonly kind: 'sum'; readonly of: readonly Num[] }
  /** How many steps of one size; what is left of a step counts not at all, as one, from a half on, or as it is. */
  | {
      readonly kind: 'steps';
      readonly of: Num;
      readonly size: Amount;
      readonly parts: 'full' | 'started' | 'nearest' | 'exact';
    }
  /** How long after its deadline something was submitted; nothing where it was in time or never came. */
  | {
      readonly kind: 'lateness';
      readonly fact: FactId;
      readonly deadline: Deadline;
      readonly unit: LatenessUnit;
    }
  /** The sum over the cases of a count, each by its attributes; `best`: of those alike in it the highest. */
  | {
      readonly kind: 'each';
      readonly fact: FactId;
      readonly amount: Num;
      readonly best: string | null;
    }
  /** The points that an assessor judged. */
  | { readonly kind: 'judged'; readonly fact: FactId }
  | {
      readonly kind: 'case';
      readonly when: Condition;
      readonly value: Num;
      readonly otherwise: Num;
    };

/** Hours compare instants, `from` being the first that is late; the others compare days. */
export type LatenessUnit =
  | { readonly kind: 'hour'; readonly from: string }
  | { readonly kind: 'day' }
  | { readonly kind: 'month' }
  /** Monday to Friday but for the days `off`, and the days `on` besides. */
  | {
      readonly kind: 'working-day';
      readonly off: readonly CivilDate[];
      readonly on: readonly CivilDate[];
    };
