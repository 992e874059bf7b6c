import type { Amount } from '../amount/amount.ts';
import type { RoundingMode } from '../amount/round.ts';
import type { FactId } from './fact.ts';
import type { Span } from './rubric.ts';

/**
 * A number that is computed from facts before anything is scored; conditions and clauses ask for it as for a
 * fact. Percentages are in percent, as those of facts are.
 */
export interface Derived {
  readonly type: 'number' | 'percentage';
  /** `26/average`; a shared one is its bare name. */
  readonly id: FactId;
  readonly item: string | null;
  readonly occurrence: string | null;
  /** `null` for the formula of a clause, which nothing else asks for. */
  readonly name: string | null;
  readonly label: string | null;
  readonly value: Formula;
  /** What it is where something in it is divided by 0; `null` where nothing can be. */
  readonly otherwise: Amount | null;
  readonly span: Span;
}

/** Exact arithmetic over facts; nothing in it is cut off at zero. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: Amount }
  /** A count, a measure, a percentage, or what was computed before. */
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'sum'; readonly of: readonly Formula[] }
  | { readonly kind: 'product'; readonly of: readonly Formula[] }
  | { readonly kind: 'quotient'; readonly of: Formula; readonly by: Formula }
  | { readonly kind: 'largest'; readonly of: readonly Formula[] }
  | { readonly kind: 'smallest'; readonly of: readonly Formula[] }
  | {
      readonly kind: 'rounded';
      readonly of: Formula;
      readonly mode: RoundingMode;
      readonly decimals: number;
    }
  | FoldFormula
  | RankFormula
  /** How many entities are assessed together. */
  | { readonly kind: 'entities' };

/** Several numbers made one: all those of some facts, or what one fact is for everybody assessed together. */
export interface FoldFormula {
  readonly kind: 'fold';
  readonly take: 'mean' | 'sum' | 'highest' | 'lowest';
  readonly over: 'facts' | 'entities';
  readonly facts: readonly FactId[];
  /** How many of the lowest and of the highest are left out first. */
  readonly drop: { readonly lowest: number; readonly highest: number };
}

/** Which place an entity has among all by one fact, from 1; `first`: who has the first place. */
export interface RankFormula {
  readonly kind: 'rank';
  readonly fact: FactId;
  readonly first: 'highest' | 'lowest';
  /** Of those that are equal each has the best of their places, the worst, their mean; `dense`: no place is left out. */
  readonly ties: 'best' | 'worst' | 'mean' | 'dense';
}
