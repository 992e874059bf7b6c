import { type Rational, rational } from '../amount/amount.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { assertNever } from '../invariant.ts';
import type { Num } from '../ir/rubric.ts';
import { holds } from './condition.ts';
import { knownAs } from './known.ts';

/** The exact value of a number of the rubric. */
export function valueOf(num: Num, known: KnownFacts): Rational {
  switch (num.kind) {
    case 'constant':
      return rational(num.value);
    case 'fact':
      return knownAs(known, num.fact, 'count', 'number', 'percentage').number;
    case 'times':
      return rational(num.factor).mul(valueOf(num.of, known));
    case 'case':
      return valueOf(holds(num.when, known) ? num.then : num.else, known);
    default:
      return assertNever(num);
  }
}
