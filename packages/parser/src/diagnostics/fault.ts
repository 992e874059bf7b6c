import type { Range } from '../syntax/lexer.ts';

/** What the grammar could have read instead. */
export type Expected =
  | 'name'
  | 'id'
  | 'text'
  | 'number'
  | 'points'
  | 'date'
  | 'day'
  | 'condition'
  | 'total'
  | 'to'
  | 'gives'
  | 'given'
  | 'order'
  | 'brace'
  | 'parenthesis'
  | 'statement';

/** What each code of the catalogue speaks of, in the author's own words. */
export interface FaultParams {
  'stray-character': { readonly text: string };
  'unclosed-text': { readonly text: string };
  'bad-number': { readonly text: string };
  'too-large': { readonly limit: number };
  'too-deep': { readonly limit: number };
  'unknown-statement': { readonly text: string; readonly suggestion: string | null };
  unexpected: { readonly text: string; readonly expected: Expected };
  'missing-amount': { readonly text: string; readonly glued: string | null };
  'amount-without-sign': { readonly text: string };
  'percent-of-what': { readonly text: string };
  'open-boundary': {
    readonly date: string;
    readonly text: string;
    readonly form: 'due' | 'late';
  };
  'per-submission': { readonly name: string; readonly word: string };
  'unclosed-brace': Record<never, never>;
  'stray-brace': Record<never, never>;
  'clause-outside-item': Record<never, never>;
  'statement-absent': { readonly statement: 'rubric' | 'version' | 'period' | 'total' | 'item' };
  'stated-twice': { readonly text: string };
  'duplicate-item': { readonly id: string };
  'duplicate-group': { readonly id: string };
  'item-without-points': { readonly id: string };
  'no-such-date': { readonly text: string; readonly occurrence: string | null };
  'date-without-year': { readonly text: string };
  'period-reversed': Record<never, never>;
  'period-cuts': { readonly unit: 'quarter' | 'month' };
  'unknown-time-zone': { readonly zone: string };
  'two-deadlines': Record<never, never>;
  'late-without-deadline': Record<never, never>;
  'due-without-month': Record<never, never>;
  'month-of-month': Record<never, never>;
  'every-in-every': Record<never, never>;
  'date-in-every': Record<never, never>;
  'day-without-every': Record<never, never>;
  'same-clause': { readonly clause: string };
  'bound-of-other-sign': { readonly bound: 'cap' | 'up to' };
  'bound-on-all': Record<never, never>;
  'zero-amount': Record<never, never>;
  'two-types': { readonly name: string; readonly one: FactUse; readonly other: FactUse };
  'two-labels': { readonly name: string };
  'reserved-name': { readonly name: string };
  'unused-fact': { readonly name: string };
  'value-not-declared': {
    readonly name: string;
    readonly value: string;
    readonly values: readonly string[];
  };
  'unknown-name': {
    readonly name: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  'unknown-item': { readonly id: string; readonly suggestion: string | null };
  'other-item': { readonly id: string; readonly item: string };
  'not-in-every': Record<never, never>;
  'unknown-occurrence': { readonly name: string; readonly known: readonly string[] };
  'which-occurrence': { readonly known: readonly string[] };
  'no-submission': Record<never, never>;
  'example-value': {
    readonly name: string;
    readonly type: FactUse;
    readonly values: readonly string[];
  };
  'example-incomplete': { readonly names: readonly string[] };
  'example-without-item': Record<never, never>;
  'example-fails': { readonly expected: string; readonly actual: string };
}

/** How a clause uses a name; the type of the fact follows from it. */
export type FactUse = 'count' | 'flag' | 'number' | 'percentage' | 'choice';

export type Code = keyof FaultParams;

/** Something wrong with a rubric, before it is put into words. */
export type Fault = {
  readonly [C in Code]: {
    readonly code: C;
    readonly params: FaultParams[C];
    readonly range: Range;
    /** Another place involved. */
    readonly other: Range | null;
  };
}[Code];

export function fault<C extends Code>(
  code: C,
  range: Range,
  params: FaultParams[C],
  other: Range | null = null,
): Fault {
  // TypeScript cannot see that one object of the union is built whole.
  return { code, params, range, other } as Fault;
}
