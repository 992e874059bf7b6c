import type { Citation, Heading, SyntaxNode } from '@rubrica/parser/tooling';
import type { Claim } from './claim.ts';

/** An official sentence with what stands under it. */
export interface Cited {
  readonly citation: Citation;
  readonly key: string;
  /** The statements that it governs, those in blocks by themselves. */
  readonly governed: readonly SyntaxNode[];
  /** What else it may speak of: the headings, and the deadlines and caps of the item. */
  readonly nearby: readonly Claim[];
  /** What the item says besides, where its numbers may come from: title, standard, timing. */
  readonly texts: readonly string[];
  /** Comments from the statement before the sentence to the last that it governs. */
  readonly from: number;
  /** What the points of are counted in where they are a percentage; `null` where they are not one number. */
  readonly points: string | null;
  /** Whether something is handed in for the item, so that it has deadlines. */
  readonly isSubmitted: boolean;
  readonly heading: Heading | null;
}
