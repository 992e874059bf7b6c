import type { Box, Effect, Fact, FactId, Num, Points } from '@rubrica/evaluator';
import {
  assertNever,
  max,
  min,
  type Rational,
  rational,
  stepsIn,
  ZERO,
} from '@rubrica/evaluator/core';

/** The facts of a rubric by their ids. */
export type Facts = ReadonlyMap<FactId, Fact>;

/** An upper bound; `null` where there is none. */
export type Top = Rational | null;

/** Nothing that a number can be lies outside; the ends themselves need not be reached. */
export interface Range {
  readonly least: Rational;
  readonly most: Top;
}

const NONE: Range = { least: ZERO, most: ZERO };

export function rangeOf(num: Num, facts: Facts): Range {
  switch (num.kind) {
    case 'constant':
      return { least: rational(num.value), most: rational(num.value) };
    case 'fact': {
      const fact = facts.get(num.fact);
      const most = fact?.type === 'count' && fact.most !== null ? rational(fact.most) : null;
      return { least: ZERO, most };
    }
    case 'times': {
      const factor = rational(num.factor);
      const { least, most } = rangeOf(num.of, facts);
      if (factor.equals(ZERO)) return NONE;
      return { least: least.mul(factor), most: plied(most, (value) => value.mul(factor)) };
    }
    case 'excess': {
      const [of, over] = [rangeOf(num.of, facts), rangeOf(num.over, facts)];
      return {
        least: over.most === null ? ZERO : max(ZERO, of.least.sub(over.most)),
        most: of.most && max(ZERO, of.most.sub(over.least)),
      };
    }
    case 'first': {
      const { least, most } = rangeOf(num.of, facts);
      const held = rational(num.most);
      return { least: min(held, least), most: most === null ? held : min(held, most) };
    }
    case 'sum':
      return num.of.map((part) => rangeOf(part, facts)).reduce(sumOfRanges, NONE);
    case 'steps': {
      const { least, most } = rangeOf(num.of, facts);
      const size = rational(num.size);
      return {
        least: stepsIn(least.div(size), num.parts),
        most: plied(most, (value) => stepsIn(value.div(size), num.parts)),
      };
    }
    case 'lateness':
    case 'each':
      return { least: ZERO, most: null };
    case 'judged': {
      const fact = facts.get(num.fact);
      const most = fact?.type === 'judgement' ? rational(fact.most) : null;
      return { least: ZERO, most };
    }
    case 'case': {
      const [value, otherwise] = [rangeOf(num.value, facts), rangeOf(num.otherwise, facts)];
      return {
        least: min(value.least, otherwise.least),
        most: value.most && otherwise.most && max(value.most, otherwise.most),
      };
    }
    default:
      return assertNever(num);
  }
}

function sumOfRanges(a: Range, b: Range): Range {
  return { least: a.least.add(b.least), most: a.most && b.most && a.most.add(b.most) };
}

/** What the clauses of a part come to at most that deduct, or that add. */
export function mostOf(part: Box['of'][number], kind: 'deduct' | 'add', facts: Facts): Top {
  if (part.kind === 'line') return mostOfEffect(part.effect, kind, facts);
  const sum = part.of
    .map((inner) => mostOf(inner, kind, facts))
    .reduce((all, one) => all && one && all.add(one), ZERO as Top);
  const bound = kind === 'deduct' ? part.cap : part.upTo;
  return lower(sum, bound === null ? null : rational(bound));
}

function mostOfEffect(effect: Effect, kind: 'deduct' | 'add', facts: Facts): Top {
  return effect.kind === 'set' || effect.kind !== kind ? ZERO : rangeOf(effect.amount, facts).most;
}

export function lower(a: Top, b: Top): Top {
  return a === null || b === null ? (a ?? b) : min(a, b);
}

/** All the sizes that points may have, whatever they hang on. */
export function sizes(points: Points): readonly Rational[] {
  const all = typeof points === 'string' ? [points] : points.of.map((one) => one.points);
  // A value that is not among them has none.
  return typeof points === 'string' ? all.map(rational) : [...all.map(rational), ZERO];
}

/** A bound after an operation that keeps the order; where there is none there is none behind it. */
export function plied(bound: Top, by: (value: Rational) => Rational): Top {
  return bound === null ? null : by(bound);
}
