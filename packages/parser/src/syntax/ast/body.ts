import type { BlockStatement } from './blocks.ts';
import type { Clause } from './clauses.ts';
import type { ConditionNode } from './conditions.ts';
import type { ExampleStatement } from './examples.ts';
import type { DefineStatement } from './formulas.ts';
import type {
  Citation,
  DateNode,
  FactReference,
  Node,
  NumberNode,
  Quoted,
  TimeNode,
  Word,
} from './literals.ts';
import type { Braces, Lost } from './rubric.ts';

export type BodyStatement =
  | Citation
  | StandardStatement
  | TimingStatement
  | FactStatement
  | DefineStatement
  | NotApplicableStatement
  | DueStatement
  | BlockStatement
  | SubmissionStatement
  | Clause
  | ItemCapStatement
  | EachCapStatement
  | ItemFloorStatement
  | ExhaustedStatement
  | ExampleStatement
  | Lost;

export interface StandardStatement extends Node {
  readonly kind: 'standard';
  readonly text: Quoted;
}

export interface TimingStatement extends Node {
  readonly kind: 'timing';
  readonly text: Quoted;
}

/** For whom the item is not asked, and what becomes of its points. */
export interface NotApplicableStatement extends Node {
  readonly kind: 'not-applicable';
  readonly condition: ConditionNode;
  readonly policy: 'full' | 'zero' | 'rescale' | 'spread';
}

export interface FactStatement extends Node {
  readonly kind: 'fact';
  readonly name: Word;
  readonly label: Quoted | null;
  readonly values: readonly Word[];
  /** Whether it says that its values are percentages. */
  readonly percent: boolean;
}

export interface DueStatement extends Node {
  readonly kind: 'due';
  /** `due before`: the day itself is late. */
  readonly before: boolean;
  readonly day: DateNode | MonthDayNode;
  /** `null` where the whole day counts. */
  readonly time: TimeNode | null;
}

/** A day of each quarter's or month's own calendar. */
export interface MonthDayNode extends Node {
  /** `null`: the last day. */
  readonly dayOfMonth: number | null;
  /** Which month of the quarter, from 1; `null` where the author did not say. */
  readonly monthOfQuarter: 1 | 2 | 3 | null;
}

/** One of several submissions of an item, with its own deadline. */
export interface SubmissionStatement extends Node, FactReference {
  readonly kind: 'submission';
  readonly braces: Braces;
  readonly body: readonly BodyStatement[];
}

export interface ItemCapStatement extends Node {
  readonly kind: 'item-cap';
  readonly limit: NumberNode;
}

/** The most that the clauses of one occurrence deduct together. */
export interface EachCapStatement extends Node {
  readonly kind: 'each-cap';
  readonly limit: NumberNode;
}

export interface ItemFloorStatement extends Node {
  readonly kind: 'item-floor';
  readonly limit: NumberNode;
}

/** What the total loses where the item is at its floor. */
export interface ExhaustedStatement extends Node {
  readonly kind: 'exhausted';
  readonly extra: NumberNode;
}
