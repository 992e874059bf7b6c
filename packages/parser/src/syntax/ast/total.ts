import type { Range } from '../range.ts';
import type { BandBound } from './clauses.ts';
import type { ConditionNode } from './conditions.ts';
import type { Node, NumberNode, Word } from './literals.ts';
import type { Braces, Lost } from './rubric.ts';

/** How the items become one number. */
export interface TotalStatement extends Node {
  readonly kind: 'total';
  /** The number that deductions are taken from; `null` for the sum of the items. */
  readonly lessDeductions: NumberNode | null;
  /** What all points together become; `null` where they stay what they are. */
  readonly scaledTo: NumberNode | null;
}

/** The total counts so many times where a condition holds. */
export interface TimesStatement extends Node {
  readonly kind: 'times';
  readonly factor: NumberNode;
  readonly condition: ConditionNode;
}

/** What the total is, or no more than, where a condition holds. */
export interface VetoStatement extends Node {
  readonly kind: 'veto';
  readonly to: VetoedNode;
  readonly condition: ConditionNode;
}

export type VetoedNode =
  /** `null`: nothing is left of it. */
  | { readonly kind: 'set'; readonly number: NumberNode | null }
  | { readonly kind: 'at-most'; readonly number: NumberNode }
  | { readonly kind: 'grade'; readonly grade: Word };

/** What the total is called, from the best to the worst. */
export interface GradesStatement extends Node {
  readonly kind: 'grades';
  readonly headingRange: Range;
  readonly braces: Braces;
  readonly rows: readonly (GradeNode | Lost)[];
}

export interface GradeNode extends Node {
  readonly kind: 'grade';
  readonly name: Word;
  readonly bounds: readonly BandBound[];
  /** What must hold besides; `null` where the total decides. */
  readonly condition: ConditionNode | null;
}

/** `bonus up to 5 points`. */
export interface BonusNode extends Node {
  /** `null` where it has no limit of its own. */
  readonly upTo: NumberNode | null;
}

/** The most that the items of a group lose, or come to, together. */
export interface GroupBoundStatement extends Node {
  readonly kind: 'group-bound';
  readonly bound: 'cap' | 'up to';
  readonly limit: NumberNode;
}

/** What the base has to be for the bonus to count. */
export interface BonusGateStatement extends Node {
  readonly kind: 'bonus-gate';
  readonly test: BandBound;
}
