import type { Range } from '../range.ts';
import type { BodyStatement } from './body.ts';
import type { ConditionNode } from './conditions.ts';
import type { FactReference, Node, Word } from './literals.ts';
import type { Braces } from './rubric.ts';

/** Statements between braces inside an item; the kinds of blocks differ in what they make of them. */
export type BlockStatement =
  | EveryStatement
  | ChoiceStatement
  | TiersStatement
  | ExemptStatement
  | BandsStatement;

export interface Block extends Node {
  readonly braces: Braces;
  readonly body: readonly BodyStatement[];
}

/** Statements that apply to each quarter, month or named place by itself. */
export interface EveryStatement extends Block {
  readonly kind: 'every';
  readonly over: Repeated;
}

/** What a repetition repeats over: the quarters or the months of the period, or names that are listed. */
export type Repeated = { readonly kind: 'quarter' | 'month' } | NamedList;

/** `site one of north, south`. */
export interface NamedList {
  readonly kind: 'list';
  readonly name: Word;
  readonly names: readonly Word[];
}

/** Clauses of which one counts. */
export interface ChoiceStatement extends Block {
  readonly kind: 'choice';
  readonly take: 'highest' | 'lowest' | 'first';
}

/** Clauses of which each counts only where all before it hold. */
export interface TiersStatement extends Block {
  readonly kind: 'tiers';
}

/** Clauses with one exemption. */
export interface ExemptStatement extends Block {
  readonly kind: 'exempt';
  readonly condition: ConditionNode;
}

/** Bands of a measure: of them the one counts that its value lies in. */
export interface BandsStatement extends Block {
  readonly kind: 'bands';
  readonly of: BandedNode;
}

/** A fact, or how many days something is late. */
export type BandedNode = Node &
  (
    | { readonly kind: 'fact'; readonly fact: FactReference }
    | { readonly kind: 'lateness'; readonly unit: 'day' | 'working-day' }
  );

/** How a block begins; its statements follow. */
export type BlockHeading = { readonly range: Range } & (
  | Pick<EveryStatement, 'kind' | 'over'>
  | Pick<ChoiceStatement, 'kind' | 'take'>
  | Pick<TiersStatement, 'kind'>
  | Pick<ExemptStatement, 'kind' | 'condition'>
  | Pick<BandsStatement, 'kind' | 'of'>
);
