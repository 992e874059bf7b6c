import type Fraction from 'fraction.js';
import { holds } from './conditions.ts';
import { pointsOf, type ReferenceItem } from './items.ts';
import { larger, number, smaller } from './rational.ts';
import { key, type World } from './values.ts';

/** What an appeal changed, of an item or (`null`) of the total. */
export interface ReferenceCorrection {
  readonly item: string | null;
  readonly points: Fraction;
}

/** What was decided by a day, in the order of the days. */
export function correctionsIn(
  entity: unknown,
  asOf: string | null,
): readonly ReferenceCorrection[] {
  const given = key(entity, 'corrections');
  const all = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return all
    .map((one) => ({
      item: (key(one, 'item') as string | undefined) ?? null,
      points: number(key(one, 'points') as string | number),
      date: String(key(one, 'date')),
    }))
    .filter(({ date }) => asOf === null || date <= asOf)
    .toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

/** An item after its corrections, one after the other, within its bounds; one that does not apply takes none. */
export function correctedItem(
  of: ReferenceItem,
  corrections: readonly ReferenceCorrection[],
  world: World,
): ReferenceItem {
  const { item } = of;
  const own = corrections.filter((one) => one.item === item.id);
  const { notApplicable } = item;
  const applies = notApplicable === null || !holds(notApplicable.when, world);
  let score = of.score;
  const corrected = own.map(({ points }) => {
    const before = score;
    if (applies) score = within(before.add(points), before, of, world);
    return score.sub(before);
  });
  return { ...of, score, corrected };
}

/** A score outside the bounds already stays where it is rather than go further out. */
function within(wanted: Fraction, before: Fraction, of: ReferenceItem, world: World): Fraction {
  const { floor, ceiling } = of.item;
  const atLeast = larger(wanted, smaller(number(floor), before));
  if (ceiling === null) return atLeast;
  return smaller(atLeast, larger(pointsOf(ceiling, world), before));
}

/** What all corrections of the total change, one after the other. */
export function ofTotal(corrections: readonly ReferenceCorrection[]): readonly Fraction[] {
  return corrections.filter(({ item }) => item === null).map(({ points }) => points);
}
