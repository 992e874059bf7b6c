import Fraction from 'fraction.js';
import { assertNever } from '../invariant.ts';
import type { Rational } from './amount.ts';

/** Half away from zero, away from zero, or towards it. */
export type RoundingMode = 'half-up' | 'up' | 'down';

/** The number rounded to so many decimals. */
export function rounded(value: Rational, mode: RoundingMode, decimals: number): Rational {
  return new Fraction(value.s * roundedSize(value, mode, decimals), 10n ** BigInt(decimals));
}

/** The number without its sign, rounded, in units of its last decimal. */
export function roundedSize({ n, d }: Rational, mode: RoundingMode, decimals: number): bigint {
  const units = n * 10n ** BigInt(decimals);
  switch (mode) {
    case 'half-up':
      return (2n * units + d) / (2n * d);
    case 'up':
      return (units + d - 1n) / d;
    case 'down':
      return units / d;
    default:
      return assertNever(mode);
  }
}
