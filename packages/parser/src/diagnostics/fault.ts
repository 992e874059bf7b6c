import type { Amount, Fact, NoScoreProblem } from '@rubrica/evaluator';
import type { Operator } from '../syntax/ast/conditions.ts';
import type { Adjustment } from '../syntax/ast/effects.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { FunctionName } from '../syntax/function-words.ts';
import type { KeywordName } from '../syntax/keywords.ts';
import type { Parts } from '../syntax/part-words.ts';
import type { InPercent } from '../syntax/per-mille.ts';
import type { Range } from '../syntax/range.ts';
import type { WarningParams } from './warning-params.ts';

/** What has to stand where the grammar could not go on. */
export type Expected =
  | 'allowance'
  | 'amount'
  | 'amounts'
  | 'base'
  | 'beyond'
  | 'brace'
  | 'changed'
  | 'condition'
  | 'date'
  | 'day'
  | 'decimals'
  | 'effect'
  | 'end'
  | 'equals'
  | 'ends'
  | 'extra'
  | 'formula'
  | 'full-date'
  | 'given'
  | 'gives'
  | 'grade'
  | 'heading'
  | 'id'
  | 'key'
  | 'if'
  | 'list-end'
  | 'listed-name'
  | 'month'
  | 'name'
  | 'number'
  | 'order'
  | 'parenthesis'
  | 'points'
  | 'policy'
  | 'target'
  | 'text'
  | 'to'
  | 'total'
  | 'unit'
  | 'value'
  | 'zone';

