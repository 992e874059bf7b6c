import type { Item, Rubric } from '@rubrica/evaluator';

/** The item with an id; one that the rubric does not have is a `RangeError`. */
export function itemWithId(rubric: Rubric, id: string): Item {
  const item = rubric.items.find((one) => one.id === id);
  if (item === undefined) throw new RangeError(`the rubric has no item \`${id}\``);
  return item;
}
