import type { Amount } from '@rubrica/evaluator';

/** How far an analysis goes before it gives up; what it says within is exact. */
export interface Limits {
  /** The most values of one fact. */
  readonly values: number;
  /** The most different outcomes of a part of an item. */
  readonly outcomes: number;
  /** The most steps of the search. */
  readonly work: number;
  /** The step in which points are judged; without one what is judged may be anything between its bounds. */
  readonly judged: Amount | null;
}

export const DEFAULT_LIMITS: Limits = {
  values: 2000,
  outcomes: 5000,
  work: 1_000_000,
  judged: null,
};
