import type { KeywordName } from '../keywords.ts';
import type { Change, Node, NumberNode, Quoted, Word } from './literals.ts';
import type { RoundStatement } from './rubric.ts';

/** Arithmetic over facts. */
export type FormulaNode =
  /** `points`: whether it says that it is points, and no mere factor. */
  | (Node & { readonly kind: 'number'; readonly number: NumberNode; readonly points: boolean })
  | (Node & { readonly kind: 'name'; readonly name: Word })
  /** The points of the item. */
  | (Node & { readonly kind: 'points' })
  | SumNode
  | ProductNode
  | CallNode;

/** `a + b - c`: flat, so that a long sum is not a deep one. */
export interface SumNode extends Node {
  readonly kind: 'sum';
  readonly parts: readonly { readonly sign: '+' | '-'; readonly of: FormulaNode }[];
}

/** `a * b / c`. */
export interface ProductNode extends Node {
  readonly kind: 'product';
  readonly parts: readonly { readonly sign: '*' | '/'; readonly of: FormulaNode }[];
}

/** `mean(rating, drop lowest)`, `名次(产值，从高到低，并列取前)`. */
export interface CallNode extends Node {
  readonly kind: 'call';
  /** As written. */
  readonly word: Word;
  readonly arguments: readonly ArgumentNode[];
}

export type ArgumentNode =
  | FormulaNode
  /** What a fact is for everybody assessed together. */
  | (Node & { readonly kind: 'all'; readonly name: Word })
  | OptionNode;

/** `drop lowest`, `highest first`: how the function goes about it. */
export interface OptionNode extends Node {
  readonly kind: 'option';
  readonly option: OptionName;
  /** How many are dropped; `null` where that is not said. */
  readonly count: NumberNode | null;
}

export const OPTION_NAMES = [
  'DropLowest',
  'DropHighest',
  'DropBoth',
  'HighestFirst',
  'LowestFirst',
  'TiesBest',
  'TiesWorst',
  'TiesMean',
  'TiesDense',
] as const satisfies readonly KeywordName[];

export type OptionName = (typeof OPTION_NAMES)[number];

/** A formula, and what it comes to in the end. */
export interface ComputedNode extends Node {
  readonly formula: FormulaNode;
  /** What it is from later days on, in the order of the text. */
  readonly changes: readonly Change<FormulaNode>[];
  /** What it is where something is divided by 0; `null` where that is not said. */
  readonly otherwise: NumberNode | null;
  readonly round: Pick<RoundStatement, 'mode' | 'decimals'> | null;
}

/** `define average = mean(rating)`: a number with a name. */
export interface DefineStatement extends Node {
  readonly kind: 'define';
  readonly name: Word;
  readonly label: Quoted | null;
  readonly value: ComputedNode;
}
