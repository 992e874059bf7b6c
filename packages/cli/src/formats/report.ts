import type { Severity } from '@rubrica/linter';
import type { FileReport } from '../findings/finding.ts';

/** What a format is made of. */
export interface Report {
  readonly files: readonly FileReport[];
  /** Of the program. */
  readonly version: string;
  readonly colours: boolean;
  /** The severity from which findings make the command fail. */
  readonly threshold: Severity;
  /** Whether what is reported are the examples of the files. */
  readonly isOfExamples: boolean;
  /** What is known of each code that was found, by its code. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
}

export interface RuleInfo {
  readonly summary: string;
  /** The address of the page that explains it. */
  readonly page: string;
  /** As what it reports where nothing is set. */
  readonly severity: Severity;
}

/** A format: findings as text. */
export type Reporter = (report: Report) => string;
