import type { Amount } from '../amount/amount.ts';
import type { RoundingMode } from '../amount/round.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { EntityFacts, FactValue } from '../facts/facts.ts';

/** The version of this intermediate representation; a stored rubric says which it was written in. */
export const IR_VERSION = 1;

/**
 * A compiled rubric: plain JSON, complete in itself. `Facts` and `ItemId` exist for the type checker
 * alone; `rubrica types` writes them for a given rubric, so that a typo does not compile.
 */
export interface Rubric<Facts extends EntityFacts = EntityFacts, ItemId extends string = string> {
  readonly kind: 'rubric';
  readonly irVersion: typeof IR_VERSION;
  readonly id: string;
  readonly title: string | null;
  /** As written: `2021.1` is not `2021.10`. */
  readonly version: string;
  readonly period: Period;
  /** IANA name; an instant becomes a day in this zone. */
  readonly timeZone: string;
  /** Documents that the rubric rests on, verbatim. */
  readonly cites: readonly string[];
  /** Every fact the rubric asks for, in the order of the file. */
  readonly facts: readonly Fact[];
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
  /** How the scores of the items become one number, stage by stage. */
  readonly total: readonly Stage[];
  readonly examples: readonly Example[];
  readonly source: Source;
  /** SHA-256 of the canonical rubric without spans, `source` and this field; see `meaningOf`. */
  readonly meaning: string;
  /** Never present: carries the two type parameters. */
  readonly '~types'?: { readonly facts: Facts; readonly itemId: ItemId };
}

/** First and last day assessed, both included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface Source {
  /** SHA-256 of the file's text. */
  readonly hash: string;
}

/** A place in the source: offsets in UTF-16 units, `line` and `column` of the start, from 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** `4.1/unrecorded`, `2/Q1/submitted`; a fact shared by all items is its bare name. */
export type FactId = string;

interface FactBase {
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

export type Fact =
  | SubmissionFact
  | CountFact
  | FlagFact
  | NumberFact
  | PercentageFact
  | ChoiceFact
  | JudgementFact;

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

export interface Group {
  readonly id: string;
  readonly title: string | null;
  /** What the text declares for the group; the items are what counts. */
  readonly points: Amount | null;
  readonly span: Span;
}

export interface Item {
  readonly id: string;
  readonly title: string | null;
  readonly group: string | null;
  readonly points: Points;
  readonly start: Points;
  readonly floor: Amount;
  readonly ceiling: Points;
  readonly body: Box;
  /** What the total loses beside the item's own points (追加扣分). */
  readonly extras: readonly Extra[];
  /** The official work standard (工作标准), verbatim. */
  readonly standard: string | null;
  /** The official time node (时间节点), verbatim. */
  readonly timing: string | null;
  readonly span: Span;
}

/** So many points, or as many as the value of a choice says; a value that is not among them has none. */
export type Points = Amount | PointsByChoice;

export interface PointsByChoice {
  readonly kind: 'by-choice';
  readonly fact: FactId;
  readonly of: readonly { readonly value: string; readonly points: Amount }[];
}

/** A fixed deduction from the total: where a condition holds, or where its item is at its floor (`null`). */
export interface Extra {
  /** `4.1/extra`. */
  readonly id: string;
  readonly when: Condition | null;
  readonly amount: Amount;
  readonly cite: string | null;
  readonly span: Span;
}

/** Clauses under common bounds: one clause, an occurrence, or the whole item; boxes nest. */
export interface Box {
  readonly kind: 'box';
  readonly scope: 'clause' | 'occurrence' | 'item';
  readonly of: readonly (Line | Box)[];
  /** Which of the parts that come to something count: by their size, or the first of them. */
  readonly take: 'all' | 'highest' | 'lowest' | 'first';
  /** The most that the deductions in the box may come to. */
  readonly cap: Amount | null;
  /** The most that the additions in the box may come to. */
  readonly upTo: Amount | null;
  /** The official sentence that sets the bounds, verbatim. */
  readonly cite: string | null;
}

/** A clause of the rubric. */
export interface Line {
  readonly kind: 'line';
  /** `4.1/per-unrecorded`; says what the clause is, so it survives reformatting. */
  readonly id: string;
  readonly effect: Effect;
  /** An exemption: where it holds the clause is waived and shows as waived. */
  readonly waived: Condition | null;
  /** The official sentence over the clause, verbatim. */
  readonly cite: string | null;
  readonly span: Span;
}

/** What a clause does; its amounts are never negative. `set` overrides the other clauses of the item. */
export type Effect =
  | { readonly kind: 'deduct'; readonly amount: Num }
  | { readonly kind: 'add'; readonly amount: Num }
  | { readonly kind: 'set'; readonly when: Condition; readonly to: Amount };

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

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** A question about facts with the answer yes or no. */
export type Condition =
  | { readonly kind: 'flag'; readonly fact: FactId }
  | { readonly kind: 'never'; readonly fact: FactId }
  | { readonly kind: 'late'; readonly fact: FactId; readonly deadline: Deadline }
  | {
      readonly kind: 'compare';
      readonly fact: FactId;
      readonly op: Comparison;
      readonly value: Amount;
    }
  | { readonly kind: 'choice'; readonly fact: FactId; readonly values: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/**
 * A step from item scores to the total. `collect` starts from a number and takes every item's score,
 * or what the item lost (score − points); `extras` takes what the items' extras deduct; `clamp` bounds what came so far, `round` rounds it: half away
 * from zero, away from zero, or towards it.
 */
export type Stage =
  | {
      readonly kind: 'collect';
      readonly start: Amount;
      readonly take: 'score' | 'score-less-points';
    }
  | { readonly kind: 'extras' }
  | { readonly kind: 'clamp'; readonly floor: Amount; readonly ceiling: Amount }
  | { readonly kind: 'round'; readonly mode: RoundingMode; readonly decimals: number };

/** An example of the file: what is given, and the score it must come to. */
export interface Example {
  /** The item it tests; `null` for the total. */
  readonly item: string | null;
  readonly given: readonly { readonly fact: FactId; readonly value: FactValue }[];
  readonly expect: Amount;
  readonly span: Span;
}
