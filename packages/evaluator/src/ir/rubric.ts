import type { Amount } from '../amount/amount.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { EntityFacts, FactValue } from '../facts/facts.ts';
import type { Base, Change } from './change.ts';
import type { Derived } from './derived.ts';
import type { Fact, FactId } from './fact.ts';
import type { Item } from './item.ts';
import type { Grades, Stage } from './stage.ts';

/** The version of this intermediate representation; a stored rubric says which it was written in. */
export const IR_VERSION = 1;

/**
 * A compiled rubric: plain JSON, complete in itself. `Facts` and `ItemId` exist for the type checker
 * alone; `rubrica types` writes them for a given rubric, so that a typo does not compile.
 */
export interface Rubric<Facts extends EntityFacts = EntityFacts, ItemId extends string = string> {
  readonly kind: 'rubric';
  readonly irVersion: typeof IR_VERSION;
  readonly id: string;
  readonly title: string | null;
  /** As written: `2021.1` is not `2021.10`. */
  readonly version: string;
  readonly period: Period;
  /** IANA name; an instant becomes a day in this zone. */
  readonly timeZone: string;
  /** Documents that the rubric rests on, verbatim. */
  readonly cites: readonly string[];
  /** Every fact the rubric asks for, in the order of the file. */
  readonly facts: readonly Fact[];
  /** What is computed from them first; each behind all that it is computed from. */
  readonly derived: readonly Derived[];
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
  /** How the scores of the items become one number, stage by stage. */
  readonly total: readonly Stage[];
  /** What the total is called; `null` where it is a number and no more. */
  readonly grades: Grades | null;
  readonly examples: readonly Example[];
  /** What differs from the older rubric that it extends; empty where it extends none. */
  readonly changes: readonly Change[];
  readonly source: Source;
  /** SHA-256 of the canonical rubric without spans, `source` and this field; see `meaningOf`. */
  readonly meaning: string;
  /** Never present: carries the two type parameters. */
  readonly '~types'?: { readonly facts: Facts; readonly itemId: ItemId };
}

/** First and last day assessed, both included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface Source {
  /** SHA-256 of the file's text. */
  readonly hash: string;
  /** The older rubrics that it rests on: the one that it extends, then what that one extends. */
  readonly bases: readonly Base[];
}

/**
 * A place in the source: offsets in UTF-16 units, `line` and `column` of the start, from 1. What is taken over
 * from an older rubric has its place in that one's file.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** Which of `source.bases` the file is, from 0; absent where it is the rubric's own. */
  readonly base?: number;
}

export interface Group {
  readonly id: string;
  readonly title: string | null;
  /** What the text declares for the group; the items are what counts. */
  readonly points: Amount | null;
  readonly span: Span;
}

/** An example of the file: what is given, and the score it must come to. */
export interface Example {
  /** The item it tests; `null` for the total. */
  readonly item: string | null;
  readonly given: readonly { readonly fact: FactId; readonly value: FactValue }[];
  /** What facts are for the others who are assessed together with the one; of every such fact as many. */
  readonly peers: readonly { readonly fact: FactId; readonly values: readonly FactValue[] }[];
  readonly expect: Amount;
  /** Of the total: the grade it must have; `null` where that is not stated. */
  readonly grade: string | null;
  readonly span: Span;
}
