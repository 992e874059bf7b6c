import type { DateNode, Node, NumberNode, TimeNode, Word } from './literals.ts';

export interface ExampleStatement extends Node {
  readonly kind: 'example';
  readonly total: boolean;
  readonly given: readonly GivenNode[];
  readonly expect: NumberNode;
  /** Of the total, what it must be called; `null` where that is not stated. */
  readonly grade: Word | null;
}

/** One thing that an example states. */
export interface GivenNode extends Node {
  /** In an example of the total, the item spoken of. */
  readonly item: Word | null;
  /** `Q1`, `第一季度`, `3月`, `2021-Q4`, `north`; `null` means every occurrence. */
  readonly occurrence: Word | null;
  readonly states:
    | { readonly kind: 'submitted'; readonly date: DateNode; readonly time: TimeNode | null }
    | { readonly kind: 'missing' }
    | { readonly kind: 'fact'; readonly name: Word; readonly value: GivenValue };
}

/** `null`: the fact is merely named, as a flag is. */
export type GivenValue =
  | { readonly kind: 'number'; readonly number: NumberNode }
  | { readonly kind: 'choice'; readonly value: Word }
  | CasesGiven
  /** Several numbers. */
  | { readonly kind: 'series'; readonly numbers: readonly NumberNode[] }
  /** A number, and what it is for others. */
  | {
      readonly kind: 'compared';
      readonly number: NumberNode;
      readonly others: readonly NumberNode[];
    }
  | null;

/** Cases that are alike: how many, where that is not one, and what is known of each. */
export interface CasesGiven {
  readonly kind: 'cases';
  readonly number: NumberNode | null;
  readonly attributes: readonly AttributeGiven[];
}

export interface AttributeGiven extends Node {
  readonly name: Word;
  /** `null`: the attribute is merely named, as a flag is. */
  readonly value: Word | null;
}
