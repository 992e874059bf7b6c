import type { Box, Line } from '@rubrica/evaluator';

/** A way to look at an item: as it is, without one of its clauses, or with a box that has no bounds. */
export interface View {
  readonly without: Line | null;
  readonly uncapped: Box | null;
}

export const AS_IT_IS: View = { without: null, uncapped: null };
