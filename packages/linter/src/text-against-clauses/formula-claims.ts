import type { ArgumentNode, ComputedNode } from '@rubrica/parser/tooling';
import { assertNever } from '../invariant.ts';
import { amountClaim, type Claim, claimOf, factorClaim, measureClaim } from './claim.ts';
import { dateClaim } from './deadline-claims.ts';

/** The numbers of a formula, and of what it is from later days on. */
export function computedClaims(node: ComputedNode, words: string): readonly Claim[] {
  const { formula, changes, otherwise, round } = node;
  return [
    ...formulaClaims(formula, words),
    ...changes.flatMap(({ date, value }) => [dateClaim(date), ...formulaClaims(value, words)]),
    ...(otherwise === null ? [] : [factorClaim(otherwise, words)]),
    ...(round === null ? [] : [claimOf(round.decimals, 'decimals', 'at', words)]),
  ];
}

function formulaClaims(node: ArgumentNode, words: string): readonly Claim[] {
  switch (node.kind) {
    case 'number':
      return [
        node.points ? amountClaim(node.number, 'add', words) : factorClaim(node.number, words),
      ];
    case 'name':
    case 'points':
    case 'all':
      return [];
    case 'sum':
    case 'product':
      return node.parts.flatMap(({ of }) => formulaClaims(of, words));
    case 'call':
      return node.arguments.flatMap((one) => formulaClaims(one, words));
    case 'option':
      return node.count === null ? [] : [measureClaim(node.count, 'bound', words)];
    default:
      return assertNever(node);
  }
}
