import {
  type Amount,
  type Condition,
  canonicalAmount,
  type FactId,
  type Num,
  sumAmounts,
} from '@rubrica/evaluator';
import type { AmountNode, PerClause } from '../syntax/ast.ts';
import type { FactOf } from './condition.ts';

/** What the cases of a count come to: each the same, or the first and the further ones apart. */
export function priced(
  node: PerClause,
  points: Amount,
  then: AmountNode | null,
  factOf: FactOf,
  submitted: FactId,
): Num {
  const cases = beyond(node, '0', factOf, submitted);
  if (then === null) return { kind: 'times', factor: points, of: cases };
  const first: Num = {
    kind: 'times',
    factor: points,
    of: { kind: 'first', most: '1', of: cases },
  };
  if (then.kind !== 'points') return first;
  const factor = canonicalAmount(then.value.text);
  const further: Num = { kind: 'times', factor, of: beyond(node, '1', factOf, submitted) };
  return { kind: 'sum', of: [first, further] };
}

/** Whether so many cases count, behind those that are allowed. */
export function casesAre(
  op: '>' | '>=',
  some: Amount,
  { fact, most, allowance }: PerClause,
  factOf: FactOf,
  submitted: FactId,
): Condition {
  const allowed = allowance?.kind === 'number' ? allowance.number.text : '0';
  const value = sumAmounts([canonicalAmount(allowed), some]);
  const cases: Condition = { kind: 'compare', fact: factOf(fact.name.text), op, value };
  if (most === null || Number(most.text) < Number(value)) return cases;
  return { kind: 'any', of: [{ kind: 'never', fact: submitted }, cases] };
}

/** The cases beyond what is allowed and so many more. */
function beyond(node: PerClause, some: Amount, factOf: FactOf, submitted: FactId): Num {
  const { allowance } = node;
  const of = counted(node, factOf, submitted);
  const more: Num = { kind: 'constant', value: some };
  if (allowance === null) return some === '0' ? of : { kind: 'excess', of, over: more };
  if (allowance.kind === 'number') {
    const value = sumAmounts([canonicalAmount(allowance.number.text), some]);
    return { kind: 'excess', of, over: { kind: 'constant', value } };
  }
  const allowed: Num = { kind: 'fact', fact: factOf(allowance.fact.name.text) };
  const over: Num = some === '0' ? allowed : { kind: 'sum', of: [allowed, more] };
  return { kind: 'excess', of, over };
}

/** How many there are; of the parts of what was never submitted all. */
function counted({ fact, most }: PerClause, factOf: FactOf, submitted: FactId): Num {
  const given: Num = { kind: 'fact', fact: factOf(fact.name.text) };
  if (most === null) return given;
  return {
    kind: 'case',
    when: { kind: 'never', fact: submitted },
    value: { kind: 'constant', value: canonicalAmount(most.text) },
    otherwise: given,
  };
}
