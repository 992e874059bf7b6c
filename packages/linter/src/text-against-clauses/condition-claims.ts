import type { ConditionNode } from '@rubrica/parser/tooling';
import { assertNever } from '../invariant.ts';
import { type Claim, measureClaim, wordsOf } from './claim.ts';

/** The numbers that a condition holds facts against. */
export function conditionClaims(node: ConditionNode | null): readonly Claim[] {
  if (node === null) return [];
  switch (node.kind) {
    case 'flag':
    case 'choice':
      return [];
    case 'compare':
      return [measureClaim(node.value, 'bound', wordsOf(node.fact))];
    case 'not':
      return conditionClaims(node.of);
    case 'and':
    case 'or':
      return node.of.flatMap(conditionClaims);
    default:
      return assertNever(node);
  }
}
