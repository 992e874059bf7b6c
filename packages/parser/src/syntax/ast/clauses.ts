import type { WrittenUnit } from '../late-unit.ts';
import type { BandedNode } from './blocks.ts';
import type { ConditionNode, Operator } from './conditions.ts';
import type { EffectNode, FormulaAmount, ListedNode } from './effects.ts';
import type { DateNode, FactReference, Node, NumberNode, TimeNode, Word } from './literals.ts';

export type Clause =
  | LateClause
  | MissingClause
  | PerClause
  | StepsClause
  | LinearClause
  | IfClause
  | ByClause
  | JudgedClause
  | BandClause
  | EarnClause;

export interface LateClause extends Node {
  readonly kind: 'late';
  /** `null` where a `due` says when. */
  readonly deadline: LateDeadline | null;
  /** What lateness is counted in; `null` where being late costs the same however long it lasts. */
  readonly unit: LateUnitNode | null;
  /** How long it has to last to cost anything; `null` where any lateness does. */
  readonly beyond: LateUnitNode | null;
  readonly effect: EffectNode;
}

export interface LateDeadline {
  readonly side: 'after' | 'from';
  readonly date: DateNode;
  /** `null` where the whole day counts. */
  readonly time: TimeNode | null;
}

/** `per 24 hours`, `by more than 4 days`. */
export interface LateUnitNode extends Node, WrittenUnit {}

export interface MissingClause extends Node {
  readonly kind: 'missing';
  readonly effect: EffectNode;
}

export interface PerClause extends Node {
  readonly kind: 'per';
  readonly fact: FactReference;
  /** How many there are in all, as the parts of a submission; `null` where that is not said. */
  readonly most: NumberNode | null;
  /** What is allowed, so that only what is above it counts; `null` where each counts. */
  readonly allowance: AllowanceNode | null;
  readonly effect: EffectNode;
}

/** So much for each step by which a measure is off its target. */
export interface StepsClause extends Node {
  readonly kind: 'steps';
  readonly size: NumberNode;
  /** Whether the author wrote `percentage points` for `%`. */
  readonly spelledOut: boolean;
  readonly fact: FactReference;
  readonly side: 'below' | 'above' | 'away';
  readonly target: AllowanceNode;
  readonly effect: EffectNode;
}

/** Nothing at one number, all points at the other, and between them in proportion. */
export interface LinearClause extends Node {
  readonly kind: 'linear';
  readonly fact: FactReference;
  readonly from: NumberNode;
  readonly to: NumberNode;
  readonly effect: EffectNode;
}

/** A number of cases, or the fact that says how many. */
export type AllowanceNode =
  | (Node & { readonly kind: 'number'; readonly number: NumberNode })
  | (Node & { readonly kind: 'fact'; readonly fact: FactReference });

export interface IfClause extends Node {
  readonly kind: 'if';
  readonly condition: ConditionNode;
  readonly effect: EffectNode;
}

/** Points for each value of a choice, and nothing else to ask. */
export interface ByClause extends Node {
  readonly kind: 'by';
  readonly effect: EffectNode & { readonly amount: ListedNode };
}

/** Points that a formula says. */
export interface EarnClause extends Node {
  readonly kind: 'earn';
  readonly effect: EffectNode & { readonly amount: FormulaAmount };
}

/** Points that an assessor judges. */
export interface JudgedClause extends Node {
  readonly kind: 'judged';
  readonly fact: FactReference;
  readonly effect: EffectNode;
}

/** One of several bands: what it is of is said once for all. */
export interface BandClause extends Node {
  readonly kind: 'band';
  readonly of: BandedNode;
  readonly within: BandNode;
  readonly effect: EffectNode;
}

/** Bounds with their sides, or some of the values of a choice. */
export type BandNode = Node &
  (
    | { readonly kind: 'bounds'; readonly bounds: readonly BandBound[] }
    | { readonly kind: 'values'; readonly values: readonly Word[] }
  );

export interface BandBound extends Node {
  readonly op: Operator;
  readonly value: NumberNode;
}
