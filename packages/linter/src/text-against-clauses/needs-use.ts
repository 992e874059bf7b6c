import type { Quantity } from '../official-text/quantity.ts';
import type { Cited } from './cited.ts';
import { speaksOf } from './relation.ts';

/**
 * Whether a number of a sentence has to be taken up by what stands under it. Amounts of points and deadlines have
 * to be; what only tells which case is meant (60分以下的小区) has to be where the clauses state such a number, for else
 * their facts may say it.
 */
export function needsUse(quantity: Quantity, { governed, isSubmitted }: Cited): boolean {
  const { kind, role, value, isMeasure, isListed, to } = quantity;
  const isStated = () =>
    governed.some(({ claims }) =>
      claims.some((claim) => claim.range !== null && speaksOf(quantity, claim)),
    );
  switch (kind) {
    case 'points':
      if (value === '0' && !isListed) return false;
      return role === 'bound' ? isStated() : true;
    case 'percent':
      return role === 'bound' || role === 'factor' || role === null ? isStated() : true;
    case 'count':
      return !isMeasure && isStated();
    case 'duration':
      return !isMeasure && isStated();
    case 'date':
    case 'day':
      return isSubmitted && role === 'bound' && !isListed && value !== 'last';
    case 'time':
      return isSubmitted && !isListed;
    case 'factor':
      return role === 'factor';
    case 'decimals':
      return true;
    case 'rank':
      // 第2-5名: up to which place, where the clauses speak of places.
      return isListed && to === null && isStated();
    case 'plain':
      return false;
  }
}
