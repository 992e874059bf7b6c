import type { Span } from '@rubrica/evaluator';
import type { Label } from '@rubrica/parser';

export type Severity = 'error' | 'warning' | 'info';

/** What was found in a rubric, as plain data: a message of the language, or of a rule. */
export interface Finding {
  /** Stable across releases; the wording is not. */
  readonly code: string;
  /** `language`, or the category of the rule. */
  readonly category: string;
  readonly severity: Severity;
  /** What is wrong: one sentence without a full stop, the author's words between backticks. */
  readonly message: string;
  readonly span: Span;
  /** Other places involved. */
  readonly labels: readonly Label[];
  /** What to write instead. */
  readonly help: string | null;
  /** What can be done about it, the best first. */
  readonly fixes: readonly Fix[];
  /** What it is about, as an item's id: tells findings of one code apart whatever their places are. */
  readonly key: string;
}

export interface Fix {
  /** What it does, as an order without a full stop. */
  readonly title: string;
  /** Whether every score stays as it is. */
  readonly safe: boolean;
  /** All of them or none; they do not overlap. */
  readonly edits: readonly Edit[];
}

/** Offsets in UTF-16 units; `end` is excluded. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A finding that a comment in the text ignores. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** Why the author ignores it, as written. */
  readonly reason: string;
}
