import {
  type Amount,
  canonicalAmount,
  type Deadline,
  type FactId,
  type LatenessUnit,
  type Num,
} from '@rubrica/evaluator';
import { type Clock, firstLateInstant } from '../check/cut-off.ts';
import { assertNever, present } from '../invariant.ts';
import type { AmountNode, EffectNode, LateUnitNode } from '../syntax/ast.ts';

/** What each unit of lateness comes to: each the same, or the first and the further ones apart. */
export function pricedLateness(
  unit: LateUnitNode,
  { then, parts }: EffectNode,
  points: Amount,
  late: { readonly fact: FactId; readonly deadline: Deadline },
  clock: Clock,
): Num {
  const of: Num = { kind: 'lateness', ...late, unit: latenessUnit(unit, late.deadline, clock) };
  const size = canonicalAmount(unit.size);
  const whole = parts === null || parts === 'exact';
  const units: Num = whole ? of : { kind: 'steps', of, size, parts };
  return then === null
    ? { kind: 'times', factor: points, of: units }
    : escalated(units, points, then);
}

function escalated(units: Num, points: Amount, then: AmountNode): Num {
  const first: Num = { kind: 'times', factor: points, of: { kind: 'first', most: '1', of: units } };
  if (then.kind !== 'points') return first;
  const over: Num = { kind: 'constant', value: '1' };
  const factor = canonicalAmount(then.value.text);
  const further: Num = { kind: 'times', factor, of: { kind: 'excess', of: units, over } };
  return { kind: 'sum', of: [first, further] };
}

function latenessUnit({ unit }: LateUnitNode, deadline: Deadline, clock: Clock): LatenessUnit {
  switch (unit) {
    case 'hour':
      return {
        kind: 'hour',
        from: present(firstLateInstant(deadline, clock), 'it was checked to be there'),
      };
    case 'day':
    case 'month':
      return { kind: unit };
    case 'working-day':
      return { kind: unit, ...clock.workingDays };
    default:
      return assertNever(unit);
  }
}
