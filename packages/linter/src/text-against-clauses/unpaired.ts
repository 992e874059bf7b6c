import type { Quantity, Role } from '../official-text/quantity.ts';
import type { Claim, ClaimRole } from './claim.ts';

/**
 * Where a sentence has as many amounts as the clauses under it, each is that of one clause: `扣5分 … 扣2.5分 … 扣5分`
 * is not said by 5, 2.5 and 2.5. Gives the amounts that stand more often in the sentence.
 */
export function unpaired(
  quantities: readonly Quantity[],
  claims: readonly Claim[],
): readonly Quantity[] {
  return KINDS.flatMap(({ inText, inClauses }) => {
    const amounts = quantities.filter(({ kind, role }) => kind === 'points' && isIn(inText, role));
    const stated = claims.filter(({ kind, role }) => kind === 'points' && isIn(inClauses, role));
    if (amounts.length !== stated.length) return [];
    return amounts.filter(({ value }, index) => {
      const before = amounts.slice(0, index).filter((other) => other.value === value).length;
      return before >= stated.filter((claim) => claim.value === value).length;
    });
  });
}

const KINDS: readonly {
  readonly inText: readonly Role[];
  readonly inClauses: readonly ClaimRole[];
}[] = [
  { inText: ['deduct', 'add', 'bare', 'rate'], inClauses: ['deduct', 'add'] },
  { inText: ['most'], inClauses: ['most'] },
];

function isIn<One>(all: readonly One[], one: One | null): boolean {
  return one !== null && all.includes(one);
}
