import type { Amount, Deadline } from '@rubrica/evaluator';
import type { AttributeUse } from '../diagnostics/fault.ts';
import type { Repeated } from '../syntax/ast/blocks.ts';
import type { DefineStatement } from '../syntax/ast/formulas.ts';
import type { Quoted } from '../syntax/ast/literals.ts';
import type { Range } from '../syntax/range.ts';
import type { Occurrence } from './occurrences.ts';
import type { Use } from './uses.ts';

/** What is known of a named fact once every use of it has been seen. */
export interface FactInfo {
  readonly name: string;
  readonly use: Use | null;
  readonly label: Quoted | null;
  readonly values: readonly string[];
  /** Of a count, what is asked of each case. */
  readonly attributes: readonly AttributeInfo[];
  /** Of a judgement, the least and the most points. */
  readonly bounds: { readonly least: Amount; readonly most: Amount } | null;
  /** Of a count, how many there are in all, and where that is said. */
  readonly most: { readonly count: Amount; readonly range: Range } | null;
  /** Where it was declared, and whether its values were. */
  readonly declared: { readonly range: Range; readonly closed: boolean } | null;
  /** Where it was first used; until then, where it was declared. */
  readonly range: Range;
  readonly used: boolean;
  /** Of several values, how many there have to be at least. */
  readonly least: number;
  /** Whether it is declared to be a percentage. */
  readonly percent: boolean;
  /** What it is computed by; `null` where it is given. */
  readonly defined: DefineStatement | null;
}

/** What is known of an attribute of the cases of a count. */
export interface AttributeInfo {
  readonly name: string;
  readonly use: AttributeUse;
  readonly values: readonly string[];
  /** Where it was first used. */
  readonly range: Range;
}

export interface Submission {
  /** Where it is first spoken of, and where its deadline is stated. */
  readonly range: Range;
  readonly dated: Range | null;
  /** By occurrence, or under `null` outside any. */
  readonly deadlines: ReadonlyMap<string | null, Deadline>;
  /** Whether its time of day matters. */
  readonly precision: 'day' | 'instant';
}

/** Where names live: the rubric, an item, or the occurrences of a repetition in an item. */
export interface Scope {
  readonly item: string | null;
  /** What repeats here; as its occurrences `null` outside a repetition. */
  readonly over: Repeated | null;
  readonly occurrences: readonly Occurrence[] | null;
  /** The one of several submissions of an item that it is of; `null` elsewhere. */
  readonly named: { readonly name: string; readonly label: string } | null;
  /** Where to look for what is not declared here; `null` outside the items. */
  readonly outer: Scope | null;
  readonly facts: Map<string, FactInfo>;
  /** Those of the repetitions in it. */
  readonly inner: Scope[];
  /** Names that mean a fact which the items share. */
  readonly borrowed: Set<string>;
  /** Where each clause stands, by its key. */
  readonly clauses: Map<string, Range>;
  submission: Submission | null;
}

export function newScope(
  outer: Scope | null,
  place: Pick<Scope, 'item' | 'over' | 'occurrences'> & Partial<Pick<Scope, 'named'>>,
): Scope {
  return {
    named: null,
    ...place,
    outer,
    facts: new Map(),
    inner: [],
    borrowed: new Set(),
    clauses: new Map(),
    submission: null,
  };
}

/** Where a name's fact lives: where it is declared, else where it is used. */
export function homeOf(name: string, scope: Scope): Scope {
  for (let home: Scope | null = scope; home !== null; home = home.outer) {
    if (home.facts.get(name)?.declared) return home;
  }
  // Beside its deadline a submission has no facts of its own.
  return scope.named !== null && scope.outer !== null ? scope.outer : scope;
}

/** The name of the fact that says when something was submitted. */
export function submissionName({ named }: Scope): string {
  return named?.name ?? SUBMITTED;
}

/** The key under which a facts file gives when something was submitted. */
export const SUBMITTED = 'submitted';

/** `4.1/unrecorded`, `2/Q1/submitted`, or the bare name of a shared fact. */
export function factId(item: string | null, occurrence: string | null, name: string): string {
  return [item, occurrence, name].filter((part) => part !== null).join('/');
}

/** What a clause's line of the ledger is called: `4.1/per-unrecorded`, `2/Q1/late`, `7/plan/missing`. */
export function lineId({ item, named }: Scope, occurrence: string | null, key: string): string {
  return factId(item, named?.name ?? occurrence, key);
}
