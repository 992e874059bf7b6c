import type { Citation, Range } from '@rubrica/parser/tooling';
import type { Claim } from './claim.ts';

/** An official sentence with what stands under it. */
export interface Cited {
  readonly citation: Citation;
  /** The id of the item; empty for what is said of the total. */
  readonly item: string;
  /** The statements that it governs and their numbers; those in blocks by themselves. */
  readonly governed: readonly Governed[];
  /** What else it may speak of: headings, and the deadlines and caps of the item. */
  readonly nearby: readonly Claim[];
  /** What the item says besides, where its numbers may come from: title, standard, timing. */
  readonly texts: readonly string[];
  /** The points of the item, by which percentages of them count; `null` where they are not one number. */
  readonly points: string | null;
  /** Whether something is handed in for the item. */
  readonly isSubmitted: boolean;
  /** Where the statement before it ends. */
  readonly from: number;
}

export interface Governed {
  /** Of the statement. */
  readonly range: Range;
  readonly claims: readonly Claim[];
}
