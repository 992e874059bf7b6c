import type { Fact, FactId, Item, Rubric } from '@rubrica/evaluator';

interface ById {
  readonly items: ReadonlyMap<string, Item>;
  readonly facts: ReadonlyMap<FactId, Fact>;
}

/** Whoever asks about each item of a rubric would go through all of it each time. A rubric never changes. */
const KNOWN = new WeakMap<Rubric, ById>();

function byId(rubric: Rubric): ById {
  const known = KNOWN.get(rubric);
  if (known !== undefined) return known;
  const made = {
    items: new Map(rubric.items.map((item) => [item.id, item])),
    facts: new Map(rubric.facts.map((fact) => [fact.id, fact])),
  };
  KNOWN.set(rubric, made);
  return made;
}

/** The item with an id; one that the rubric does not have is a `RangeError`. */
export function itemWithId(rubric: Rubric, id: string): Item {
  const item = byId(rubric).items.get(id);
  if (item === undefined) throw new RangeError(`the rubric has no item \`${id}\``);
  return item;
}

export function factsOf(rubric: Rubric): ReadonlyMap<FactId, Fact> {
  return byId(rubric).facts;
}
