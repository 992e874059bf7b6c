import type { KeywordName } from './keywords.ts';
import type { WrittenUnit } from './late-unit.ts';
import type { Range } from './range.ts';

/** A rubric as written: what the author said, in the author's order, with every place kept. */
export interface Document {
  readonly kind: 'document';
  readonly statements: readonly RubricStatement[];
  readonly comments: readonly Comment[];
}

interface Node {
  readonly range: Range;
}

/** A name, an id or a version, exactly as written. */
export interface Word extends Node {
  readonly text: string;
}

/** A text between quotes, without them. */
export interface Quoted extends Node {
  readonly text: string;
}

export interface Comment extends Node {
  readonly text: string;
}

export interface NumberNode extends Node {
  /** Digits as written, with a `-` where the number is negative. */
  readonly text: string;
  readonly percent: boolean;
  /** Whether the percentage is one of the item's points. */
  readonly ofPoints?: boolean;
}

export interface DateNode extends Node {
  /** `null` where the author left the year to the period. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A time of day. */
export interface TimeNode extends Node {
  /** `17:00`, whether or not there is such a time. */
  readonly text: string;
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
  | CitesStatement
  | TimeZoneStatement
  | DaysStatement
  | GroupStatement
  | ItemStatement
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

export interface TotalStatement extends Node {
  readonly kind: 'total';
  /** The number that deductions are taken from; `null` for the sum of the items. */
  readonly lessDeductions: NumberNode | null;
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

export type BodyStatement =
  | Citation
  | StandardStatement
  | TimingStatement
  | FactStatement
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

/** Consecutive `>` lines, verbatim, joined by line feeds. */
export interface Citation extends Node {
  readonly kind: 'citation';
  readonly text: string;
}

export interface StandardStatement extends Node {
  readonly kind: 'standard';
  readonly text: Quoted;
}

export interface TimingStatement extends Node {
  readonly kind: 'timing';
  readonly text: Quoted;
}

export interface FactStatement extends Node {
  readonly kind: 'fact';
  readonly name: Word;
  readonly label: Quoted | null;
  readonly values: readonly Word[];
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

/** Statements between braces inside an item; the kinds of blocks differ in what they make of them. */
export type BlockStatement =
  | EveryStatement
  | ChoiceStatement
  | TiersStatement
  | ExemptStatement
  | BandsStatement;

interface Block extends Node {
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

/** One of several submissions of an item, with its own deadline. */
export interface SubmissionStatement extends Node, FactReference {
  readonly kind: 'submission';
  readonly braces: Braces;
  readonly body: readonly BodyStatement[];
}

export type Clause =
  | LateClause
  | MissingClause
  | PerClause
  | StepsClause
  | LinearClause
  | IfClause
  | ByClause
  | JudgedClause
  | BandClause;

export interface LateClause extends Node {
  readonly kind: 'late';
  /** `null` where a `due` says when. */
  readonly deadline: LateDeadline | null;
  /** What lateness is counted in; `null` where being late costs the same however long it lasts. */
  readonly unit: LateUnitNode | null;
  /** How long it has to last to cost anything; `null` where any lateness does. */
  readonly beyond: LateUnitNode | null;
  readonly effect: EffectNode;
}

export interface LateDeadline {
  readonly side: 'after' | 'from';
  readonly date: DateNode;
  /** `null` where the whole day counts. */
  readonly time: TimeNode | null;
}

/** `per 24 hours`, `by more than 4 days`. */
export interface LateUnitNode extends Node, WrittenUnit {}

export interface MissingClause extends Node {
  readonly kind: 'missing';
  readonly effect: EffectNode;
}

export interface PerClause extends Node {
  readonly kind: 'per';
  readonly fact: FactReference;
  /** How many there are in all, as the parts of a submission; `null` where that is not said. */
  readonly most: NumberNode | null;
  /** What is allowed, so that only what is above it counts; `null` where each counts. */
  readonly allowance: AllowanceNode | null;
  readonly effect: EffectNode;
}

/** So much for each step by which a measure is off its target. */
export interface StepsClause extends Node {
  readonly kind: 'steps';
  readonly size: NumberNode;
  /** Whether the author wrote `percentage points` for `%`. */
  readonly spelledOut: boolean;
  readonly fact: FactReference;
  readonly side: 'below' | 'above' | 'away';
  readonly target: AllowanceNode;
  readonly effect: EffectNode;
}

/** Nothing at one number, all points at the other, and between them in proportion. */
export interface LinearClause extends Node {
  readonly kind: 'linear';
  readonly fact: FactReference;
  readonly from: NumberNode;
  readonly to: NumberNode;
  readonly effect: EffectNode;
}

/** A number of cases, or the fact that says how many. */
export type AllowanceNode =
  | (Node & { readonly kind: 'number'; readonly number: NumberNode })
  | (Node & { readonly kind: 'fact'; readonly fact: FactReference });

export interface IfClause extends Node {
  readonly kind: 'if';
  readonly condition: ConditionNode;
  readonly effect: EffectNode;
}

/** Points for each value of a choice, and nothing else to ask. */
export interface ByClause extends Node {
  readonly kind: 'by';
  readonly effect: EffectNode & { readonly amount: ListedNode };
}

/** Points that an assessor judges. */
export interface JudgedClause extends Node {
  readonly kind: 'judged';
  readonly fact: FactReference;
  readonly effect: EffectNode;
}

/** One of several bands: what it is of is said once for all. */
export interface BandClause extends Node {
  readonly kind: 'band';
  readonly of: BandedNode;
  readonly within: BandNode;
  readonly effect: EffectNode;
}

/** Bounds with their sides, or some of the values of a choice. */
export type BandNode = Node &
  (
    | { readonly kind: 'bounds'; readonly bounds: readonly BandBound[] }
    | { readonly kind: 'values'; readonly values: readonly Word[] }
  );

export interface BandBound extends Node {
  readonly op: Operator;
  readonly value: NumberNode;
}

export interface FactReference extends Node {
  readonly name: Word;
  readonly label: Quoted | null;
}

export interface EffectNode extends Node {
  readonly amount: AmountNode;
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
  | ListedNode;

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

export interface ListedAmount extends Node {
  /** Its own, or that of the one before. */
  readonly sign: '-' | '+';
  readonly value: NumberNode;
}

export type Operator = '<' | '<=' | '=' | '!=' | '>=' | '>';

export type ConditionNode =
  | (Node & { readonly kind: 'flag'; readonly fact: FactReference })
  | (Node & {
      readonly kind: 'compare';
      readonly fact: FactReference;
      readonly op: Operator;
      readonly value: NumberNode;
    })
  | (Node & {
      readonly kind: 'choice';
      readonly fact: FactReference;
      readonly negated: boolean;
      readonly values: readonly Word[];
    })
  | (Node & { readonly kind: 'not'; readonly of: ConditionNode })
  | (Node & { readonly kind: 'and' | 'or'; readonly of: readonly ConditionNode[] });

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

export interface ExampleStatement extends Node {
  readonly kind: 'example';
  readonly total: boolean;
  readonly given: readonly GivenNode[];
  readonly expect: NumberNode;
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
