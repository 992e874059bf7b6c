import type { EffectNode } from './ast/effects.ts';
import type { KeywordName } from './keywords.ts';

/** What becomes of a step that is not whole. */
export type Parts = NonNullable<EffectNode['parts']>;

/** The keyword that says it. */
export const PART_WORDS: Readonly<Record<Parts, KeywordName>> = {
  full: 'FullSteps',
  started: 'StartedSteps',
  nearest: 'NearestStep',
  exact: 'ExactSteps',
};
