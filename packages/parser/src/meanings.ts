import { BANDS } from './diagnostics/meaning/bands.ts';
import { BLOCKS } from './diagnostics/meaning/blocks.ts';
import { CASES } from './diagnostics/meaning/cases.ts';
import { CLAUSES } from './diagnostics/meaning/clauses.ts';
import { DEADLINES } from './diagnostics/meaning/deadlines.ts';
import { EXAMPLES } from './diagnostics/meaning/examples.ts';
import { EXTENDING } from './diagnostics/meaning/extending.ts';
import { FACTS } from './diagnostics/meaning/facts.ts';
import { FORMULAS } from './diagnostics/meaning/formulas.ts';
import { IGNORING } from './diagnostics/meaning/ignoring.ts';
import { JUDGEMENTS } from './diagnostics/meaning/judgements.ts';
import { LATENESS } from './diagnostics/meaning/lateness.ts';
import { LISTS } from './diagnostics/meaning/lists.ts';
import type { Meaning, Meanings } from './diagnostics/meaning/meaning.ts';
import { READING } from './diagnostics/meaning/reading.ts';
import { REPETITIONS } from './diagnostics/meaning/repetitions.ts';
import { RUBRIC } from './diagnostics/meaning/rubric.ts';
import { STEPS } from './diagnostics/meaning/steps.ts';
import { WARNINGS } from './diagnostics/meaning/warnings.ts';

export type { Meaning, Meanings };

/** What every code of the language means; an entry of its own, because compiling needs none of it. */
export const MEANINGS: Meanings = {
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
  ...WARNINGS,
  ...IGNORING,
};
