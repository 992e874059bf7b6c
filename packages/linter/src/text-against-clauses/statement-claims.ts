import { isClause, type SyntaxNode } from '@rubrica/parser/tooling';
import { amountClaim, type Claim, claimOf, factorClaim } from './claim.ts';
import { clauseClaims } from './clause-claims.ts';
import { conditionClaims } from './condition-claims.ts';
import { dueClaims } from './deadline-claims.ts';
import { computedClaims } from './formula-claims.ts';

/** The numbers of a statement itself, without those of the statements in it. */
export function statementClaims(node: SyntaxNode): readonly Claim[] {
  if (isClause(node)) return clauseClaims(node);
  switch (node.kind) {
    case 'due':
      return dueClaims(node);
    case 'define':
      return computedClaims(node.value, node.name.text);
    case 'item-cap':
    case 'each-cap':
    case 'group-bound':
      return [amountClaim(node.limit, 'most', '')];
    case 'item-floor':
      return [amountClaim(node.limit, 'most', '')];
    case 'exhausted':
      return [amountClaim(node.extra, 'extra', '')];
    case 'exempt':
    case 'not-applicable':
      return conditionClaims(node.condition);
    case 'times':
      return [factorClaim(node.factor, ''), ...conditionClaims(node.condition)];
    case 'veto':
      return [
        ...(node.to.kind === 'grade' || node.to.number === null
          ? []
          : [amountClaim(node.to.number, 'set', '')]),
        ...conditionClaims(node.condition),
      ];
    case 'bonus-gate':
      return [claimOf(node.test.value, 'points', 'bound', '')];
    case 'grade':
      return node.bounds.map(({ value }) => claimOf(value, 'points', 'bound', ''));
    case 'total':
      return [node.lessDeductions, node.scaledTo].flatMap((one) =>
        one === null ? [] : [claimOf(one, 'points', 'full', '')],
      );
    case 'round':
      return [claimOf(node.decimals, 'decimals', 'at', '')];
    default:
      return [];
  }
}
