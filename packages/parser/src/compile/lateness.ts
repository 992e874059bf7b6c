import { canonicalAmount, type Deadline, type LatenessUnit, type Num } from '@rubrica/evaluator';
import { type Clock, firstLateInstant } from '../check/cut-off.ts';
import { assertNever, present } from '../invariant.ts';
import type { LateUnitNode } from '../syntax/ast/clauses.ts';
import type { Parts } from '../syntax/part-words.ts';
import type { Surroundings } from './surroundings.ts';

/** How many units something is late. */
export function unitsLate(
  unit: LateUnitNode,
  parts: Parts | null,
  { submitted, deadline: stated, clock }: Surroundings,
): Num {
  const deadline = present(stated, 'late has a deadline');
  const of: Num = {
    kind: 'lateness',
    fact: submitted,
    deadline,
    unit: latenessUnit(unit, deadline, clock),
  };
  // Lateness is exact as it is.
  if (parts === null || parts === 'exact') return of;
  return { kind: 'steps', of, size: canonicalAmount(unit.size), parts };
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
