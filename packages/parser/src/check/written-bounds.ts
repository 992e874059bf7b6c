import { canonicalAmount } from '@rubrica/evaluator';
import type { BandBound } from '../syntax/ast/clauses.ts';
import { type Domain, type Interval, inDomain, intervalOf, isEmpty } from './intervals.ts';

/** What one bound holds, or a lower and an upper one; where that is nothing, why. */
export function intervalIn(
  bounds: readonly BandBound[],
  domain: Domain,
): Interval | 'side' | 'none' {
  const [one, other] = bounds.map(({ op, value }) =>
    intervalOf({ op, value: canonicalAmount(value.text) }),
  );
  if (one === null || one === undefined || other === null) return 'side';
  if (other === undefined) return isEmpty(inDomain(one, domain)) ? 'none' : inDomain(one, domain);
  const isPair = (a: Interval, b: Interval) => a.to === null && b.from === null;
  if (!isPair(one, other) && !isPair(other, one)) return 'side';
  const both = inDomain({ from: one.from ?? other.from, to: one.to ?? other.to }, domain);
  return isEmpty(both) ? 'none' : both;
}
