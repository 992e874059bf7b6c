/** What a text may come to: beyond these it is refused with a diagnostic, whatever else is in it. */
export interface Limits {
  /** Characters (UTF-16 units) of a text, and of one with its repetitions written out. */
  readonly length: number;
  /** Brackets and `not` inside one another, and what is defined by what is defined. Far more exhausts the stack. */
  readonly depth: number;
  /**
   * What the examples of a text come to: the values that they state and the items that they score, which in an
   * example of the total are all.
   */
  readonly examples: number;
}

/** The limits unless others are asked for: a rubric of a thousand items comes nowhere near them. */
/** How much of a text that is too long is looked at, to show where it begins and in which language. */
export const BEGINNING = 1000;

export const LIMITS: Limits = { length: 1_000_000, depth: 100, examples: 1_000_000 };

export interface LimitsOption {
  /** Where other limits hold than `LIMITS`. */
  readonly limits?: Partial<Limits>;
}

export function limitsOf({ limits }: LimitsOption): Limits {
  return { ...LIMITS, ...limits };
}
