import Fraction from 'fraction.js';
import type { Num } from '../../src/ir/num.ts';
import { holds } from './conditions.ts';
import { lateness } from './days.ts';
import { larger, number, smaller, ZERO } from './rational.ts';
import { caseIn, factOf, givenOf, quantity, type Record, type World } from './values.ts';

/** What a number of a clause comes to; it is never below zero. */
export function worth(num: Num, world: World): Fraction {
  switch (num.kind) {
    case 'constant':
      return number(num.value);
    case 'fact':
      return atLeastZero(quantity(num.fact, world));
    case 'times':
      return worth(num.of, world).mul(number(num.factor));
    case 'excess':
      return atLeastZero(worth(num.of, world).sub(worth(num.over, world)));
    case 'first':
      return smaller(number(num.most), worth(num.of, world));
    case 'sum':
      return num.of.map((part) => worth(part, world)).reduce((a, b) => a.add(b), ZERO);
    case 'steps': {
      const steps = worth(num.of, world).div(number(num.size));
      switch (num.parts) {
        case 'full':
          return steps.floor();
        case 'started':
          return steps.ceil();
        case 'nearest':
          return steps.add(new Fraction(1, 2)).floor();
        case 'exact':
          return steps;
        default:
          return num.parts satisfies never;
      }
    }
    case 'lateness': {
      const stated = givenOf(num.fact, world);
      if (typeof stated !== 'string') return ZERO;
      return lateness(stated, num.deadline, num.unit, world.rubric.timeZone);
    }
    case 'each':
      return ofCases(num, world);
    case 'judged': {
      const value = givenOf(num.fact, world);
      return value === false ? ZERO : number((value as { readonly points: string }).points);
    }
    case 'case':
      return worth(holds(num.when, world) ? num.value : num.otherwise, world);
    default:
      return num satisfies never;
  }
}

/** Every case by its attributes; of those alike in `best` the dearest alone. */
function ofCases(num: Extract<Num, { readonly kind: 'each' }>, world: World): Fraction {
  const fact = factOf(num.fact, world);
  const value = givenOf(num.fact, world);
  const attributes = fact.type === 'count' ? fact.attributes : [];
  const records = Array.isArray(value) ? (value as readonly Record[]) : [];
  const priced = records.map((record) => ({
    alike: num.best === null ? record : record[num.best],
    amount: worth(num.amount, caseIn(world, attributes, record)),
  }));
  const kinds = [...new Set(priced.map(({ alike }) => alike))];
  return kinds
    .map((kind) =>
      priced
        .filter(({ alike }) => alike === kind)
        .map(({ amount }) => amount)
        .reduce(larger, ZERO),
    )
    .reduce((a, b) => a.add(b), ZERO);
}

function atLeastZero(value: Fraction): Fraction {
  return larger(value, ZERO);
}
