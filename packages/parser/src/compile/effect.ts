import {
  type Amount,
  canonicalAmount,
  type Effect,
  type FactId,
  type Num,
} from '@rubrica/evaluator';
import { attributeId } from '../check/attributes.ts';
import { hasCases } from '../check/cases.ts';
import type { CheckedClause } from '../check/checked.ts';
import { assertNever, invariant } from '../invariant.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { AmountNode } from '../syntax/ast/effects.ts';
import { adjusted } from './adjusted.ts';
import type { FactOf } from './condition.ts';
import { casesOf } from './counted.ts';
import { formulaId } from './derived.ts';
import { unitsLate } from './lateness.ts';
import { partOfWay } from './linear.ts';
import { listedNum } from './listed.ts';
import { priced } from './priced.ts';
import { shareNum } from './share.ts';
import { stepsOff } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import { triggerOf } from './trigger.ts';

/** What a clause does to the score. */
export function effectOf(checked: CheckedClause, around: Surroundings): Effect {
  const { node } = checked;
  const { amount } = node.effect;
  if (amount.kind === 'all') return { kind: 'set', when: triggerOf(checked, around), to: '0' };
  const kind = amount.sign === '-' ? 'deduct' : 'add';
  return { kind, amount: pointsOf(checked, amount, around) };
}

type Points = Exclude<AmountNode, { readonly kind: 'all' }>;

function pointsOf(checked: CheckedClause, amount: Points, around: Surroundings): Num {
  const { node } = checked;
  const { factOf } = around;
  const formula = formulaId(checked.scope, around.occurrence, checked.key);
  const { then, highest, adjustments } = node.effect;
  /** The written points, each made a number, chosen and adjusted by what the facts say. */
  const inAll = (numOf: (points: Amount) => Num, of: FactOf = factOf): Num =>
    adjusted(numberOf(node, amount, { ...around, formula, factOf: of }, numOf), adjustments, of);
  if (node.kind === 'by' || node.kind === 'judged' || node.kind === 'earn') return inAll(constant);
  if (node.kind === 'per' && hasCases(node)) {
    const fact = factOf(node.fact.name.text);
    const each = inAll(constant, (name) => attributeId(fact, name));
    return { kind: 'each', fact, amount: each, best: highest?.text ?? null };
  }
  const units = unitsOf(node, around);
  if (units !== null) return inAll((points) => priced(units, points, then));
  const when = triggerOf(checked, around);
  return { kind: 'case', when, value: inAll(constant), otherwise: constant('0') };
}

function numberOf(
  node: Clause,
  amount: Points,
  { factOf, points, formula }: Surroundings & { readonly formula: FactId },
  numOf: (points: Amount) => Num,
): Num {
  switch (amount.kind) {
    case 'points': {
      const { text, ofPoints } = amount.value;
      return ofPoints ? shareNum(text, points, numOf) : numOf(canonicalAmount(text));
    }
    case 'listed':
      return listedNum(amount, factOf, numOf);
    case 'range':
      invariant(node.kind === 'judged', 'a range is judged');
      return { kind: 'judged', fact: factOf(node.fact.name.text) };
    case 'formula':
      return { kind: 'fact', fact: formula };
    default:
      return assertNever(amount);
  }
}

/** How many units of something each have the clause's points; `null` where it counts none. */
function unitsOf(node: Clause, around: Surroundings): Num | null {
  switch (node.kind) {
    case 'per':
      return casesOf(node, around);
    case 'steps':
      return stepsOff(node, around);
    case 'linear':
      return partOfWay(node, around);
    case 'late':
      return node.unit === null ? null : unitsLate(node.unit, node.effect.parts, around);
    default:
      return null;
  }
}

function constant(value: Amount): Num {
  return { kind: 'constant', value };
}
