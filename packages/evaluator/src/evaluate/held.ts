import { isZero, MOST_DIGITS, type Rational, ZERO } from '../amount/amount.ts';
import { NoScoreError } from './no-score.ts';

const BEYOND = 10n ** BigInt(MOST_DIGITS);

/**
 * A number that was computed, where it is not too long: fractions grow with every sum and product, and no text and
 * no facts may make the evaluator compute for hours.
 *
 * @throws {NoScoreError}
 */
export function held(value: Rational): Rational {
  if (value.n >= BEYOND || value.d >= BEYOND) {
    throw new NoScoreError({ code: 'too-long', digits: MOST_DIGITS });
  }
  return value;
}

/** The sum of numbers, each step of it held. */
export function heldSum(values: readonly Rational[]): Rational {
  let sum = ZERO;
  for (const value of values) if (!isZero(value)) sum = held(sum.add(value));
  return sum;
}
