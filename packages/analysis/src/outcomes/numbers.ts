import type { Num } from '@rubrica/evaluator';
import {
  assertNever,
  type Domains,
  decide,
  domainOf,
  max,
  min,
  numValue,
  type Rational,
  type Search,
  sides,
  stepsIn,
  ZERO,
} from '@rubrica/evaluator/core';
import { distinct, type Outcomes, together } from './together.ts';

/** Everything that a number can be. */
export function numbers(num: Num, domains: Domains, context: NumberContext): readonly Rational[] {
  const { search } = context;
  const unique = (values: readonly Rational[]) => distinct(values, { key: textOf, ...context });
  const each = (of: Num, by: (value: Rational) => Rational) =>
    unique(numbers(of, domains, context).map(by));
  search.spend(1);
  switch (num.kind) {
    case 'constant':
      return [search.rational(num.value)];
    case 'fact':
      return unique(domainOf(domains, num.fact).map(({ size }) => size));
    case 'times':
      return each(num.of, (value) => value.mul(search.rational(num.factor)));
    case 'first':
      return each(num.of, (value) => min(value, search.rational(num.most)));
    case 'steps':
      return each(num.of, (value) => stepsIn(value.div(search.rational(num.size)), num.parts));
    case 'lateness':
    case 'each':
    case 'judged': {
      const values = domainOf(domains, num.fact);
      search.spend(values.length);
      return unique(values.map(({ known }) => numValue(num, new Map([[num.fact, known]]))));
    }
    case 'sum':
      return together(num.of, domains, sums(context), search);
    case 'excess':
      return excesses(num, domains, context);
    case 'case': {
      const when = decide(num.when, domains, search);
      if (typeof when === 'boolean') {
        return numbers(when ? num.value : num.otherwise, domains, context);
      }
      return unique(sides(when[0], domains, search).flatMap((side) => numbers(num, side, context)));
    }
    default:
      return assertNever(num);
  }
}

export interface NumberContext {
  readonly search: Search;
  /** The most different numbers that are followed. */
  readonly most: number;
}

function sums(context: NumberContext): Outcomes<Num, Rational> {
  return {
    of: (part, domains) => numbers(part, domains, context),
    plus: (a, b) => a.add(b),
    key: textOf,
    none: ZERO,
    most: context.most,
  };
}

/** A number and its allowance, side by side. */
function excesses(
  { of, over }: Extract<Num, { readonly kind: 'excess' }>,
  domains: Domains,
  context: NumberContext,
): readonly Rational[] {
  // Apart even where a rubric that was put together by hand has one object in both places.
  const allowance: Num = { ...over };
  const pairs = together<Num, readonly [Rational, Rational]>(
    [of, allowance],
    domains,
    {
      of: (part, narrow) =>
        numbers(part, narrow, context).map((value) =>
          part === allowance ? [ZERO, value] : [value, ZERO],
        ),
      plus: ([a, b], [c, d]) => [a.add(c), b.add(d)],
      key: ([a, b]) => `${textOf(a)} ${textOf(b)}`,
      none: [ZERO, ZERO],
      most: context.most,
    },
    context.search,
  );
  const beyond = pairs.map(([whole, allowed]) => max(ZERO, whole.sub(allowed)));
  return distinct(beyond, { key: textOf, ...context });
}

export function textOf({ s, n, d }: Rational): string {
  return d === 1n ? `${s * n}` : `${s * n}/${d}`;
}
