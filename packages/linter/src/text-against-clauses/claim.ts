import { canonicalAmount } from '@rubrica/evaluator';
import type { FactReference, NumberNode, Range } from '@rubrica/parser/tooling';

/** A number that a clause states, or a statement near it. */
export interface Claim {
  readonly kind: ClaimKind;
  /** What it does there. */
  readonly role: ClaimRole;
  /** In the units of a quantity: see `Quantity.value`. Without a sign. */
  readonly value: string;
  /** What a duration is counted in. */
  readonly unit: string | null;
  /** Where the number stands; `null` where a word says it, as `doubled` does. */
  readonly range: Range | null;
  /** The names and labels of the facts that it is about. */
  readonly words: string;
}

export type ClaimKind =
  | 'points'
  | 'percent'
  /** A number of whatever its fact is in. */
  | 'measure'
  | 'duration'
  | 'date'
  | 'day'
  | 'time'
  | 'factor'
  | 'decimals'
  /** All points of the item. */
  | 'all';

export type ClaimRole =
  | 'deduct'
  | 'add'
  | 'extra'
  | 'most'
  | 'full'
  | 'set'
  | 'bound'
  | 'step'
  | 'factor'
  | 'at';

/** A number of points, or the percentage that is deducted, added or the most. */
export function amountClaim(number: NumberNode, role: ClaimRole, words: string): Claim {
  return claimOf(number, number.percent ? 'percent' : 'points', role, words);
}

/** A number that a fact is held against. */
export function measureClaim(number: NumberNode, role: ClaimRole, words: string): Claim {
  return claimOf(number, number.percent ? 'percent' : 'measure', role, words);
}

export function factorClaim(number: NumberNode, words: string): Claim {
  return claimOf(number, number.percent ? 'percent' : 'factor', 'factor', words);
}

export function claimOf(
  { text, range }: NumberNode,
  kind: ClaimKind,
  role: ClaimRole,
  words: string,
): Claim {
  return { kind, role, value: canonicalAmount(text.replace(/^-/, '')), unit: null, range, words };
}

/** Points that are deducted, added or the most, or the percentage of them. */
export function isAmount({ kind, role }: Claim): boolean {
  return (kind === 'points' || kind === 'percent') && AMOUNT_ROLES.includes(role);
}

const AMOUNT_ROLES: readonly ClaimRole[] = ['deduct', 'add', 'extra', 'most'];

/** What a word says. */
export function wordClaim(kind: ClaimKind, role: ClaimRole, value: string): Claim {
  return { kind, role, value, unit: null, range: null, words: '' };
}

export function wordsOf({ name, label }: FactReference): string {
  return label === null ? name.text : `${name.text} ${label.text}`;
}
