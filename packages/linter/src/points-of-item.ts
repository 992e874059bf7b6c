import type { ShownBound } from '@rubrica/analysis';
import { type Amount, canonicalAmount, compareAmounts, type Rubric } from '@rubrica/evaluator';

/** The points of an item; `null` where they hang on a choice. */
export function fixedPoints({ items }: Rubric, id: string): Amount | null {
  const points = items.find((one) => one.id === id)?.points;
  return typeof points === 'string' ? points : null;
}

/** A cap of all points says that the item can be lost, and one above them is reported by the language. */
export function isBelowPoints(
  { bound, limit }: Pick<ShownBound, 'bound' | 'limit'>,
  points: Amount | null,
): boolean {
  if (bound !== 'cap' || points === null) return true;
  return compareAmounts(canonicalAmount(limit), canonicalAmount(points)) < 0;
}
