import Fraction from 'fraction.js';

export const ZERO: Fraction = new Fraction(0);

export function number(text: string | number): Fraction {
  return new Fraction(text);
}

export function smaller(one: Fraction, other: Fraction): Fraction {
  return one.compare(other) < 0 ? one : other;
}

export function larger(one: Fraction, other: Fraction): Fraction {
  return one.compare(other) < 0 ? other : one;
}
