import type {
  Citation,
  Clause,
  GroupStatement,
  ItemStatement,
  NodeOf,
  SyntaxKind,
  SyntaxNode,
} from '@rubrica/parser/tooling';

/** Where a node stands. */
export interface Place {
  readonly group: GroupStatement | null;
  readonly item: ItemStatement | null;
  /** The nodes around it, the document first. */
  readonly parents: readonly SyntaxNode[];
  /**
   * The official sentence that governs it: the last before it in its block, or that of the block; `null` where
   * there is none.
   */
  readonly citation: Citation | null;
  /** Whether an empty sentence says that there is none. */
  readonly isUncited: boolean;
}

/**
 * What a rule wants to see on the walk over a rubric, in the order of the file: any kind of statement by its
 * name, every clause as `clause`, and the end.
 */
export type Visitor = {
  readonly [K in SyntaxKind]?: (node: NodeOf<K>, place: Place) => void;
} & {
  readonly clause?: (node: Clause, place: Place) => void;
  /** Everything was seen. */
  readonly end?: () => void;
};
