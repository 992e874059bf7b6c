import type {
  Amount,
  Box,
  Example,
  Fact,
  Period,
  Points,
  RoundingMode,
  WorkingDays,
} from '@rubrica/evaluator';
import type { NotApplicableStatement } from '../syntax/ast/body.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';
import type { Quoted, Word } from '../syntax/ast/literals.ts';
import type { GroupStatement, ItemStatement } from '../syntax/ast/rubric.ts';
import type {
  BonusGateStatement,
  GradesStatement,
  TimesStatement,
  VetoStatement,
} from '../syntax/ast/total.ts';
import type { Range } from '../syntax/range.ts';
import type { Occurrence } from './occurrences.ts';
import type { Scope } from './scope.ts';

/** A rubric whose names, dates and references are resolved; what is left to do is to desugar it. */
export interface CheckedRubric {
  readonly header: CheckedHeader;
  readonly total: CheckedTotal;
  readonly facts: readonly Fact[];
  /** Where names live, that of the whole rubric first. */
  readonly scopes: readonly Scope[];
  readonly groups: readonly GroupStatement[];
  readonly items: readonly CheckedItem[];
  /** Those of the items that are not known in full. */
  readonly doubtful: ReadonlySet<CheckedItem>;
  readonly examples: readonly Example[];
}

/** The way from the items to the total, beside its start and its rounding. */
export interface CheckedTotal {
  /** What all points together become; `null` where they stay what they are. */
  readonly scaledTo: Amount | null;
  readonly times: readonly Cited<TimesStatement>[];
  readonly vetoes: readonly Cited<VetoStatement>[];
  readonly grades: GradesStatement | null;
  readonly gate: Cited<BonusGateStatement> | null;
}

/** A statement with the official sentence over it. */
export interface Cited<Node> {
  readonly node: Node;
  readonly cite: string | null;
}

export interface CheckedHeader {
  readonly id: Word;
  readonly title: Quoted | null;
  readonly version: Word;
  readonly period: Period;
  readonly timeZone: string;
  readonly workingDays: WorkingDays;
  readonly cites: readonly string[];
  /** The number that deductions are taken from; `null` for the sum of the items. */
  readonly lessDeductions: Amount | null;
  /** How the total is rounded; `null` where it is not. */
  readonly round: CheckedRound | null;
}

export interface CheckedRound {
  readonly mode: RoundingMode;
  readonly decimals: number;
}

export interface CheckedItem {
  readonly id: string;
  readonly node: ItemStatement;
  readonly group: string | null;
  readonly points: Points;
  /** Whether it stands outside the base. */
  readonly bonus: boolean;
  /** For whom it is not asked. */
  readonly notApplicable: Cited<NotApplicableStatement> | null;
  /** Where its own names live. */
  readonly scope: Scope;
  readonly cap: CheckedCap | null;
  readonly floor: Amount;
  readonly exhausted: CheckedExtra | null;
  readonly standard: string | null;
  readonly timing: string | null;
  /** In the order of the file. */
  readonly parts: readonly CheckedPart[];
}

/** The most that an item's clauses deduct together, with the sentence that says so. */
export interface CheckedCap {
  readonly limit: Amount;
  readonly cite: string | null;
}

/** What the total loses where the item is at its floor. */
export interface CheckedExtra {
  readonly amount: Amount;
  readonly cite: string | null;
  readonly range: Range;
}

export type CheckedPart = CheckedClause | CheckedRepetition | CheckedBlock;

export interface CheckedClause {
  readonly kind: 'clause';
  readonly node: Clause;
  /** What tells it apart from the other clauses of its scope: `late`, `per-unrecorded`. */
  readonly key: string;
  readonly cite: string | null;
  /** The conditions of the tiers before it, which must hold too. */
  readonly behind: readonly ConditionNode[];
  /** Where its names and its submission live. */
  readonly scope: Scope;
}

/** Clauses that apply once for each quarter or month. */
export interface CheckedRepetition {
  readonly kind: 'repetition';
  readonly occurrences: readonly Occurrence[];
  /** The most that one of them deducts. */
  readonly cap: CheckedCap | null;
  readonly parts: readonly CheckedPart[];
}

/** Parts of which one counts, or all. */
export interface CheckedBlock {
  readonly kind: 'block';
  readonly take: Box['take'];
  readonly parts: readonly CheckedPart[];
  /** The citation before the block. */
  readonly cite: string | null;
}
