import Fraction from 'fraction.js';
import { invariant } from '../invariant.ts';
import { roundedSize } from './round.ts';

/**
 * An exact rational number as text, in one canonical spelling: a decimal where one terminates
 * (`"5"`, `"-0.2"`), else a reduced fraction (`"1/3"`). No exponent, no trailing zero, no `"-0"`.
 * Equal numbers are equal strings, and the text survives JSON unchanged at any size.
 *
 * Unit: points, unless the field that holds it says otherwise.
 */
export type Amount = string;

/** The canonical spelling of an {@link Amount}, as a regular expression. */
export const AMOUNT_PATTERN: RegExp =
  /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9]|-?[1-9]\d*\/[1-9]\d*)$/;

/** A rational number while it is computed with; never leaves the evaluator. */
export type Rational = Fraction;

export const ZERO: Rational = new Fraction(0);

/** Digits above and below the line of an exact number: far more than a score needs, few enough to compute with. */
export const MOST_DIGITS = 1_000;

/** Characters; an amount of numbers with so many digits never needs as many. */
const LONGEST = 10 * MOST_DIGITS;

/**
 * Reads an amount. Lenient in spelling (`"1.50"`, `"2/4"`), strict in meaning: anything that is not
 * one finite rational number is a `RangeError`, and so is a text that is longer than any amount of a ledger.
 */
export function rational(text: Amount): Rational {
  const before = READ.get(text);
  if (before !== undefined) return before;
  const value = read(text);
  if (text.length <= SHORT && READ.size < MOST_READ) READ.set(text, value);
  return value;
}

/** The first amounts that were read: those of a rubric are few, and asked for again with every clause and entity. */
const READ = new Map<Amount, Rational>();
const MOST_READ = 1_000;
/** Characters. */
const SHORT = 12;

function read(text: Amount): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text.slice(0, LONGEST + 1));
  const [, sign = '', whole = '', decimals = '', divisor = '1'] = match ?? [];
  const denominator = BigInt(divisor) * 10n ** BigInt(decimals.length);
  if (match === null || denominator === 0n || text.length > LONGEST) {
    throw new RangeError(`not an amount: \`${text.slice(0, 40)}\``);
  }
  const numerator = BigInt(whole + decimals);
  return new Fraction(sign === '-' ? -numerator : numerator, denominator);
}

/** Writes a rational in the canonical spelling of {@link Amount}. */
export function amount(value: Rational): Amount {
  const sign = value.s < 0n ? '-' : '';
  const places = decimalPlaces(value.d);
  if (places === undefined) {
    return `${sign}${value.n}/${value.d}`;
  }
  return sign + withPoint((value.n * 10n ** BigInt(places)) / value.d, places);
}

/** Whether the text is the canonical spelling of a number; `"2/4"` and `"1.50"` are not. */
export function isAmount(text: string): boolean {
  return AMOUNT_PATTERN.test(text) && amount(rational(text)) === text;
}

/** A finite number as it prints: 0.1 is one tenth, and not the double next to it. */
export function rationalOfNumber(value: number): Rational {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const power = new Fraction(10n ** BigInt(Math.abs(Number(exponent))));
  return exponent.startsWith('-') ? rational(digits).div(power) : rational(digits).mul(power);
}

/**
 * The nearest JavaScript number. Use it for charts and sorting; keep the text for anything that is
 * added up. An amount too large for a number is a `RangeError`, never `Infinity`.
 */
export function amountToNumber(value: Amount): number {
  const exact = rational(value);
  const nearest = Number(decimalPlaces(exact.d) === undefined ? longDecimal(exact) : amount(exact));
  if (!Number.isFinite(nearest)) {
    throw new RangeError(`\`${value.slice(0, 40)}\` is too large for a number`);
  }
  return nearest;
}

/**
 * The amount as text for people. Without `decimals` the exact spelling; with it, rounded half away
 * from zero to that many places (`amountToText("1/3", { decimals: 2 })` is `"0.33"`).
 */
export function amountToText(value: Amount, options: { readonly decimals?: number } = {}): string {
  const exact = rational(value);
  if (options.decimals === undefined) {
    return amount(exact);
  }
  const places = options.decimals;
  if (!Number.isInteger(places) || places < 0 || places > 100) {
    throw new RangeError(`decimals must be a whole number from 0 to 100, not ${places}`);
  }
  const scaled = roundedSize(exact, 'half-up', places);
  return (exact.s < 0n && scaled > 0n ? '-' : '') + withPoint(scaled, places);
}

/** A decimal or a fraction in any spelling (`"1.50"`, `"2/4"`) as an {@link Amount}. */
export function canonicalAmount(text: string): Amount {
  return amount(rational(text));
}

/** The sum of amounts, exact. */
export function sumAmounts(values: Iterable<Amount>): Amount {
  let sum = ZERO;
  for (const value of values) sum = sum.add(rational(value));
  return amount(sum);
}

/** One amount times another, exact. */
export function multiplyAmounts(a: Amount, b: Amount): Amount {
  return amount(rational(a).mul(rational(b)));
}

/** One amount divided by another, exact; by zero it is a `RangeError`. */
export function divideAmounts(a: Amount, b: Amount): Amount {
  const divisor = rational(b);
  if (divisor.n === 0n) throw new RangeError('an amount cannot be divided by zero');
  return amount(rational(a).div(divisor));
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareAmounts(a: Amount, b: Amount): number {
  return rational(a).compare(rational(b));
}

/** Whether a number is nothing at all, as most of what clauses come to is; `equals` would read `0` each time. */
export function isZero(value: Rational): boolean {
  return value.n === 0n;
}

/** Whether a number is more than nothing. */
export function isPositive(value: Rational): boolean {
  return value.n !== 0n && value.s > 0n;
}

/** A number with the other sign; nothing stays as it is. */
export function negated(value: Rational): Rational {
  return isZero(value) ? value : value.neg();
}

export function min(a: Rational, b: Rational): Rational {
  return a.compare(b) <= 0 ? a : b;
}

export function max(a: Rational, b: Rational): Rational {
  return a.compare(b) >= 0 ? a : b;
}

/**
 * A decimal that rounds to the same double as a fraction without one: no double and no midpoint of
 * two has more than 767 digits, so of what follows it matters only that it is not zero.
 */
function longDecimal({ s, n, d }: Rational): string {
  const places = Math.max(0, 800 - n.toString().length + d.toString().length);
  return `${(s * n * 10n ** BigInt(places)) / d}1e-${places + 1}`;
}

/** How many decimals write 1/denominator out in full; `undefined` where none do. */
function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function withPoint(digits: bigint, places: number): string {
  invariant(digits >= 0n, 'the sign is written apart from the digits');
  if (places === 0) return digits.toString();
  const padded = digits.toString().padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
