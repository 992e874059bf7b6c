import {
  type Amount,
  type Comparison,
  type Condition,
  canonicalAmount,
  multiplyAmounts,
  type Num,
  sumAmounts,
} from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type { StepsClause } from '../syntax/ast/clauses.ts';
import type { FactOf } from './condition.ts';
import type { Surroundings } from './surroundings.ts';

/** How many steps the measure is off its target. */
export function stepsOff(node: StepsClause, { factOf }: Surroundings): Num {
  const { size, effect } = node;
  return {
    kind: 'steps',
    of: distance(node, factOf),
    size: canonicalAmount(size.text),
    // Where nothing is said of parts of a step, none are left.
    parts: effect.parts ?? 'full',
  };
}

/** How far the measure is from its target, on the side that counts. */
function distance({ fact, side, target }: StepsClause, factOf: FactOf): Num {
  const measured: Num = { kind: 'fact', fact: factOf(fact.name.text) };
  const aim: Num =
    target.kind === 'number'
      ? { kind: 'constant', value: canonicalAmount(target.number.text) }
      : { kind: 'fact', fact: factOf(target.fact.name.text) };
  const above: Num = { kind: 'excess', of: measured, over: aim };
  const below: Num = { kind: 'excess', of: aim, over: measured };
  if (side === 'away') return { kind: 'sum', of: [above, below] };
  return side === 'above' ? above : below;
}

/** Whether there are so many steps, of which the last may be a part that counts. */
export function stepsAre(some: 1 | 2, node: StepsClause, { factOf }: Surroundings): Condition {
  const size = canonicalAmount(node.size.text);
  const aim = node.target.kind === 'number' ? canonicalAmount(node.target.number.text) : '0';
  const { whole, reached } = threshold(node.effect.parts, some);
  const off = multiplyAmounts(size, whole);
  const compare = (op: Comparison, value: Amount): Condition => ({
    kind: 'compare',
    fact: factOf(node.fact.name.text),
    op,
    value,
  });
  const above = compare(reached ? '>=' : '>', sumAmounts([aim, off]));
  const below = compare(reached ? '<=' : '<', sumAmounts([aim, multiplyAmounts(off, '-1')]));
  if (node.side === 'away') return { kind: 'any', of: [above, below] };
  return node.side === 'above' ? above : below;
}

/** How many steps off it must be, and whether that many are enough or it must be more. */
function threshold(
  parts: StepsClause['effect']['parts'],
  some: 1 | 2,
): { readonly whole: Amount; readonly reached: boolean } {
  switch (parts) {
    case 'full':
    case null:
      return { whole: String(some), reached: true };
    case 'nearest':
      return { whole: sumAmounts([String(some), '-0.5']), reached: true };
    case 'started':
    case 'exact':
      return { whole: String(some - 1), reached: false };
    default:
      return assertNever(parts);
  }
}
