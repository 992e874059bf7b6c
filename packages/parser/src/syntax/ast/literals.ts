import type { Range } from '../range.ts';

export interface Node {
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

/** What something is from a day on. */
export interface Change<Value> extends Node {
  readonly date: DateNode;
  readonly value: Value;
}

/** A time of day. */
export interface TimeNode extends Node {
  /** `17:00`, whether or not there is such a time. */
  readonly text: string;
}

/** Consecutive `>` lines, verbatim, joined by line feeds. */
export interface Citation extends Node {
  readonly kind: 'citation';
  readonly text: string;
}

export interface FactReference extends Node {
  readonly name: Word;
  readonly label: Quoted | null;
}
