import {
  type Amount,
  type Condition,
  canonicalAmount,
  type Num,
  sumAmounts,
} from '@rubrica/evaluator';
import type { PerClause } from '../syntax/ast/clauses.ts';
import type { Surroundings } from './surroundings.ts';

/** How many cases count: those beyond what is allowed. */
export function casesOf(node: PerClause, around: Surroundings): Num {
  const { allowance } = node;
  const of = counted(node, around);
  if (allowance === null) return of;
  const over: Num =
    allowance.kind === 'number'
      ? { kind: 'constant', value: canonicalAmount(allowance.number.text) }
      : { kind: 'fact', fact: around.factOf(allowance.fact.name.text) };
  return { kind: 'excess', of, over };
}

/** Whether so many cases count, behind those that are allowed. */
export function casesAre(
  op: '>' | '>=',
  some: Amount,
  { fact, most, allowance }: PerClause,
  { factOf, submitted }: Surroundings,
): Condition {
  const allowed = allowance?.kind === 'number' ? allowance.number.text : '0';
  const value = sumAmounts([canonicalAmount(allowed), some]);
  const cases: Condition = { kind: 'compare', fact: factOf(fact.name.text), op, value };
  if (most === null || Number(most.text) < Number(value)) return cases;
  return { kind: 'any', of: [{ kind: 'never', fact: submitted }, cases] };
}

/** How many there are; of the parts of what was never submitted all. */
function counted({ fact, most }: PerClause, { factOf, submitted }: Surroundings): Num {
  const given: Num = { kind: 'fact', fact: factOf(fact.name.text) };
  if (most === null) return given;
  return {
    kind: 'case',
    when: { kind: 'never', fact: submitted },
    value: { kind: 'constant', value: canonicalAmount(most.text) },
    otherwise: given,
  };
}