/** What each code of the catalogue speaks of, in the author's own words. */
export interface FaultParams extends WarningParams {
  /** `instead` is what says the same as the number with the character behind it. */
  'stray-character': { readonly text: string; readonly instead?: InPercent | null };
  'look-alike': { readonly text: string; readonly instead: string };
  /** `encoding` is what the bytes are, where that is plain. */
  'not-utf-8': { readonly encoding: 'GB18030' | 'UTF-16' | null };
  'unclosed-text': { readonly text: string };
  'bad-number': { readonly text: string; readonly instead: string | null };
  'hidden-character': { readonly text: string };
  'too-large': { readonly limit: number };
  'too-deep': { readonly limit: number };
  'example-without-score': { readonly problem: NoScoreProblem };
  'too-many-examples': { readonly limit: number };
  'defined-too-deep': { readonly name: string; readonly limit: number };
  'list-marker': { readonly text: string };
  /** `needless` is what the suggestion does without; `inHead`, that no item has begun. */
  'unknown-statement': {
    readonly text: string;
    readonly suggestion: string | null;
    readonly needless?: string;
    readonly inHead: boolean;
  };
  /** `found` is what stands in the place; where nothing does, `after` is the word before. */
  unexpected: { readonly expected: Expected } & (
    | { readonly found: string; readonly suggestion: string | null }
    | { readonly after: string }
  );
  'keyword-as-name': { readonly text: string; readonly expected: 'name' | 'value' };
  /** `never` says, as it is written right behind what is late, that nothing was submitted. */
  'missing-amount': { readonly clause: string; readonly never?: string | undefined };
  'glued-amount': { readonly word: string; readonly amount: string };
  'amount-without-sign': { readonly text: string };
  'dash-for-minus': { readonly text: string };
  /** `inRange` where it is a share of points, and an assessor judges within points. */
  'percent-of-what': { readonly text: string; readonly inRange?: true };
  'open-boundary': {
    readonly of: 'late' | 'due';
    readonly text: string;
    readonly day: string;
    /** Whether the day has a time of day. */
    readonly timed: boolean;
  };
  'allowance-not-whole': { readonly text: string; readonly percent: boolean };
  'all-above-fact': { readonly name: string; readonly by: 'all' | 'extra' };
  'deadline-as-name': { readonly name: string; readonly day: string };
  'then-without-count': Record<never, never>;
  'then-after-all': Record<never, never>;
  /** `points` are those of the further cases; `null` where they take all. */
  'then-of-other-sign': { readonly first: '-' | '+'; readonly points: string | null };
  'step-of-other-unit': { readonly size: NumberNode; readonly target: NumberNode };
  /** Between a number and itself, of all points, between two units. */
  'not-in-proportion': { readonly problem: 'same' | 'all' | 'unit' };
  'parts-without-steps': { readonly parts: Parts };
  /** `amounts` are with their sign. */
  'lists-of-different-lengths': {
    readonly name: string;
    readonly values: readonly string[];
    readonly amounts: readonly string[];
  };
  /** The sign of the first amount. */
  'lists-of-both-signs': { readonly sign: '-' | '+' };
  /** What counts cases of one price where each has its own. */
  'cases-priced-apart': { readonly of: 'then' | 'above' };
  'all-adjusted': { readonly by: Adjustment };
  'range-without-judged': { readonly text: string };
  'judged-without-range': Record<never, never>;
  'range-does-not-rise': {
    readonly sign: '-' | '+';
    readonly least: string;
    readonly most: string;
  };
  'judged-out-of-range': {
    readonly name: string;
    readonly points: string;
    readonly least: string;
    readonly most: string;
  };
  'highest-without-cases': Record<never, never>;
  'attribute-compared': { readonly name: string };
  'per-submission': { readonly name: string; readonly word: string };
  'not-in-block': { readonly keyword: KeywordName };
  /** What no band of the fact holds; `null` is how late something is. */
  'band-gap': {
    readonly name: string | null;
    readonly ofTotal?: boolean;
    readonly open: BandText;
  };
  'band-overlap': {
    readonly name: string | null;
    readonly ofTotal?: boolean;
    readonly both: Extract<BandText, { readonly kind: 'bounds' }>;
  };
  /** No value, no whole days, not one lower and one upper bound, a number without its side. */
  'band-bounds': { readonly text: string; readonly problem: 'none' | 'whole' | 'side' | 'open' };
  'two-signs': { readonly sign: '-' | '+' };
  'not-a-tier': Record<never, never>;
  'each-cap-outside': Record<never, never>;
  'all-in-block': Record<never, never>;
  'unclosed-brace': Record<never, never>;
  'stray-brace': { readonly count: number };
  'stray-block': Record<never, never>;
  misplaced: { readonly text: string; readonly inside: 'item' | 'group' };
  'clause-outside-item': { readonly isExample: boolean };
  'unknown-function': { readonly name: string; readonly suggestion: string | null };
  /** What the function is written with. */
  'function-arguments': { readonly name: FunctionName };
  /** A number and a percentage in one sum; points that are a percentage; an `else` of another unit. */
  'formula-units': { readonly problem: 'mixed' | 'points' | 'else'; readonly text: string };
  /** What divides may be 0, or is. */
  'zero-open': { readonly text: string; readonly always: boolean };
  /** Points of no item, points that hang on a choice, an `else` that nothing leads to, all numbers left out. */
  'formula-impossible': {
    readonly problem: 'points' | 'by-choice' | 'else' | 'drops-all' | 'too-long';
  };
  /** No day says what holds, it changes within an occurrence, before or behind the period, not later, in sign. */
  'change-open': {
    readonly problem: 'no-day' | 'within' | 'outside' | 'order' | 'kind';
    readonly text: string;
  };
  'defined-by-itself': { readonly name: string };
  'computed-given': { readonly name: string; readonly from: readonly string[] };
  /** An example without what a fact is for others, with other numbers of them, or where nothing compares. */
  'others-open': {
    readonly problem: 'absent' | 'uneven' | 'needless';
    readonly name: string;
    readonly value: string;
  };
  /** `several`: texts that differ say that they are it. `known` are the versions there are of it, or other rubrics. */
  'no-such-base': {
    readonly base: BaseName;
    readonly problem: 'absent' | 'version' | 'several';
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  'base-with-errors': { readonly base: BaseName; readonly count: number; readonly line: number };
  /** `null`: no rubric extends itself, but there are more of them than can be meant. */
  'extends-itself': { readonly base: BaseName; readonly limit: number | null };
  'change-without-base': { readonly keyword: 'Drop' | 'Replace' | 'Change' };
  'not-in-base': {
    readonly kind: 'item' | 'clause';
    readonly name: string;
    /** Of a clause, its item. */
    readonly item: string | null;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  'which-clause': { readonly name: string; readonly known: readonly string[] };
  'changed-twice': { readonly name: string };
  'already-there': { readonly kind: 'item' | 'clause'; readonly name: string };
  'statement-absent': { readonly statement: 'rubric' | 'version' | 'period' | 'total' | 'item' };
  'stated-twice': { readonly keyword: KeywordName } | { readonly text: string };
  'two-roundings': Record<never, never>;
  'decimals-out-of-range': { readonly text: string };
  'duplicate-item': { readonly id: string };
  'duplicate-group': { readonly id: string };
  'group-earns': Record<never, never>;
  /** `100 less deductions` has no points to give to others. */
  'policy-needs-sum': Record<never, never>;
  'spread-without-group': Record<never, never>;
  'gate-without-bonus': Record<never, never>;
  'bonus-starts-full': { readonly id: string };
  /** In a bonus group, whose heading has its limit, or in no group. */
  'group-bound-outside': { readonly inBonus: boolean; readonly limit: string };
  'unknown-grade': {
    readonly name: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  'grade-of-item': { readonly name: string };
  'group-by-choice': Record<never, never>;
  'points-left-open': { readonly name: string; readonly values: readonly string[] };
  /** The percentage, and the fact that its item's points hang on. */
  'percent-by-choice': { readonly text: string; readonly name: string };
  'item-without-points': { readonly id: string; readonly heading: string };
  'no-such-date': { readonly text: string; readonly occurrence: string | null };
  'date-without-year': { readonly text: string; readonly year: string };
  'period-without-year': { readonly text: string };
  'period-reversed': Record<never, never>;
  'too-many-repetitions': { readonly of: 'quarter' | 'month' | 'list'; readonly count: number };
  'period-cuts': { readonly unit: 'quarter' | 'month' };
  'unknown-time-zone': { readonly zone: string };
  'no-such-time': { readonly text: string };
  'time-needed': { readonly text: string };
  'all-per-unit': { readonly unit: string };
  /** `exact` where the part may count in proportion. */
  'part-steps-open': { readonly text: string; readonly exact: boolean };
  'exact-of-several': { readonly size: string };
  'beyond-calendar': Record<never, never>;
  'day-off-and-on': { readonly text: string };
  'range-of-days': { readonly reversed: boolean };
  'not-in-submission': Record<never, never>;
  'submission-value': { readonly text: string };
  'most-not-whole': { readonly text: string };
  'above-most': { readonly name: string; readonly most: string };
  'two-deadlines': Record<never, never>;
  'late-without-deadline': { readonly unit: 'quarter' | 'month' | null };
  'due-without-month': { readonly text: string };
  /** The day of the month; `null` for the last. */
  'month-of-month': { readonly day: number | null };
  'every-in-every': Record<never, never>;
  'date-in-every': { readonly unit: 'quarter' | 'month' };
  /** Whether it stands in the repetition of a list, whose names have no calendar. */
  'day-without-every': { readonly inList: boolean };
  /** `name` is the word behind `every`. */
  'every-without-list': { readonly text: string; readonly name: string | null };
  'lists-differ': { readonly name: string; readonly names: readonly string[] };
  /** What else the item calls so. */
  'occurrence-name-taken': { readonly name: string; readonly by: 'fact' | 'list' };
  'same-clause': Record<never, never>;
  'bound-of-other-sign': { readonly bound: 'cap' | 'up to'; readonly limit: string };
  'bound-on-all': Record<never, never>;
  'floor-above-points': { readonly floor: string; readonly points: string };
  'zero-amount': { readonly of: 'clause' | 'bound' | 'step' };
  'two-types': {
    readonly name: string;
    readonly one: FactUse | AttributeUse;
    readonly other: FactUse | AttributeUse;
  };
  'two-labels': { readonly name: string };
  'reserved-name': { readonly name: string; readonly means: 'submission' | 'occurrence' };
  'unused-fact': { readonly name: string };
  'value-not-declared': {
    readonly name: string;
    readonly value: string;
    readonly values: readonly string[];
  };
  'unknown-name': {
    readonly name: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  'unknown-item': { readonly id: string; readonly suggestion: string | null };
  'other-item': { readonly id: string; readonly item: string };
  'not-in-every': Record<never, never>;
  'unknown-occurrence': { readonly name: string; readonly known: readonly string[] };
  'which-occurrence': { readonly known: readonly string[] };
  'no-submission': Record<never, never>;
  'example-value': {
    readonly name: string;
    readonly type: FactUse | AttributeUse;
    /** Of a choice, the one that was meant first. */
    readonly values: readonly string[];
    /** Whether a count is given a number that is not whole. */
    readonly measured?: boolean;
  };
  /** What has to be said of each case, with the values there are. */
  'case-incomplete': { readonly name: string; readonly open: readonly OpenAttribute[] };
  'too-many-cases': { readonly limit: number };
  'given-twice': Record<never, never>;
  'example-incomplete': { readonly open: readonly Measure[]; readonly total: boolean };
  'example-without-item': { readonly text: string; readonly item: string | null };
  'example-fails': {
    readonly expected: string;
    /** `null` where there is no score, as nothing is left that applies. */
    readonly actual: string | null;
    /** The grade that was stated, and the one that it is; `null` where none was stated. */
    readonly grade: { readonly expected: string; readonly actual: string | null } | null;
  };
}

/** An older rubric that is extended. */
export interface BaseName {
  readonly id: string;
  readonly version: string;
}

/** Where in an older rubric something is that is reported in the newer one. */
export interface InBase {
  readonly base: BaseName;
  readonly line: number;
  /** The item that it is in, or the group whose heading it is; `null` outside any. */
  readonly of: { readonly kind: 'item' | 'group'; readonly id: string } | null;
}

/** What bands hold or leave open. */
export type BandText =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | {
      readonly kind: 'bounds';
      readonly bounds: readonly { readonly op: Operator; readonly value: Amount }[];
      readonly percent: boolean;
    };

/** A fact that has no value without fault. */
export type Measure = Extract<
  Fact,
  { readonly type: 'number' | 'percentage' | 'choice' | 'series' }
>;

/** How a clause uses a name; the type of the fact follows from it. */
export type FactUse =
  | 'count'
  | 'flag'
  | 'number'
  | 'percentage'
  | 'choice'
  | 'judgement'
  | 'series';

/** How a clause uses an attribute of the cases that it counts. */
export type AttributeUse = 'flag' | 'choice' | 'text';

export interface OpenAttribute {
  readonly name: string;
  readonly values: readonly string[];
}

export type Code = keyof FaultParams;

/** Something wrong with a rubric, before it is put into words. */
export type Fault<C extends Code = Code> = {
  readonly [One in C]: {
    readonly code: One;
    readonly params: FaultParams[One];
    readonly range: Range;
    /** Another place involved. */
    readonly other: Range | null;
    /** Where what is wrong stands in an older rubric, if it does; `range` is then what brings it in. */
    readonly inBase?: InBase;
    readonly otherInBase?: InBase;
  };
}[C];

export function fault<C extends Code>(
  code: C,
  range: Range,
  params: FaultParams[C],
  other: Range | null = null,
): Fault<C> {
  return { code, params, range, other } as Fault<C>;
}
