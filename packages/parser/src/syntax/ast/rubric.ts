import type { KeywordName } from '../keywords.ts';
import type { Range } from '../range.ts';
import type { BodyStatement } from './body.ts';
import type {
  ChangeStatement,
  DropStatement,
  ExtendsStatement,
  ReplaceStatement,
} from './changes.ts';
import type { ListedNode } from './effects.ts';
import type { Comment, DateNode, Node, NumberNode, Quoted, Word } from './literals.ts';
import type {
  BonusGateStatement,
  BonusNode,
  GradesStatement,
  GroupBoundStatement,
  TimesStatement,
  TotalStatement,
  VetoStatement,
} from './total.ts';

/** A rubric as written: what the author said, in the author's order, with every place kept. */
export interface Document {
  readonly kind: 'document';
  readonly statements: readonly RubricStatement[];
  readonly comments: readonly Comment[];
}

/** A statement that could not be read; what it said is unknown, not absent. */
export interface Lost extends Node {
  readonly kind: 'lost';
  /** The keyword it began with; `null` where its first word is none. */
  readonly keyword: KeywordName | null;
}

export type RubricStatement =
  | HeaderStatement
  | VersionStatement
  | PeriodStatement
  | TotalStatement
  | RoundStatement
  | TimesStatement
  | VetoStatement
  | GradesStatement
  | GroupBoundStatement
  | BonusGateStatement
  | CitesStatement
  | TimeZoneStatement
  | DaysStatement
  | GroupStatement
  | ItemStatement
  | ExtendsStatement
  | DropStatement
  | ReplaceStatement
  | ChangeStatement
  | StrayStatement
  | Lost;

export interface HeaderStatement extends Node {
  readonly kind: 'header';
  readonly id: Word;
  readonly title: Quoted | null;
}

export interface VersionStatement extends Node {
  readonly kind: 'version';
  readonly version: Word;
}

export interface PeriodStatement extends Node {
  readonly kind: 'period';
  readonly from: DateNode;
  readonly to: DateNode;
}

export interface RoundStatement extends Node {
  readonly kind: 'round';
  /** Half away from zero, away from zero, or towards it. */
  readonly mode: 'half-up' | 'up' | 'down';
  readonly decimals: NumberNode;
}

export interface CitesStatement extends Node {
  readonly kind: 'cites';
  readonly documents: readonly Quoted[];
}

export interface TimeZoneStatement extends Node {
  readonly kind: 'time-zone';
  readonly zone: Quoted;
}

/** What a group or an item is called and worth. */
export interface Heading {
  /** `null` where it could not be read. */
  readonly id: Word | null;
  readonly title: Quoted | null;
  /** Where it says that the points are earned; `null` where they are there from the start. */
  readonly earn: Range | null;
  /** `null` where they are not stated, or hang on a choice. */
  readonly points: NumberNode | null;
  /** What the points are for each value of a choice; `null` where they are the same for all. */
  readonly byChoice: ListedNode | null;
  /** What stands outside the base, with its limit; `null` elsewhere. */
  readonly bonus: BonusNode | null;
  /** How many times it counts; `null` where it counts once. */
  readonly weight: NumberNode | null;
  /** Whether the heading was read to its end. */
  readonly whole: boolean;
  readonly headingRange: Range;
}

/** The braces of a block. */
export interface Braces {
  readonly open: Range;
  /** `null` where it is not there. */
  readonly close: Range | null;
}

/** Days that are not worked on, or that are besides those of the week. */
export interface DaysStatement extends Node {
  readonly kind: 'days';
  readonly of: 'holidays' | 'workdays';
  readonly ranges: readonly DayRange[];
}

/** A day, or the first and the last of several. */
export interface DayRange extends Node {
  readonly from: DateNode;
  readonly to: DateNode | null;
}

export interface GroupStatement extends Node, Heading {
  readonly kind: 'group';
  /** `null` where they are not there. */
  readonly braces: Braces | null;
  readonly members: readonly RubricStatement[];
}

export interface ItemStatement extends Node, Heading {
  readonly kind: 'item';
  /** `null` where the item does without. */
  readonly braces: Braces | null;
  readonly body: readonly BodyStatement[];
}

/** Body statements outside any item: shared facts and examples of the total belong there, clauses do not. */
export interface StrayStatement extends Node {
  readonly kind: 'stray';
  readonly statement: BodyStatement;
}
