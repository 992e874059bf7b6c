import type { Num } from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type { Adjustment, AdjustmentNode } from '../syntax/ast/effects.ts';
import { desugarCondition, type FactOf } from './condition.ts';

/** Points that are more or less where conditions hold; of several that do, each applies. */
export function adjusted(points: Num, adjustments: readonly AdjustmentNode[], factOf: FactOf): Num {
  return adjustments.reduce<Num>(
    (of, { by, condition }) => ({
      kind: 'case',
      when: desugarCondition(condition, factOf),
      value: changed(of, by),
      otherwise: of,
    }),
    points,
  );
}

function changed(of: Num, by: Adjustment): Num {
  switch (by) {
    case 'doubled':
      return { kind: 'times', factor: '2', of };
    case 'halved':
      return { kind: 'times', factor: '0.5', of };
    case 'waived':
      return { kind: 'constant', value: '0' };
    default:
      return assertNever(by);
  }
}
