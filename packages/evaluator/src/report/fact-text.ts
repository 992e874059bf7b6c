import type { FactName } from '../ledger/assessment.ts';

/** The label where the author gave one, else the name. */
export function factText(fact: FactName): string {
  const name = fact.label ?? fact.name;
  if (fact.occurrence === null) return name;
  return `${fact.occurrence} ${name}`;
}
