import Fraction from 'fraction.js';
import type { Derived, FoldFormula, Formula, RankFormula } from '../../src/ir/derived.ts';
import type { Rubric } from '../../src/ir/rubric.ts';
import { larger, number, smaller, ZERO } from './rational.ts';
import { asNumber, givenIn, quantity, type World } from './values.ts';

/** Everybody's facts, and what is computed from them, one definition after the other for all. */
export function worlds(
  rubric: Rubric,
  entities: readonly unknown[],
  asOf: string | null,
): readonly World[] {
  let all = entities.map(
    (entity): World => ({
      rubric,
      given: givenIn(rubric, entity, asOf),
      computed: new Map(),
      attributes: new Map(),
    }),
  );
  for (const one of rubric.derived) {
    const values = all.map((world) => derivedValue(one, world, all));
    all = all.map((world, index) => ({
      ...world,
      computed: new Map([...world.computed, [one.id, values[index] ?? ZERO]]),
    }));
  }
  return all;
}

class DividedByZero extends Error {}

function derivedValue({ value, otherwise }: Derived, own: World, all: readonly World[]): Fraction {
  try {
    return formula(value, own, all);
  } catch (error) {
    if (error instanceof DividedByZero && otherwise !== null) return number(otherwise);
    throw error;
  }
}

function formula(of: Formula, own: World, all: readonly World[]): Fraction {
  const parts = (many: readonly Formula[]) => many.map((part) => formula(part, own, all));
  switch (of.kind) {
    case 'constant':
      return number(of.value);
    case 'fact':
      return quantity(of.fact, own);
    case 'sum':
      return parts(of.of).reduce((a, b) => a.add(b));
    case 'product':
      return parts(of.of).reduce((a, b) => a.mul(b));
    case 'quotient': {
      const divisor = formula(of.by, own, all);
      if (divisor.equals(ZERO)) throw new DividedByZero();
      return formula(of.of, own, all).div(divisor);
    }
    case 'largest':
      return parts(of.of).reduce(larger);
    case 'smallest':
      return parts(of.of).reduce(smaller);
    case 'rounded':
      return rounded(formula(of.of, own, all), of.mode, of.decimals);
    case 'fold':
      return fold(of, own, all);
    case 'rank':
      return rank(of, own, all);
    case 'entities':
      return new Fraction(all.length);
    default:
      return of satisfies never;
  }
}

function fold(
  { take, over, facts, drop }: FoldFormula,
  own: World,
  all: readonly World[],
): Fraction {
  const numbers = (over === 'facts' ? [own] : all)
    .flatMap((world) =>
      facts.flatMap((fact) => {
        const value = world.given.get(fact);
        const isSeries = world.rubric.facts.some(
          ({ id, type }) => id === fact && type === 'series',
        );
        return isSeries ? (value as readonly unknown[]).map(asNumber) : [quantity(fact, world)];
      }),
    )
    .toSorted((a, b) => a.compare(b));
  const left = numbers.slice(drop.lowest, numbers.length - drop.highest);
  const sum = left.reduce((a, b) => a.add(b), ZERO);
  if (take === 'sum') return sum;
  if (take === 'mean') return sum.div(left.length);
  return left.reduce(take === 'highest' ? larger : smaller);
}

/** One place behind all that are better; those that are equal share theirs. */
function rank({ fact, first, ties }: RankFormula, own: World, all: readonly World[]): Fraction {
  const mine = quantity(fact, own);
  const others = all.map((world) => quantity(fact, world));
  const better = others.filter((one) => (first === 'highest' ? one.gt(mine) : one.lt(mine)));
  const best = better.length + 1;
  const worst = best + others.filter((one) => one.equals(mine)).length - 1;
  switch (ties) {
    case 'best':
      return new Fraction(best);
    case 'worst':
      return new Fraction(worst);
    case 'mean':
      return new Fraction(best + worst, 2);
    case 'dense':
      return new Fraction(new Set(better.map((one) => one.toFraction())).size + 1);
    default:
      return ties satisfies never;
  }
}

/** Half away from zero, away from zero, or towards it. */
export function rounded(
  value: Fraction,
  mode: 'half-up' | 'up' | 'down',
  decimals: number,
): Fraction {
  const unit = new Fraction(10).pow(decimals) as Fraction;
  const size = value.abs().mul(unit);
  const whole =
    mode === 'half-up'
      ? size.add(new Fraction(1, 2)).floor()
      : mode === 'up'
        ? size.ceil()
        : size.floor();
  const result = whole.div(unit);
  return value.compare(0) < 0 ? result.neg() : result;
}
