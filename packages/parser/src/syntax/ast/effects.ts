import type { Range } from '../range.ts';
import type { ConditionNode } from './conditions.ts';
import type { ComputedNode } from './formulas.ts';
import type { Change, FactReference, Node, NumberNode, Word } from './literals.ts';

export interface EffectNode extends Node {
  readonly amount: AmountNode;
  /** What it is from later days on, in the order of the text. */
  readonly changes: readonly Change<AmountNode>[];
  /** What each case behind the first comes to; `null` where it is the same. */
  readonly then: AmountNode | null;
  /** What makes it more or less. */
  readonly adjustments: readonly AdjustmentNode[];
  /** The attribute in which cases are alike of which the highest alone counts. */
  readonly highest: Word | null;
  /** What becomes of a step that is not whole; `null` where the author does not say. */
  readonly parts: 'full' | 'started' | 'nearest' | 'exact' | null;
  readonly partsRange: Range | null;
  readonly cap: NumberNode | null;
  readonly upTo: NumberNode | null;
  readonly unless: ConditionNode | null;
  /** What the total loses besides. */
  readonly extra: NumberNode | null;
}

export type AmountNode =
  | (Node & { readonly kind: 'points'; readonly sign: '-' | '+'; readonly value: NumberNode })
  | RangeNode
  | (Node & { readonly kind: 'all' })
  | ListedNode
  | FormulaAmount;

/** Where the condition holds the points are twice as many, half as many or none. */
export interface AdjustmentNode extends Node {
  readonly by: Adjustment;
  readonly condition: ConditionNode;
}

export type Adjustment = 'doubled' | 'halved' | 'waived';

/** The values of a choice, and in a list of the same length what each comes to. */
export interface ListedNode extends Node {
  readonly kind: 'listed';
  readonly fact: FactReference;
  readonly values: readonly Word[];
  /** The sign of all: that of the first. */
  readonly sign: '-' | '+';
  readonly amounts: readonly ListedAmount[];
}

/** `-5 to -10`: points between two bounds. */
export interface RangeNode extends Node {
  readonly kind: 'range';
  readonly sign: '-' | '+';
  readonly least: NumberNode;
  readonly most: NumberNode;
}

/** Points that are computed. */
export interface FormulaAmount extends Node {
  readonly kind: 'formula';
  readonly sign: '+';
  readonly value: ComputedNode;
}

export interface ListedAmount extends Node {
  /** Its own, or that of the one before. */
  readonly sign: '-' | '+';
  readonly value: NumberNode;
}
