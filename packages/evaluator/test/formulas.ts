import { amount, rational } from '../src/amount/amount.ts';
import { derivedValue } from '../src/evaluate/formula.ts';
import type { KnownFact } from '../src/facts/known-fact.ts';
import type { Derived, FoldFormula, Formula } from '../src/ir/derived.ts';
import { span } from './rubrics.ts';

export function derived(value: Formula, otherwise: string | null = null): Derived {
  const base = { item: null, occurrence: null, label: null, span: span() };
  return { ...base, type: 'number', id: 'd', name: 'd', value, otherwise };
}

export function known(values: Readonly<Record<string, string | readonly string[]>>) {
  return new Map(
    Object.entries(values).map(([id, value]): [string, KnownFact] => [
      id,
      typeof value === 'string'
        ? { type: 'number', number: rational(value) }
        : { type: 'series', of: 'number', numbers: value.map(rational) },
    ]),
  );
}

/** What a formula comes to for an entity with these facts, among others. */
export function worth(
  value: Formula,
  own: Readonly<Record<string, string | readonly string[]>>,
  others: readonly Readonly<Record<string, string>>[] = [],
  otherwise: string | null = null,
): string {
  const facts = known(own);
  return amount(
    derivedValue(derived(value, otherwise), {
      known: facts,
      all: [facts, ...others.map(known)],
      sorted: new Map(),
    }),
  );
}

export const fact = (id: string): Formula => ({ kind: 'fact', fact: id });
export const constant = (value: string): Formula => ({ kind: 'constant', value });
export const fold = (take: FoldFormula['take'], drop = { lowest: 0, highest: 0 }): FoldFormula => ({
  kind: 'fold',
  take,
  over: 'facts',
  facts: ['s'],
  drop,
});
