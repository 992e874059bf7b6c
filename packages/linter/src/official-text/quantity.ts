import type { Amount } from '@rubrica/evaluator';

/** A stretch of a text, in UTF-16 units; `end` is excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A number that an official sentence states, and what it is a number of. */
export interface Quantity extends Stretch {
  readonly kind: QuantityKind;
  /**
   * The exact number; of a percentage the part of 100, of a duration in hours, months or working days.
   * A date is `06-21` or `2021-06-21`, a day of a month `20` or `last`, a time of day `17:00`.
   */
  readonly value: Amount | string;
  /** The number as it is written, whatever it is counted in; `null` of a date and what has none. */
  readonly number: Amount | null;
  /** The measure word, or what a duration is counted in. */
  readonly unit: string | null;
  /** What the words around it make of it; `null` where they say nothing. */
  readonly role: Role | null;
  /** `一个`, `每一项`: what is counted by, and no number of its own. */
  readonly isMeasure: boolean;
  /** Stands in a list or a range: `扣0.5、1、2、5分`, `5~10分`. */
  readonly isListed: boolean;
  /** Of a range the number that it runs to: `1-5名`. */
  readonly to: Amount | null;
  /** As written, with its unit. */
  readonly text: string;
}

export type QuantityKind =
  | 'points'
  | 'percent'
  | 'count'
  | 'duration'
  | 'date'
  | 'day'
  | 'time'
  | 'rank'
  | 'factor'
  | 'decimals'
  | 'plain';

export type Role =
  /** 扣5分 */
  | 'deduct'
  /** 加5分, 得5分 */
  | 'add'
  /** 追加扣10分 */
  | 'extra'
  /** 最多扣5分 */
  | 'most'
  /** 满分5分, 扣满4分 */
  | 'full'
  /** （5分）, 客诉率：20分 */
  | 'stated'
  /** 判定为59分, 按60%计 */
  | 'set'
  /** 5人以上, 高于80分 */
  | 'bound'
  /** 每下降5% */
  | 'step'
  /** 0.2分/个 */
  | 'rate'
  /** 平均分*40% */
  | 'factor'
  /** 未报送5分: an amount whose verb is missing */
  | 'bare';

/** Reads the numbers of a text; in one run each text is read once. */
export type QuantitiesIn = (text: string) => readonly Quantity[];
