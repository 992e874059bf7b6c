import { max, type Rational, rational, ZERO } from '../amount/amount.ts';
import { assertNever } from '../invariant.ts';
import type { FactId } from '../ir/fact.ts';
import type { Box, Item, Points } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import type { Rubric } from '../ir/rubric.ts';
import { linesOf } from '../ir/walk.ts';

/** What one more of a fact changes in an item, in points, wherever the item takes its size. */
export interface Pull {
  readonly fact: FactId;
  /** More of what is allowed has the effect that less of what is counted has. */
  readonly kind: 'add' | 'deduct';
  /** Above zero. */
  readonly factor: Rational;
}

/** The pulls on an item by the facts whose size it takes, clause by clause. */
export function pullsOf(item: Item): readonly Pull[] {
  return linesOf(item.body).flatMap(({ effect }): readonly Pull[] => {
    if (effect.kind === 'set') return [];
    return pullsIn(effect.amount, effect.kind, rational('1')).filter(
      ({ factor }) => factor.compare(ZERO) > 0,
    );
  });
}

function pullsIn(num: Num, kind: Pull['kind'], factor: Rational): readonly Pull[] {
  switch (num.kind) {
    case 'constant':
    case 'lateness':
    case 'each':
    case 'judged':
      return [];
    case 'steps':
      return pullsIn(num.of, kind, factor.div(rational(num.size)));
    case 'fact':
      return [{ fact: num.fact, kind, factor }];
    case 'times':
      return pullsIn(num.of, kind, factor.mul(rational(num.factor)));
    case 'excess': {
      const opposite = kind === 'add' ? 'deduct' : 'add';
      return [...pullsIn(num.of, kind, factor), ...pullsIn(num.over, opposite, factor)];
    }
    case 'first':
      return pullsIn(num.of, kind, factor);
    case 'sum':
      return num.of.flatMap((part) => pullsIn(part, kind, factor));
    case 'case':
      return [...pullsIn(num.value, kind, factor), ...pullsIn(num.otherwise, kind, factor)];
    default:
      return assertNever(num);
  }
}

/** The facts of which more adds points in some places of the rubric and deducts them in others. */
export function pulledBothWays(rubric: Rubric): ReadonlySet<FactId> {
  const pulls = rubric.items.flatMap(pullsOf);
  const added = new Set(pulls.filter(({ kind }) => kind === 'add').map(({ fact }) => fact));
  const deducted = pulls.filter(({ kind }) => kind === 'deduct').map(({ fact }) => fact);
  return new Set(deducted.filter((fact) => added.has(fact)));
}

/** The points of an item that do not depend on how large any fact is, all of one sign. */
export function constantsOf({ start, floor, ceiling, body }: Item): Rational {
  return [
    ...[start, floor, ceiling ?? '0'].map(largest),
    ...boundsIn(body),
    ...linesOf(body).map(({ effect }) =>
      effect.kind === 'set' ? ZERO : constantsIn(effect.amount),
    ),
  ].reduce((sum, points) => sum.add(points), ZERO);
}

function largest(points: Points): Rational {
  const all = typeof points === 'string' ? [points] : points.of.map((one) => one.points);
  return all.map((one) => rational(one).abs()).reduce(max, ZERO);
}

function boundsIn(box: Box): readonly Rational[] {
  const own = [box.cap, box.upTo].flatMap((limit) => (limit === null ? [] : [rational(limit)]));
  return [...own, ...box.of.flatMap((part) => (part.kind === 'box' ? boundsIn(part) : []))];
}

function constantsIn(num: Num): Rational {
  switch (num.kind) {
    case 'constant':
      return rational(num.value);
    case 'fact':
    case 'lateness':
    case 'each':
    case 'judged':
      return ZERO;
    case 'steps':
      return constantsIn(num.of).div(rational(num.size)).add(rational('1'));
    case 'times':
      return rational(num.factor).mul(constantsIn(num.of));
    case 'excess':
      return constantsIn(num.of).add(constantsIn(num.over));
    case 'first':
      return constantsIn(num.of).add(rational(num.most));
    case 'sum':
      return num.of.reduce((sum, part) => sum.add(constantsIn(part)), ZERO);
    case 'case':
      return max(constantsIn(num.value), constantsIn(num.otherwise));
    default:
      return assertNever(num);
  }
}
