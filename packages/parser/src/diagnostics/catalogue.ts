import type { Code } from './fault.ts';
import { BANDS } from './wording/bands.ts';
import { BLOCKS } from './wording/blocks.ts';
import { CASES } from './wording/cases.ts';
import { CLAUSES } from './wording/clauses.ts';
import { DEADLINES } from './wording/deadlines.ts';
import { EXAMPLES } from './wording/examples.ts';
import { EXTENDING } from './wording/extending.ts';
import { FACTS } from './wording/facts.ts';
import { FORMULAS } from './wording/formulas.ts';
import { IGNORING } from './wording/ignoring.ts';
import { JUDGEMENTS } from './wording/judgements.ts';
import { LATENESS } from './wording/lateness.ts';
import { LISTS } from './wording/lists.ts';
import { READING } from './wording/reading.ts';
import { REPETITIONS } from './wording/repetitions.ts';
import { RUBRIC } from './wording/rubric.ts';
import { STEPS } from './wording/steps.ts';
import { WARNINGS } from './wording/warnings.ts';
import type { Wordings } from './wording/wording.ts';

/** Where there is an error there is no rubric; a warning leaves the rubric as it is. */
export type Severity = 'error' | 'warning';

const ERRORS = {
  ...READING,
  ...RUBRIC,
  ...EXTENDING,
  ...CLAUSES,
  ...LISTS,
  ...STEPS,
  ...CASES,
  ...JUDGEMENTS,
  ...BLOCKS,
  ...BANDS,
  ...DEADLINES,
  ...REPETITIONS,
  ...LATENESS,
  ...FACTS,
  ...FORMULAS,
  ...EXAMPLES,
};

/** Every diagnostic there is, in both languages. */
export const CATALOGUE: Wordings = { ...ERRORS, ...WARNINGS, ...IGNORING };

export function severityOf(code: Code): Severity {
  return isErrorCode(code) ? 'error' : 'warning';
}

/** What a comment may ignore: the warnings about the rubric, and not those about such comments. */
export const IGNORABLE: readonly string[] = Object.keys(WARNINGS);

/** Every warning, those about the comments themselves among them. */
export const WARNING_CODES: readonly string[] = Object.keys({ ...WARNINGS, ...IGNORING });

/** Whether it is an error of the language; such a code is never ignored. */
export function isErrorCode(text: string): boolean {
  return Object.hasOwn(ERRORS, text);
}

export function isCode(text: string): text is Code {
  return Object.hasOwn(CATALOGUE, text);
}
