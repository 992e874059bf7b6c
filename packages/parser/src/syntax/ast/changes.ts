import type { Range } from '../range.ts';
import type { BodyStatement } from './body.ts';
import type { Node, Word } from './literals.ts';
import type { Braces, ItemStatement } from './rubric.ts';

/** The older rubric that is taken over. */
export interface ExtendsStatement extends Node {
  readonly kind: 'extends';
  readonly id: Word;
  readonly version: Word;
}

/** An item of the older rubric that is no more. */
export interface DropStatement extends Node {
  readonly kind: 'drop';
  readonly id: Word;
}

/** An item in the place of the one of its id. */
export interface ReplaceStatement extends Node {
  readonly kind: 'replace';
  readonly item: ItemStatement;
}

/** What becomes of the clauses of an item; statements of an item are added to it. */
export interface ChangeStatement extends Node {
  readonly kind: 'change';
  readonly id: Word;
  readonly headingRange: Range;
  readonly braces: Braces;
  readonly body: readonly ChangedStatement[];
}

export type ChangedStatement = BodyStatement | DropClause | ReplaceClause;

export interface DropClause extends Node {
  readonly kind: 'drop-clause';
  readonly key: Word;
}

export interface ReplaceClause extends Node {
  readonly kind: 'replace-clause';
  /** What the id of the clause's line has behind the item. */
  readonly key: Word;
  readonly braces: Braces;
  readonly body: readonly BodyStatement[];
}
