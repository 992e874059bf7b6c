import type { KnownFacts } from '../facts/read-facts.ts';
import { present } from '../invariant.ts';
import type { Derived } from '../ir/derived.ts';
import type { Fact, FactId } from '../ir/fact.ts';
import type { Period, Rubric } from '../ir/rubric.ts';
import type { FactName } from '../ledger/assessment.ts';

/** What findings are read from: the facts' declarations, the period they are for, their values. */
export interface FactSource {
  readonly declared: ReadonlyMap<FactId, Fact>;
  readonly derived: ReadonlyMap<FactId, Derived>;
  readonly period: Period;
  readonly known: KnownFacts;
  /** The facts of all who are assessed together. */
  readonly all: readonly KnownFacts[];
}

export function factSource(
  { facts, derived, period }: Rubric,
  known: KnownFacts,
  all: readonly KnownFacts[],
): FactSource {
  return {
    declared: new Map(facts.map((fact) => [fact.id, fact])),
    derived: new Map(derived.map((one) => [one.id, one])),
    period,
    known,
    all,
  };
}

export function factName(id: FactId, { declared, derived }: FactSource): FactName {
  const fact = present(
    declared.get(id) ?? derived.get(id),
    `the rubric declares the fact \`${id}\``,
  );
  return { id, name: fact.name ?? '', label: fact.label, occurrence: fact.occurrence };
}
