import type { Rubric } from '../../src/ir/rubric.ts';
import { worlds } from './formulas.ts';
import { type ReferenceItem, scoreItem } from './items.ts';
import { type ReferenceTotal, scoreTotal } from './totals.ts';

export interface ReferenceScore extends ReferenceTotal {
  readonly items: readonly ReferenceItem[];
}

/** What everybody who is assessed together comes to. */
export function referenceScores(
  rubric: Rubric,
  entities: readonly unknown[],
): readonly ReferenceScore[] {
  return worlds(rubric, entities).map((world) => {
    const items = rubric.items.map((item) => scoreItem(item, world));
    return { items, ...scoreTotal(items, world) };
  });
}
