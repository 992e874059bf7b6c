import { max, min, type Rational, rational, ZERO } from '../amount/amount.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { assertNever } from '../invariant.ts';
import type { Num } from '../ir/rubric.ts';
import { holds } from './condition.ts';
import { knownAs } from './known.ts';

/** The exact value of a number of the rubric; a measure below zero counts as none. */
export function numValue(num: Num, known: KnownFacts): Rational {
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
      return num.of.reduce((sum, part) => sum.add(numValue(part, known)), ZERO);
    case 'case':
      return numValue(holds(num.when, known) ? num.value : num.otherwise, known);
    default:
      return assertNever(num);
  }
}
