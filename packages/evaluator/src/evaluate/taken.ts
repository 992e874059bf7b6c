import { isZero, type Rational, ZERO } from '../amount/amount.ts';
import { assertNever } from '../invariant.ts';
import type { Box } from '../ir/item.ts';
import { absorbedBy, type Bound, type Entry, sumApplied } from './entry.ts';

/** The entries of the parts of a box; where only one of the parts counts, the others' points are absorbed. */
export function taken(parts: readonly (readonly Entry[])[], { take, cite }: Box): readonly Entry[] {
  if (take === 'all') return parts.flat();
  const sizes = parts.map((part) => sumApplied(part).abs());
  const chosen = chosenOf(sizes, take);
  if (chosen === undefined) return parts.flat();
  const bound: Bound = { by: take, limit: sizes[chosen] ?? ZERO, cite };
  return parts.flatMap((part, index) =>
    index === chosen ? part : part.map((entry) => absorbedBy(entry, entry.applied, bound)),
  );
}

export type Take = Exclude<Box['take'], 'all'>;

/** Which of the parts that come to something counts; of equal ones the first. */
export function chosenOf(sizes: readonly Rational[], take: Take): number | undefined {
  const some = [...sizes.entries()].filter(([, size]) => !isZero(size));
  const [first] = some;
  if (first === undefined) return undefined;
  switch (take) {
    case 'first':
      return first[0];
    case 'highest':
      return some.reduce((a, b) => (b[1].compare(a[1]) > 0 ? b : a))[0];
    case 'lowest':
      return some.reduce((a, b) => (b[1].compare(a[1]) < 0 ? b : a))[0];
    default:
      return assertNever(take);
  }
}
