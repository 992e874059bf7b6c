import type { AmountNode, EffectNode } from '@rubrica/parser/tooling';
import { assertNever } from '../invariant.ts';
import { amountClaim, type Claim, type ClaimRole, wordClaim } from './claim.ts';
import { conditionClaims } from './condition-claims.ts';
import { dateClaim } from './deadline-claims.ts';
import { computedClaims } from './formula-claims.ts';

/** The numbers of what a clause does. */
export function effectClaims(effect: EffectNode, words: string): readonly Claim[] {
  const { amount, changes, then, adjustments, cap, upTo, unless, extra } = effect;
  const only = (number: typeof cap, role: ClaimRole) =>
    number === null ? [] : [amountClaim(number, role, words)];
  return [
    ...amountClaims(amount, words),
    ...changes.flatMap(({ date, value }) => [dateClaim(date), ...amountClaims(value, words)]),
    // What comes behind the first begins with the second.
    ...(then === null ? [] : [...amountClaims(then, words), wordClaim('measure', 'bound', '2')]),
    ...adjustments.flatMap(({ by, condition }) => [
      ...(by === 'waived' ? [] : [wordClaim('factor', 'factor', by === 'doubled' ? '2' : '0.5')]),
      ...conditionClaims(condition),
    ]),
    ...only(cap, 'most'),
    ...only(upTo, 'most'),
    ...only(extra, 'extra'),
    ...conditionClaims(unless),
  ];
}

function amountClaims(amount: AmountNode, words: string): readonly Claim[] {
  switch (amount.kind) {
    case 'points':
      return [amountClaim(amount.value, roleOf(amount.sign), words)];
    case 'range':
      return [amount.least, amount.most].map((one) => amountClaim(one, roleOf(amount.sign), words));
    case 'listed':
      return amount.amounts.map(({ sign, value }) => amountClaim(value, roleOf(sign), words));
    case 'formula':
      return computedClaims(amount.value, words);
    case 'all':
      return [wordClaim('all', 'deduct', '0')];
    default:
      return assertNever(amount);
  }
}

function roleOf(sign: '-' | '+'): ClaimRole {
  return sign === '-' ? 'deduct' : 'add';
}
