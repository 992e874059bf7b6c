import type { Amount } from '../amount/amount.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Span } from './rubric.ts';

/** `4.1/unrecorded`, `2/Q1/submitted`; a fact shared by all items is its bare name. */
export type FactId = string;

export interface FactBase {
  readonly id: FactId;
  /** `null` where items share the fact. */
  readonly item: string | null;
  /** `Q1`, `M3`, `north`: the occurrence the fact belongs to, if any. */
  readonly occurrence: string | null;
  readonly name: string;
  readonly label: string | null;
  readonly span: Span;
}

/** When something was handed in, or that it never was. */
export interface SubmissionFact extends FactBase {
  readonly type: 'submission';
  readonly deadline: Deadline | null;
  /** Where a time of day matters, a day alone does not say when. */
  readonly precision: 'day' | 'instant';
}

/** How often something happened; a whole number from 0. */
export interface CountFact extends FactBase {
  readonly type: 'count';
  /** The most there can be, as the parts of a submission; `null` where there is no such number. */
  readonly most: Amount | null;
  /** What is asked of each case; where there is any, the fact is given as one record a case. */
  readonly attributes: readonly Attribute[];
}

/** One thing known of each case of a count. */
export type Attribute =
  | { readonly type: 'flag'; readonly id: FactId; readonly name: string }
  | {
      readonly type: 'choice';
      readonly id: FactId;
      readonly name: string;
      readonly values: readonly string[];
    }
  /** What cases may be alike in; no condition asks for it. */
  | { readonly type: 'text'; readonly id: FactId; readonly name: string };

/** Whether something is so. */
export interface FlagFact extends FactBase {
  readonly type: 'flag';
}

/** A measured number, exact. */
export interface NumberFact extends FactBase {
  readonly type: 'number';
}

/** A percentage; its values and what it is compared with are in percent (`60` is 60 %). */
export interface PercentageFact extends FactBase {
  readonly type: 'percentage';
}

/** One of a closed list of values. */
export interface ChoiceFact extends FactBase {
  readonly type: 'choice';
  readonly values: readonly string[];
}

/** What an assessor judges: points between two bounds, with a reason, or that there is nothing to judge. */
export interface JudgementFact extends FactBase {
  readonly type: 'judgement';
  readonly least: Amount;
  readonly most: Amount;
}

/** Several measured numbers or percentages, as those of raters or places. */
export interface SeriesFact extends FactBase {
  readonly type: 'series';
  readonly of: 'number' | 'percentage';
  /** How many there have to be at least. */
  readonly least: number;
}

export type Fact =
  | SubmissionFact
  | CountFact
  | FlagFact
  | NumberFact
  | PercentageFact
  | ChoiceFact
  | JudgementFact
  | SeriesFact;

/** `dayItself` says on which side the day itself is: the question every real text leaves open. */
export interface Deadline {
  readonly date: CivilDate;
  /** Of a deadline with a time of day: on which side that very minute is. */
  readonly dayItself: 'on-time' | 'late';
  /** `null` where the whole day counts. */
  readonly time: ClockTime | null;
}

/** A time of day in the rubric's zone, and the instant that it is on the deadline's day. */
export interface ClockTime {
  /** `17:00`. */
  readonly local: string;
  /** RFC 3339 in UTC: `2021-06-21T09:00:00Z`. */
  readonly instant: string;
}
