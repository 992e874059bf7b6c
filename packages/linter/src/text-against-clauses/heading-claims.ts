import { canonicalAmount } from '@rubrica/evaluator';
import type { Heading } from '@rubrica/parser/tooling';
import { type Claim, claimOf, factorClaim } from './claim.ts';

/** What the heading of a group or an item says: its points, its limit and its weight. */
export function headingClaims({ points, byChoice, bonus, weight }: Heading): readonly Claim[] {
  return [
    ...(points === null ? [] : [claimOf(points, 'points', 'full', '')]),
    ...(byChoice?.amounts ?? []).map(({ value }) => claimOf(value, 'points', 'full', '')),
    ...(bonus === null || bonus.upTo === null
      ? []
      : [claimOf(bonus.upTo, 'points', 'most', ''), claimOf(bonus.upTo, 'points', 'full', '')]),
    ...(weight === null ? [] : [factorClaim(weight, '')]),
  ];
}

/** The points of an item; `null` where they hang on a choice or are not known. */
export function pointsOf({ points, bonus }: Heading): string | null {
  const number = points ?? bonus?.upTo ?? null;
  return number === null || number.percent ? null : canonicalAmount(number.text);
}
