import type { CountFact } from '@rubrica/evaluator';
import {
  amount,
  comparedWith,
  countOf,
  type Domain,
  edges,
  max,
  min,
  type Question,
  type Rational,
  rational,
  ZERO,
} from '@rubrica/evaluator/core';
import type { Limits } from '../limits.ts';
import { giveUp } from '../unknown.ts';
import type { Cuts, Demand } from './demands.ts';

export type SizeDemand = Extract<Demand, { readonly kind: 'size' }>;

/** What an item makes of one fact. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly sizes: readonly SizeDemand[];
}

/** A whole number from which on more of a count changes nothing. */
export function topOf({ id }: Pick<CountFact, 'id'>, { questions, sizes }: Asked): Rational {
  const last = comparedWith(questions).at(-1);
  const compared = last === undefined ? ZERO : max(ZERO, last.floor().add(1));
  // One is looked at in any case, so that it shows which clauses apply.
  const least = sizes.length === 0 ? ZERO : rational('1');
  return sizes
    .map(({ upTo }) => (upTo === null ? giveUp('unbounded', id) : upTo.ceil()))
    .reduce(max, max(least, compared));
}

/** How far a count is looked at, and whether at each number up to there. */
export interface Extent {
  readonly asked: Asked;
  readonly last: Rational;
  readonly every: boolean;
}

/** The counts up to a last one; where only some numbers are told apart, those beside them. */
export function counts(fact: CountFact, { asked, last, every }: Extent, limits: Limits): Domain {
  const top = fact.most === null ? last : min(last, rational(fact.most));
  if (every) return wholeUpTo(top, limits, fact).map(countOf);
  const cuts = asked.sizes.flatMap((size) => size.cuts ?? []);
  return besides(asked.questions, cuts, top).map(countOf);
}

/** Whether each size is asked for, and not only where it lies among some numbers. */
export function everySize(sizes: readonly SizeDemand[]): boolean {
  return sizes.some(({ cuts }) => cuts === null);
}

function wholeUpTo(top: Rational, limits: Limits, { id }: CountFact): readonly Rational[] {
  if (top.compare(limits.values) >= 0) giveUp('too-large', id);
  return Array.from({ length: Number(top.n) + 1 }, (_, index) => rational(String(index)));
}

function besides(questions: readonly Question[], cuts: Cuts, top: Rational): readonly Rational[] {
  const asCompared = cuts.map(
    (cut): Question => ({ kind: 'compare', fact: '', op: '<', value: amount(cut) }),
  );
  return edges([...questions, ...asCompared], top);
}
