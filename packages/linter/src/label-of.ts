import type { Rubric } from '@rubrica/evaluator';
import type { FactReference, ItemStatement } from '@rubrica/parser/tooling';
import { keyOf } from './item-key.ts';

/** Finds the label of a fact that a clause of an item names, wherever it is written; empty where it has none. */
export function labelsIn({
  facts,
}: Rubric): (fact: FactReference, item: ItemStatement | null) => string {
  const labels = new Map(facts.map((one) => [keyIn(one.item ?? '', one.name), one.label ?? '']));
  return ({ name }, item) =>
    labels.get(keyIn(keyOf(item), name.text)) ?? labels.get(keyIn('', name.text)) ?? '';
}

function keyIn(item: string, name: string): string {
  return JSON.stringify([item, name]);
}
