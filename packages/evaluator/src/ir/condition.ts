import type { Amount } from '../amount/amount.ts';
import type { Deadline, FactId } from './fact.ts';

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** A question about facts with the answer yes or no. */
export type Condition =
  | { readonly kind: 'flag'; readonly fact: FactId }
  | { readonly kind: 'never'; readonly fact: FactId }
  | { readonly kind: 'late'; readonly fact: FactId; readonly deadline: Deadline }
  | {
      readonly kind: 'compare';
      readonly fact: FactId;
      readonly op: Comparison;
      readonly value: Amount;
    }
  | { readonly kind: 'choice'; readonly fact: FactId; readonly values: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };
