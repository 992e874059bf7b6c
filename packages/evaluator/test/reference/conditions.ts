import type Fraction from 'fraction.js';
import type { Comparison, Condition } from '../../src/ir/condition.ts';
import { isLate } from './days.ts';
import { number } from './rational.ts';
import { givenOf, quantity, type World } from './values.ts';

/** Whether a condition holds. */
export function holds(condition: Condition, world: World): boolean {
  switch (condition.kind) {
    case 'flag':
      return givenOf(condition.fact, world) === true;
    case 'never':
      return givenOf(condition.fact, world) === null;
    case 'late': {
      // What never came is not late.
      const stated = givenOf(condition.fact, world);
      return (
        typeof stated === 'string' && isLate(stated, condition.deadline, world.rubric.timeZone)
      );
    }
    case 'compare':
      return compares(quantity(condition.fact, world), condition.op, number(condition.value));
    case 'choice':
      return condition.values.some((value) => value === givenOf(condition.fact, world));
    case 'all':
      return condition.of.every((part) => holds(part, world));
    case 'any':
      return condition.of.some((part) => holds(part, world));
    case 'not':
      return !holds(condition.of, world);
    default:
      return condition satisfies never;
  }
}

export function compares(one: Fraction, op: Comparison, other: Fraction): boolean {
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
      return op satisfies never;
  }
}
