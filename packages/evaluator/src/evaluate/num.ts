import { max, min, type Rational, rational, ZERO } from '../amount/amount.ts';
import { rounded } from '../amount/round.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { assertNever } from '../invariant.ts';
import type { Num } from '../ir/num.ts';
import { type Case, casesOf } from './cases.ts';
import { holds } from './condition.ts';
import { held, heldSum } from './held.ts';
import { knownAs } from './known.ts';
import { lateness } from './lateness.ts';

/** The exact value of a number of the rubric; a measure below zero counts as none. */
export function numValue(num: Num, known: KnownFacts): Rational {
  return held(exactValue(num, known));
}

function exactValue(num: Num, known: KnownFacts): Rational {
  switch (num.kind) {
    case 'constant':
      return rational(num.value);
    case 'fact':
      return max(ZERO, knownAs(known, num.fact, 'count', 'number', 'percentage').number);
    case 'times':
      return rational(num.factor).mul(numValue(num.of, known));
    case 'excess':
      return max(ZERO, numValue(num.of, known).sub(numValue(num.over, known)));
    case 'first':
      return min(rational(num.most), numValue(num.of, known));
    case 'sum':
      return heldSum(num.of.map((part) => numValue(part, known)));
    case 'steps':
      return stepsIn(numValue(num.of, known).div(rational(num.size)), num.parts);
    case 'lateness':
      return lateness(knownAs(known, num.fact, 'submission'), num.deadline, num.unit);
    case 'each':
      return sumOf(pricedCases(num, known));
    case 'judged':
      return knownAs(known, num.fact, 'judgement').number;
    case 'case':
      return numValue(holds(num.when, known) ? num.value : num.otherwise, known);
    default:
      return assertNever(num);
  }
}

export function stepsIn(
  number: Rational,
  parts: Extract<Num, { readonly kind: 'steps' }>['parts'],
): Rational {
  switch (parts) {
    case 'full':
      return number.floor();
    case 'started':
      return number.ceil();
    case 'nearest':
      return rounded(number, 'half-up', 0);
    case 'exact':
      return number;
    default:
      return assertNever(parts);
  }
}

/** What one case of a count comes to, and whether that counts. */
export interface PricedCase {
  readonly record: Case['record'];
  readonly amount: Rational;
  /** Not where another one of the same kind comes to as much. */
  readonly counts: boolean;
}

/** The cases of a count with what each comes to; of those that are alike in `best` the first of the highest counts. */
export function pricedCases(
  num: Extract<Num, { readonly kind: 'each' }>,
  known: KnownFacts,
): readonly PricedCase[] {
  const priced = casesOf(num.fact, known).map(({ record, known }) => ({
    record,
    amount: numValue(num.amount, known),
  }));
  const { best } = num;
  if (best === null) return priced.map((one) => ({ ...one, counts: true }));
  const highest = new Map<unknown, Rational>();
  for (const { record, amount } of priced) {
    const before = highest.get(record[best]);
    if (before === undefined || amount.compare(before) > 0) highest.set(record[best], amount);
  }
  return priced.map((one) => {
    const counts = highest.get(one.record[best])?.equals(one.amount) === true;
    if (counts) highest.delete(one.record[best]);
    return { ...one, counts };
  });
}

function sumOf(cases: readonly PricedCase[]): Rational {
  return heldSum(cases.filter(({ counts }) => counts).map(({ amount }) => amount));
}
