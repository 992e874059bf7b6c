import type { EntityFacts, FactValue, PartialFacts } from '../src/facts/facts.ts';
import type { Fact } from '../src/ir/fact.ts';
import type { Rubric } from '../src/ir/rubric.ts';

/** Facts by their ids as an entity's facts have them; those without a value are left out. */
export function scoped(of: Rubric, known: ReadonlyMap<string, FactValue>): EntityFacts {
  const under = (item: string | null) =>
    of.facts
      .filter((fact) => fact.item === item)
      .flatMap(({ id, name, occurrence }) => {
        const value = known.get(id);
        return value === undefined ? [] : [{ name, occurrence, value }];
      });
  const items = of.items.map(({ id }) => {
    const nested = new Map<string, Record<string, FactValue>>();
    const flat: [string, FactValue][] = [];
    for (const { name, occurrence, value } of under(id)) {
      if (occurrence === null) flat.push([name, value]);
      else nested.set(occurrence, { ...nested.get(occurrence), [name]: value });
    }
    return [id, Object.fromEntries([...flat, ...nested])];
  });
  const shared = under(null).map(({ name, value }) => [name, value]);
  return {
    items: Object.fromEntries(items),
    ...(shared.length > 0 ? { facts: Object.fromEntries(shared) } : {}),
  };
}

/** The facts without some of them. */
export function without(facts: EntityFacts, dropped: readonly Fact[]): PartialFacts<EntityFacts> {
  const gone = new Set(
    dropped.map(({ item, occurrence, name }) =>
      JSON.stringify(
        [...(item === null ? ['facts'] : ['items', item]), occurrence, name].filter(
          (key) => key !== null,
        ),
      ),
    ),
  );
  const kept = (value: unknown, path: readonly string[]): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value).flatMap(([key, inner]) =>
            gone.has(JSON.stringify([...path, key])) ? [] : [[key, kept(inner, [...path, key])]],
          ),
        );
  return kept(facts, []) as PartialFacts<EntityFacts>;
}
