import type { Amount } from '../amount/amount.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Evidence } from '../facts/facts.ts';
import type { Standing } from '../facts/known-fact.ts';
import type { Base, Change } from '../ir/change.ts';
import type { Comparison } from '../ir/condition.ts';
import type { Formula } from '../ir/derived.ts';
import type { Deadline } from '../ir/fact.ts';
import type { LatenessUnit } from '../ir/num.ts';
import type { Period, Span } from '../ir/rubric.ts';

/**
 * A score with the reason for every point. For every rubric and all facts, exactly:
 * start + Σ `lines` + Σ `bounds` + Σ `corrections` = score, item by item, and Σ item scores + Σ `lines` = total.
 */
export interface Assessment<ItemId extends string = string> {
  readonly kind: 'assessment';
  readonly rubric: AssessedRubric;
  /** Who was assessed, where the facts said so. */
  readonly entity: string | null;
  /** The day it looks back from; `null` where everything stated counts. */
  readonly asOf: CivilDate | null;
  /** In the rubric's order. */
  readonly items: readonly ItemAssessment<ItemId>[];
  /** What happened between the items and the total, stage by stage. */
  readonly lines: readonly TotalLine[];
  readonly total: Amount;
  /** What the total is called; `null` where the rubric has no grades. */
  readonly grade: Grade | null;
}

/** The grade of a total. */
export interface Grade {
  readonly name: string;
  /** What the total alone, or with the condition of its band, comes to. */
  readonly reached: string;
  /** What lowers it, where something does. */
  readonly limits: readonly GradeLimitLine[];
}

export interface GradeLimitLine {
  readonly id: string;
  readonly atMost: string;
  readonly findings: readonly Finding[];
  /** The official sentence, verbatim. */
  readonly cite: string | null;
}

/** Ties a score to the exact text it was computed from. */
export interface AssessedRubric {
  readonly id: string;
  readonly title: string | null;
  readonly version: string;
  readonly period: Period;
  /** The rubric's meaning hash. */
  readonly meaning: string;
  /** The hash of its text. */
  readonly source: string;
  /** The older rubrics that it rests on, the one that it extends first. */
  readonly bases: readonly Base[];
  /** What it says otherwise than that one. */
  readonly changes: readonly Change[];
}

/** An item that is not asked: where its points stay is said by `policy`. */
export interface NotApplicableItem {
  readonly policy: 'full' | 'zero' | 'rescale' | 'spread';
  readonly findings: readonly Finding[];
  /** The official sentence, verbatim. */
  readonly cite: string | null;
}

export interface ItemAssessment<ItemId extends string = string> {
  readonly id: ItemId;
  readonly title: string | null;
  readonly group: string | null;
  readonly points: Amount;
  /** Why it does not apply, and what it counts as; `null` where it applies. */
  readonly notApplicable: NotApplicableItem | null;
  readonly start: Amount;
  readonly score: Amount;
  /** Every clause of the item in the order of the file, fired or not. */
  readonly lines: readonly LedgerLine[];
  /** What the floor or ceiling added or took beyond what the lines could absorb. */
  readonly bounds: readonly BoundLine[];
  /** What appeals changed of it, by their days. */
  readonly corrections: readonly CorrectionLine[];
}

/** A decision that changed a score; the facts are as they were. */
export interface CorrectionLine {
  /** `4.1/correction`, of several `4.1/correction-2`. */
  readonly id: string;
  /** What was decided. */
  readonly asked: Amount;
  /** What counted. */
  readonly applied: Amount;
  /** What did not, and why; `null` where all did. */
  readonly absorbed: {
    readonly by: 'floor' | 'ceiling' | 'not-applicable';
    readonly amount: Amount;
  } | null;
  readonly reason: string;
  readonly date: CivilDate;
  /** Who decided, where the facts say so. */
  readonly by: string | null;
  /** The sentence that the decision rests on, verbatim. */
  readonly cite: string | null;
}

/** What one clause did: raw = applied + waived + Σ absorbed. Deductions are negative. */
export interface LedgerLine {
  readonly id: string;
  readonly status: 'fired' | 'silent' | 'waived';
  /** What the clause asked for. */
  readonly raw: Amount;
  /** What counted. */
  readonly applied: Amount;
  /** What an exemption waived. */
  readonly waived: Amount;
  /** What caps, the floor or the ceiling took off it, the innermost first. */
  readonly absorbed: readonly Absorption[];
  /** The facts the clause looked at, the counts, the dates compared; each a true statement. */
  readonly findings: readonly Finding[];
  /** The same for its exemption; empty where it has none. */
  readonly exemption: readonly Finding[];
  /**
   * What undoing it would give back, everything else as it is. `all`: the line is not there. `one`: it
   * counts one occurrence less, other clauses that count the same do not; `null` for a line that did
   * not fire or does not count one thing.
   */
  readonly restores: { readonly all: Gain; readonly one: Gain | null };
  /** The official sentence, verbatim. */
  readonly cite: string | null;
  /** The clause's place in the rubric's file. */
  readonly span: Span;
}

/** What the scores would gain. */
export interface Gain {
  readonly item: Amount;
  readonly total: Amount;
}

export interface Absorption {
  readonly by:
    | 'clause-cap'
    | 'occurrence-cap'
    | 'item-cap'
    | 'clause-up-to'
    | 'occurrence-up-to'
    | 'item-up-to'
    | 'highest'
    | 'lowest'
    | 'first'
    | 'floor'
    | 'ceiling'
    | 'set';
  /** The bound, in points. */
  readonly limit: Amount;
  /** The official sentence that sets the bound, where the rubric cites one. */
  readonly cite: string | null;
  /** The part of the line it absorbed, with the line's sign. */
  readonly amount: Amount;
}

