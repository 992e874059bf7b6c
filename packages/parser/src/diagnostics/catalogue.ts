import { CLAUSES } from './wording/clauses.ts';
import { EXAMPLES } from './wording/examples.ts';
import { FACTS } from './wording/facts.ts';
import { READING } from './wording/reading.ts';
import { RUBRIC } from './wording/rubric.ts';
import type { Wordings } from './wording/wording.ts';

export type Severity = 'error' | 'warning';

/** Every diagnostic there is, in both languages. */
export const CATALOGUE: Wordings = { ...READING, ...RUBRIC, ...CLAUSES, ...FACTS, ...EXAMPLES };
