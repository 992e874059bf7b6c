import type { FactId } from '@rubrica/evaluator';
import { NoScoreError } from '@rubrica/evaluator/core';

/** That a question about a rubric is not answered, and why. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly why: WhyUnknown;
  /** The fact on account of which, where it is one. */
  readonly fact: FactId | null;
}

/**
 * `too-large`: there is more to go through than the limits allow. `continuous`: points follow a number that may be
 * anything, as a percentage or what is judged. `unbounded`: points grow without end. `entangled`: facts bear on one
 * another in a way that is not taken apart.
 */
export type WhyUnknown = 'too-large' | 'continuous' | 'unbounded' | 'entangled';

/** Ends an analysis from within; never leaves this package. */
class GivenUp extends Error {
  readonly unknown: Unknown;

  constructor(unknown: Unknown) {
    super(unknown.why);
    this.unknown = unknown;
  }
}

export function giveUp(why: WhyUnknown, fact: FactId | null = null): never {
  throw new GivenUp({ kind: 'unknown', why, fact });
}

/** The answer, or why there is none. */
export function attempted<Answer>(answer: () => Answer): Answer | Unknown {
  try {
    return answer();
  } catch (error) {
    if (error instanceof GivenUp) return error.unknown;
    // The search that is shared with the bounds of scores says so when its work is used up.
    if (error instanceof NoScoreError && error.problem.code === 'too-many-unknown') {
      return { kind: 'unknown', why: 'too-large', fact: null };
    }
    throw error;
  }
}
