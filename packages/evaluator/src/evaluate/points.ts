import type { Amount } from '../amount/amount.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { Points } from '../ir/item.ts';
import { knownAs } from './known.ts';

/** The points of an item for these facts. */
export function pointsFor(points: Points, known: KnownFacts): Amount {
  if (typeof points === 'string') return points;
  const { value } = knownAs(known, points.fact, 'choice');
  return points.of.find((one) => one.value === value)?.points ?? '0';
}
