import type { Language } from '@rubrica/evaluator';
import type { RuleChoice } from '../config/config.ts';
import type { FileReport } from '../findings/finding.ts';

/** A file to look at, and how; plain data, which a thread can be given. */
export interface InspectJob extends RuleChoice {
  /** `check` as the language does, `lint` with the rules. */
  readonly how: 'check' | 'lint';
  readonly path: string;
  /** Its name in what is reported: another than the path for standard input alone. */
  readonly shownAs: string;
  readonly lang?: Language;
  /** Whether comments in the file ignore nothing. */
  readonly noInline: boolean;
  /** An earlier text of the file. */
  readonly since?: string;
}

export interface InspectedFile {
  readonly report: FileReport;
  /** Whether rubrics beside the file were read, which it extends. */
  readonly readsOthers: boolean;
}
