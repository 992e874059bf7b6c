import type { Rubric } from '../../src/ir/rubric.ts';
import { correctedItem, correctionsIn, ofTotal } from './corrections.ts';
import { worlds } from './formulas.ts';
import { type ReferenceItem, scoreItem } from './items.ts';
import { type ReferenceTotal, scoreTotal } from './totals.ts';

export interface ReferenceScore extends ReferenceTotal {
  readonly items: readonly ReferenceItem[];
}

/** What everybody who is assessed together comes to, looked back from a day where there is one. */
export function referenceScores(
  rubric: Rubric,
  entities: readonly unknown[],
  asOf: string | null = null,
): readonly ReferenceScore[] {
  return worlds(rubric, entities, asOf).map((world, index) => {
    const corrections = correctionsIn(entities[index], asOf);
    const items = rubric.items.map((item) =>
      correctedItem(scoreItem(item, world), corrections, world),
    );
    return { items, ...scoreTotal(items, world, ofTotal(corrections)) };
  });
}
