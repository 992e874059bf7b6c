import type { Amount } from '../amount/amount.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Fact } from '../ir/fact.ts';
import type { AssessedRubric, FactName } from './assessment.ts';

/**
 * What the scores can still be while some facts are unknown: exactly between the least and the
 * greatest score that any values of them lead to.
 */
export interface IntervalAssessment<ItemId extends string = string> {
  readonly kind: 'interval-assessment';
  readonly rubric: AssessedRubric;
  /** Who was assessed, where the facts said so. */
  readonly entity: string | null;
  /** The day it looks back from; `null` where everything stated counts. */
  readonly asOf: CivilDate | null;
  /** In the rubric's order. */
  readonly items: readonly ItemInterval<ItemId>[];
  readonly total: Interval;
  /** The facts that are not known, those first that narrow the total most. */
  readonly unknown: readonly UnknownFact[];
}

/** From the least to the greatest, in points; the ends may be reached only in the limit. */
export interface Interval {
  readonly min: Amount;
  readonly max: Amount;
}

export interface ItemInterval<ItemId extends string = string> extends Interval {
  readonly id: ItemId;
  readonly title: string | null;
  readonly group: string | null;
  readonly points: Amount;
}

/** A fact that is not known, and how much knowing it is worth. */
export interface UnknownFact extends FactName {
  /** `null` where items share the fact. */
  readonly item: string | null;
  readonly type: Fact['type'];
  /**
   * By how much the total's interval becomes narrower once the fact is known: `atLeast` for the value
   * that says least, `atMost` for the one that says most. A count is looked at for every whole number
   * up to where nothing changes any more, or where these are more than 1,000, where comparisons change
   * and at 1,000 spread evenly; a measure where the rubric starts or ceases to tell its values apart.
   */
  readonly narrows: { readonly atLeast: Amount; readonly atMost: Amount };
}
