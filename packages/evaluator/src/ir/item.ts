import type { Amount } from '../amount/amount.ts';
import type { Condition } from './condition.ts';
import type { FactId } from './fact.ts';
import type { Num } from './num.ts';
import type { Span } from './rubric.ts';

export interface Item {
  readonly id: string;
  readonly title: string | null;
  readonly group: string | null;
  readonly points: Points;
  readonly start: Points;
  readonly floor: Amount;
  /** `null` where a bonus has none. */
  readonly ceiling: Points | null;
  readonly body: Box;
  /** Where it is not asked of everybody; `null` where it is. */
  readonly notApplicable: NotApplicable | null;
  /** What the total loses beside the item's own points (追加扣分). */
  readonly extras: readonly Extra[];
  /** The official work standard (工作标准), verbatim. */
  readonly standard: string | null;
  /** The official time node (时间节点), verbatim. */
  readonly timing: string | null;
  readonly span: Span;
}

/**
 * An item that is not asked of those for whom a condition holds: it counts as all its points, or as none, or its
 * points go to the other items, by their points (`rescale`) or evenly over its group (`spread`).
 */
export interface NotApplicable {
  readonly when: Condition;
  readonly policy: 'full' | 'zero' | 'rescale' | 'spread';
  readonly cite: string | null;
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
