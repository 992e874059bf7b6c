import type { Clause } from './ast/clauses.ts';

const KINDS: Readonly<Record<Clause['kind'], true>> = {
  late: true,
  missing: true,
  per: true,
  steps: true,
  linear: true,
  if: true,
  by: true,
  judged: true,
  band: true,
  earn: true,
};

/** Whether a statement costs or gives points. */
export function isClause(statement: { readonly kind: string }): statement is Clause {
  return Object.hasOwn(KINDS, statement.kind);
}
