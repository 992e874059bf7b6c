import {
  amount,
  isPositive,
  isZero,
  min,
  negated,
  type Rational,
  rational,
} from '../amount/amount.ts';
import type { Line } from '../ir/item.ts';
import type { Absorption } from '../ledger/assessment.ts';
import { heldSum } from './held.ts';

/** One line of the ledger while its item is being scored: raw = applied + waived + Σ absorbed. */
export interface Entry {
  readonly line: Line;
  /** Whether the clause has something to say; a `set` may, and change nothing. */
  readonly fires: boolean;
  /** Whether an exemption holds for it. */
  readonly exempt: boolean;
  readonly raw: Rational;
  readonly waived: Rational;
  readonly applied: Rational;
  readonly absorbed: readonly Absorption[];
}

export function sumApplied(entries: readonly Entry[]): Rational {
  return heldSum(entries.map(({ applied }) => applied));
}

/** What holds lines back: its kind, its size, the sentence that sets it. */
export interface Bound {
  readonly by: Absorption['by'];
  readonly limit: Rational;
  readonly cite: string | null;
}

/**
 * Takes `excess` points of one sign off the entries, from the last line of that sign backwards: lines
 * are filled in file order. `left` is what the lines could not absorb.
 */
export function absorb(
  entries: readonly Entry[],
  excess: Rational,
  sign: -1 | 1,
  bound: Bound,
): { readonly entries: readonly Entry[]; readonly left: Rational } {
  let left = excess;
  const kept = entries.toReversed().map((entry) => {
    const size = sized(entry, sign);
    if (!isPositive(left) || !isPositive(size)) return entry;
    const taken = min(size, left);
    left = left.sub(taken);
    return absorbedBy(entry, taken.mul(sign), bound);
  });
  return { entries: kept.toReversed(), left };
}

/** How many points of a sign an entry applies. */
function sized({ applied }: Entry, sign: -1 | 1): Rational {
  return sign === 1 ? applied : negated(applied);
}

/** Moves a part of what an entry applied into what was absorbed. */
export function absorbedBy(entry: Entry, taken: Rational, { by, limit, cite }: Bound): Entry {
  if (isZero(taken)) return entry;
  return {
    ...entry,
    applied: entry.applied.sub(taken),
    absorbed: [...entry.absorbed, { by, limit: amount(limit), amount: amount(taken), cite }],
  };
}

/** Holds the sum of the entries of one sign to a limit. */
export function bounded(
  entries: readonly Entry[],
  limit: string | null,
  sign: -1 | 1,
  by: Absorption['by'],
  cite: string | null,
): readonly Entry[] {
  if (limit === null) return entries;
  const most = rational(limit);
  const sum = heldSum(entries.map((entry) => sized(entry, sign)).filter(isPositive));
  if (sum.compare(most) <= 0) return entries;
  return absorb(entries, sum.sub(most), sign, { by, limit: most, cite }).entries;
}
