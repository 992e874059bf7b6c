import type { Num } from '@rubrica/evaluator';
import {
  assertNever,
  max,
  min,
  type Rational,
  rational,
  stepsIn,
  ZERO,
} from '@rubrica/evaluator/core';

/** What a number can be whose size hangs on no fact, by its cases; `undefined` where it does. */
export function fixedValues(num: Num): readonly Rational[] | undefined {
  switch (num.kind) {
    case 'constant':
      return [rational(num.value)];
    case 'fact':
    case 'lateness':
    case 'each':
    case 'judged':
      return undefined;
    case 'times':
      return fixedValues(num.of)?.map((value) => value.mul(rational(num.factor)));
    case 'first':
      return fixedValues(num.of)?.map((value) => min(value, rational(num.most)));
    case 'steps':
      return fixedValues(num.of)?.map((value) => stepsIn(value.div(rational(num.size)), num.parts));
    case 'sum':
      return num.of
        .map(fixedValues)
        .reduce((all, one) => paired(all, one, (a, b) => a.add(b)), [ZERO]);
    case 'excess': {
      const beyond = (a: Rational, b: Rational) => max(ZERO, a.sub(b));
      return paired(fixedValues(num.of), fixedValues(num.over), beyond);
    }
    case 'case': {
      const [value, otherwise] = [fixedValues(num.value), fixedValues(num.otherwise)];
      return value && otherwise && [...value, ...otherwise];
    }
    default:
      return assertNever(num);
  }
}

/** Of more pairs than these it is not worth while to know each. */
const MOST_PAIRS = 500;

function paired(
  some: readonly Rational[] | undefined,
  others: readonly Rational[] | undefined,
  together: (a: Rational, b: Rational) => Rational,
): readonly Rational[] | undefined {
  if (some === undefined || others === undefined) return undefined;
  if (some.length * others.length > MOST_PAIRS) return undefined;
  return some.flatMap((a) => others.map((b) => together(a, b)));
}
