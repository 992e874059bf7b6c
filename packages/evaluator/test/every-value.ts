import { amount, compareAmounts, rational } from '../src/amount/amount.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import type { FactValue } from '../src/facts/facts.ts';
import type { Fact } from '../src/ir/fact.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import { scoped } from './facts-by-id.ts';

/** How many numbers of cases are gone through, by the name of the count: more than any bound lets count. */
const MOST_OF: Readonly<Record<string, number>> = {
  m: 5,
  k: 70,
  hundreds: 1_300,
  thousands: 2_300,
};

/** Every value that a fact may have, as far as a small rubric tells them apart. */
export function valuesOf(fact: Fact): readonly FactValue[] {
  switch (fact.type) {
    case 'flag':
      return [true, false];
    case 'choice':
      return fact.values;
    case 'count':
      // More of `n` than any bound lets count, also beyond the most of `m`.
      return Array.from({ length: MOST_OF[fact.name] ?? 9 }, (_, index) => index);
    case 'submission':
      return [null, ...[1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2021-06-0${day}`)];
    default:
      return [-1, 0, 0.5, 1, 2, 2.5, 3, 4, 9, 30];
  }
}

function* fillings(facts: readonly Fact[]): Generator<ReadonlyMap<string, FactValue>> {
  const [first, ...rest] = facts;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const filled of fillings(rest)) {
    for (const value of valuesOf(first)) yield new Map([...filled, [first.id, value]]);
  }
}

type Ends = readonly [string | undefined, string | undefined];

function ends(scores: readonly string[]): Ends {
  const ordered = scores.toSorted(compareAmounts);
  return [ordered[0], ordered.at(-1)];
}

function width([min = '0', max = '0']: Ends): string {
  return amount(rational(max).sub(rational(min)));
}

/** The bounds of every item and of the total, and by how much each fact narrows the total at least and at most. */
export function searched(
  of: Rubric,
  known: ReadonlyMap<string, FactValue>,
  options: { readonly asOf?: string } = {},
) {
  const assessed = evaluate(of, scoped(of, known), { unknown: 'interval', ...options });
  return {
    items: assessed.items.map(({ min, max }): Ends => [min, max]),
    total: [assessed.total.min, assessed.total.max],
    narrows: assessed.unknown
      .map(({ id, narrows }) => [id, narrows.atLeast, narrows.atMost])
      .toSorted(),
  };
}

export function wentThrough(
  of: Rubric,
  known: ReadonlyMap<string, FactValue>,
  options: { readonly asOf?: string } = {},
) {
  const open = of.facts.filter(({ id }) => !known.has(id));
  const all = [...fillings(open)].map((filled) => ({
    filled,
    scores: evaluate(of, scoped(of, new Map([...known, ...filled])), options),
  }));
  const total = ends(all.map(({ scores }) => scores.total));
  const narrows = open.map((fact) => {
    const totals = new Map<FactValue | undefined, string[]>();
    for (const { filled, scores } of all) {
      const value = filled.get(fact.id);
      const same = totals.get(value);
      if (same === undefined) totals.set(value, [scores.total]);
      else same.push(scores.total);
    }
    const left = [...totals.values()].map((same) => width(ends(same)));
    const [least, most] = ends(left);
    const gained = (rest = '0') => amount(rational(width(total)).sub(rational(rest)));
    return [fact.id, gained(most), gained(least)];
  });
  return {
    items: of.items.map((_, index) =>
      ends(all.map(({ scores }) => scores.items[index]?.score ?? '')),
    ),
    total,
    narrows: narrows.toSorted(),
  };
}