export interface BoundLine {
  readonly id: string;
  readonly bound: 'floor' | 'ceiling';
  readonly applied: Amount;
}

export interface TotalLine {
  readonly id: string;
  readonly stage:
    | 'collect'
    | 'spread'
    | 'weight'
    | 'bound'
    | 'extra'
    | 'rescale'
    | 'bonus'
    | 'times'
    | 'clamp'
    | 'round'
    | 'correction'
    | 'veto';
  readonly applied: Amount;
  /** Of a correction, what was decided; `null` elsewhere. */
  readonly correction: Pick<CorrectionLine, 'reason' | 'date' | 'by'> | null;
  /** The facts that a multiplier or a veto looked at; empty elsewhere. */
  readonly findings: readonly Finding[];
  /** The official sentence, verbatim. */
  readonly cite: string | null;
}

/** A fact as the ledger names it. */
export interface FactName {
  readonly id: string;
  readonly name: string;
  readonly label: string | null;
  readonly occurrence: string | null;
}

/** So many cases that do not count, and the fact that says how many where one does. */
export interface Allowance {
  readonly amount: Amount;
  readonly fact: FactName | null;
}

/** One case of a count and what it comes to. */
export interface PricedCase {
  readonly record: Evidence;
  readonly amount: Amount;
  readonly counts: boolean;
}

/** What went into a formula: the entity's own value or values, or everybody's, in their order. */
export interface FormulaInputValues {
  readonly fact: FactName;
  readonly of: 'entity' | 'entities';
  readonly unit: 'percent' | null;
  readonly values: readonly Amount[];
}

/** One thing that the facts say, as it bears on a clause. */
export type Finding =
  | {
      readonly kind: 'submission';
      readonly fact: FactName;
      /** The day in the rubric's time zone; `null`: not submitted. */
      readonly date: CivilDate | null;
      /** As the facts stated it. */
      readonly stated: string | null;
      readonly standing: Standing;
      /** What the day was compared with: that of the submission, or of what is not there `asOf`. */
      readonly deadline: Deadline | null;
    }
  | { readonly kind: 'flag'; readonly fact: FactName; readonly holds: boolean }
  | {
      readonly kind: 'comparison';
      readonly fact: FactName;
      readonly value: Amount;
      readonly unit: 'percent' | null;
      readonly op: Comparison;
      readonly to: Amount;
      readonly holds: boolean;
      readonly evidence: readonly Evidence[] | null;
    }
  | {
      readonly kind: 'choice';
      readonly fact: FactName;
      readonly value: string;
      readonly values: readonly string[];
      readonly holds: boolean;
    }
  | {
      /** How a number was computed. */
      readonly kind: 'formula';
      /** What was computed; the formula of a clause has no name (`""`). */
      readonly fact: FactName;
      readonly value: Amount;
      readonly unit: 'percent' | null;
      readonly formula: Formula;
      readonly inputs: readonly FormulaInputValues[];
    }
  | {
      readonly kind: 'judgement';
      readonly fact: FactName;
      readonly points: Amount;
      /** `null` where there was nothing to judge. */
      readonly reason: string | null;
    }
  | {
      readonly kind: 'cases';
      readonly fact: FactName;
      /** Case by case, in the order of the facts. */
      readonly cases: readonly PricedCase[];
      /** The attribute of which only the highest counts among those alike in it. */
      readonly best: string | null;
    }
  | {
      readonly kind: 'lateness';
      readonly fact: FactName;
      readonly stated: string | null;
      readonly deadline: Deadline;
      readonly unit: LatenessUnit['kind'];
      /** How many of the unit, with a part of one as it is. */
      readonly late: Amount;
      /** How many of them have this price. */
      readonly priced: Amount;
      /** Points for each; `null` where steps have the price. */
      readonly each: Amount | null;
    }
  | {
      readonly kind: 'steps';
      readonly fact: FactName;
      /** Of a measured fact; `null` where the steps are those of lateness. */
      readonly value: Amount | null;
      readonly unit: 'percent' | null;
      /** What is left of a step: not at all, as one, or from a half on. */
      readonly parts: 'full' | 'started' | 'nearest' | 'exact';
      readonly size: Amount;
      /** How far it is, in the unit of the size. */
      readonly distance: Amount;
      readonly steps: Amount;
      /** How many of them have this price. */
      readonly priced: Amount;
      /** Points for each step. */
      readonly each: Amount;
    }
  | {
      readonly kind: 'count';
      readonly fact: FactName;
      readonly count: Amount;
      /** What is allowed of it; `null` where each counts. */
      readonly over: Allowance | null;
      /** How many of the rest have this price at most; `null` where all do. */
      readonly first: Amount | null;
      /** Points for each that counts. */
      readonly each: Amount;
      readonly evidence: readonly Evidence[] | null;
    };

/** The item with this id; an id that the rubric does not have is a `RangeError`. */
export function itemOf<ItemId extends string>(
  assessment: Assessment<ItemId>,
  id: NoInfer<ItemId>,
): ItemAssessment<ItemId> {
  const found = assessment.items.find((item) => item.id === id);
  if (found === undefined) {
    throw new RangeError(`\`${assessment.rubric.id}\` has no item \`${id}\``);
  }
  return found;
}
