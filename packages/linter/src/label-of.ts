import type { Rubric } from '@rubrica/evaluator';
import type { FactReference, ItemStatement } from '@rubrica/parser/tooling';

/** The label of a fact of an item, wherever it is written; empty where it has none. */
export function labelOf(
  { facts }: Rubric,
  { name }: FactReference,
  item: ItemStatement | null,
): string {
  const of = [null, item?.id?.text];
  const known = facts.filter((one) => one.name === name.text && of.includes(one.item));
  return known.map(({ label }) => label).join(' ');
}
