import type { Condition } from '@rubrica/evaluator';
import { bandCondition, type LatenessBounds, latenessBounds } from '../check/band-meaning.ts';
import type { CheckedClause } from '../check/checked.ts';
import { cutOff } from '../check/cut-off.ts';
import { assertNever, present } from '../invariant.ts';
import type { LateUnitNode } from '../syntax/ast/clauses.ts';
import { desugarCondition } from './condition.ts';
import { casesAre } from './counted.ts';
import { isUnderWay } from './linear.ts';
import { stepsAre } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

/** What must hold for a clause to apply. */
export function triggerOf({ node, behind }: CheckedClause, around: Surroundings): Condition {
  const { factOf, submitted } = around;
  switch (node.kind) {
    case 'late':
      return lateBy(node.beyond, around);
    case 'missing':
      return { kind: 'never', fact: submitted };
    case 'if': {
      // A tier holds together with those before it.
      const of = [...behind, node.condition].map((one) => desugarCondition(one, factOf));
      const [only, ...more] = of;
      return only !== undefined && more.length === 0 ? only : { kind: 'all', of };
    }
    case 'band':
      return node.of.kind === 'fact'
        ? desugarCondition(bandCondition(node, node.of.fact), factOf)
        : lateWithin(latenessBounds(node), around);
    case 'earn':
    case 'by':
    case 'judged':
      return { kind: 'all', of: [] };
    case 'per':
      return casesAre('>', '0', node, around);
    case 'linear':
      return isUnderWay(node, around);
    case 'steps':
      return stepsAre(1, node, around);
    default:
      return assertNever(node);
  }
}

/** Whether there is a second case, where the clause counts any; `null` where it does not. */
export function againOf({ node }: CheckedClause, around: Surroundings): Condition | null {
  if (node.kind === 'per') return casesAre('>=', '2', node, around);
  return node.kind === 'steps' ? stepsAre(2, node, around) : null;
}

function lateWithin({ beyond, within }: LatenessBounds, around: Surroundings): Condition {
  const late = lateBy(beyond, around);
  if (within === null) return late;
  return { kind: 'all', of: [late, { kind: 'not', of: lateBy(within, around) }] };
}

function lateBy(
  beyond: LateUnitNode | null,
  { submitted, deadline, clock }: Surroundings,
): Condition {
  const whole = present(deadline, 'late has a deadline');
  const cut = beyond === null ? whole : cutOff(whole, beyond, clock);
  return {
    kind: 'late',
    fact: submitted,
    deadline: present(cut, 'it was checked to be there'),
  };
}
