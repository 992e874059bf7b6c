import type { FactId } from '@rubrica/evaluator';
import { max, type Rational, ZERO } from '@rubrica/evaluator/core';
import { giveUp } from '../unknown.ts';
import type { Demand } from './demands.ts';

type Difference = Extract<Demand, { readonly kind: 'difference' }>;
type Plain = Exclude<Demand, Difference>;

export interface Apart {
  readonly demands: readonly Plain[];
  readonly differences: readonly Difference[];
  /** Allowances that may be taken to be 0: what is beyond them has then every size that it can have. */
  readonly zero: ReadonlySet<FactId>;
}

/** Takes apart what is asked of one fact and of two; two facts that nothing else asks for need but one of them. */
export function takenApart(demands: readonly Demand[], questioned: ReadonlySet<FactId>): Apart {
  const all = demands.filter((demand) => demand.kind === 'difference');
  const isSole = (fact: FactId) =>
    !questioned.has(fact) &&
    demands.filter((one) => one.fact === fact || ('over' in one && one.over === fact)).length === 1;
  const sole = all.filter(({ fact, over }) => isSole(fact) && isSole(over));
  return {
    demands: [
      ...demands.filter((demand) => demand.kind !== 'difference'),
      ...sole.map(({ fact, upTo, cuts }) => ({ kind: 'size', fact, upTo, cuts }) as const),
    ],
    differences: all.filter((one) => !sole.includes(one)),
    zero: new Set(sole.map(({ over }) => over)),
  };
}

/**
 * How far counts are looked at that are subtracted from one another, where each alone is looked at up to `topOf`.
 * Above all of these only the gaps between them matter, and a gap no more than a difference can matter.
 */
export function topsWithGaps(
  differences: readonly Difference[],
  topOf: (fact: FactId) => Rational,
): ReadonlyMap<FactId, Rational> {
  const groups = differences.reduce<readonly (readonly Difference[])[]>((before, one) => {
    const joined = before.filter((group) => group.some((other) => shareFact(one, other)));
    return [...before.filter((group) => !joined.includes(group)), [...joined.flat(), one]];
  }, []);
  return new Map(groups.flatMap((group) => topsOfGroup(group, topOf)));
}

function topsOfGroup(
  group: readonly Difference[],
  topOf: (fact: FactId) => Rational,
): readonly (readonly [FactId, Rational])[] {
  const facts = [...new Set(group.flatMap(({ fact, over }) => [fact, over]))];
  const highest = facts.map(topOf).reduce(max, ZERO);
  const gap = group
    .map(({ fact, upTo }) => (upTo === null ? giveUp('unbounded', fact) : upTo.ceil().add(1)))
    .reduce(max, ZERO);
  return facts.map((fact) => [fact, highest.add(gap.mul(facts.length))]);
}

function shareFact(a: Difference, b: Difference): boolean {
  return [a.fact, a.over].some((fact) => fact === b.fact || fact === b.over);
}
