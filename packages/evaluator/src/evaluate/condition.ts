import { type Rational, rational } from '../amount/amount.ts';
import type { Standing } from '../facts/known-fact.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { assertNever } from '../invariant.ts';
import type { Comparison, Condition } from '../ir/condition.ts';
import { isLate } from './deadline.ts';
import { knownAs } from './known.ts';

/** Whether a condition holds of the facts. */
export function holds(condition: Condition, known: KnownFacts): boolean {
  switch (condition.kind) {
    case 'flag':
      return knownAs(known, condition.fact, 'flag').holds;
    case 'never':
      return isMissing(knownAs(known, condition.fact, 'submission').standing);
    case 'late':
      return isLate(knownAs(known, condition.fact, 'submission'), condition.deadline);
    case 'compare': {
      const { number } = knownAs(known, condition.fact, 'count', 'number', 'percentage');
      return compares(number, condition.op, rational(condition.value));
    }
    case 'choice':
      return condition.values.includes(knownAs(known, condition.fact, 'choice').value);
    case 'all':
      return condition.of.every((part) => holds(part, known));
    case 'any':
      return condition.of.some((part) => holds(part, known));
    case 'not':
      return !holds(condition.of, known);
    default:
      return assertNever(condition);
  }
}

/** Whether something is not there that should be. */
function isMissing(standing: Standing): boolean {
  return standing === 'never' || standing === 'overdue';
}

/** Whether a number compares with another as said. */
export function compares(one: Rational, op: Comparison, other: Rational): boolean {
  const order = one.compare(other);
  switch (op) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    default:
      return assertNever(op);
  }
}
