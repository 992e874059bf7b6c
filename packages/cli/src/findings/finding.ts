import type { Language } from '@rubrica/evaluator';
import type { Finding, Severity, SuppressedFinding } from '@rubrica/linter';

/** What was found in one file. */
export interface FileReport {
  /** As it was given, or found from there; with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The language of the messages. */
  readonly lang: Language;
  readonly findings: readonly Finding[];
  /** What comments in the file ignore. */
  readonly suppressed: readonly SuppressedFinding[];
  /** What the baseline lets be. */
  readonly known: readonly Finding[];
  /** The examples that were run; `null` where none were, as in a rubric with errors. */
  readonly examples: readonly ExampleReport[] | null;
}

/** How an example came out. */
export interface ExampleReport {
  /** The item it tests; `null` for the total. */
  readonly item: string | null;
  /** As it is written. */
  readonly text: string;
  /** Why it does not hold, which is among the findings too. */
  readonly failure: Finding | null;
}

/** From the gravest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Whether a severity is at or above a threshold. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
