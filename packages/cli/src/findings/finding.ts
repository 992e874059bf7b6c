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
  /** How many examples were run; `null` where the rubric has errors. */
  readonly examples: number | null;
}

/** From the gravest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Whether a severity is at or above a threshold. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
