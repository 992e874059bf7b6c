import type { Vocabulary } from '../syntax/keywords.ts';
import type { Range } from '../syntax/range.ts';

/** What the formatter puts on a line, or shares one with its neighbours. */
export interface Element {
  /** How deep it stands. */
  readonly level: number;
  /** Its place in the source. */
  readonly range: Range;
  /** `joins`: shares a line with others where the author put them on one; `opens` and `closes` a block. */
  readonly layout: 'line' | 'joins' | 'opens' | 'closes';
  /** What stands on its line, or behind the column of its cut; `null` where its source stays as it is. */
  readonly text: string | null;
  readonly cut: Cut | null;
  readonly vocabulary: Vocabulary;
}

/** A text that aligns with those of its neighbours, or breaks where it is too wide for one line. */
export interface Cut {
  readonly column: 'header' | 'example';
  /** What stands before the column, in parts between which a line may break. */
  readonly before: readonly string[];
}

/** What stays as its author wrote it. */
export function kept(range: Range, level: number): Element {
  return { level, range, layout: 'line', text: null, cut: null, vocabulary: 'en' };
}
