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
  return ROLES.flatMap((role) => {
    const isPaired = ({ kind, value, role: own }: Quantity | Claim) =>
      // What costs nothing need not be said.
      kind === 'points' && own === role && value !== '0';
    const amounts = quantities.filter(isPaired);
    const stated = claims.filter(isPaired);
    return amounts.length === stated.length ? without(amounts, stated) : [];
  });
}

/** Said by the same word in both. */
const ROLES: readonly (Role & ClaimRole)[] = ['deduct', 'add', 'most'];

/** The amounts that are left when each claim has taken its own. */
function without(amounts: readonly Quantity[], claims: readonly Claim[]): readonly Quantity[] {
  const left = new Map<string, number>();
  for (const { value } of claims) left.set(value, (left.get(value) ?? 0) + 1);
  return amounts.filter(({ value }) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}
