import { type Amount, canonicalAmount, compareAmounts, sumAmounts } from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type { BandBound, BandClause, LateUnitNode } from '../syntax/ast/clauses.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';
import type { FactReference } from '../syntax/ast/literals.ts';

/** What has to hold of a fact whose value lies in a band. */
export function bandCondition({ within, range }: BandClause, fact: FactReference): ConditionNode {
  if (within.kind === 'values') {
    return { kind: 'choice', fact, negated: false, values: within.values, range };
  }
  const of = within.bounds.map(
    ({ op, value }): ConditionNode => ({ kind: 'compare', fact, op, value, range }),
  );
  const [only, ...more] = of;
  return only !== undefined && more.length === 0 ? only : { kind: 'and', of, range };
}

/** How late something has to be for a band, and how late at most; `null` where that is not bounded. */
export interface LatenessBounds {
  readonly beyond: LateUnitNode | null;
  readonly within: LateUnitNode | null;
}

/** Lateness in whole days: at least 3 are more than 2. */
export function latenessBounds({ of, within }: BandClause): LatenessBounds {
  if (of.kind !== 'lateness' || within.kind !== 'bounds') return { beyond: null, within: null };
  const { unit } = of;
  const found = within.bounds.flatMap(daysOf);
  const size = (side: Days['side']): LateUnitNode | null => {
    const days = found.find((one) => one.side === side)?.days;
    if (days === undefined || (side === 'beyond' && days === '0')) return null;
    return { unit, size: days, range: within.range };
  };
  return { beyond: size('beyond'), within: size('within') };
}

interface Days {
  readonly side: 'beyond' | 'within';
  readonly days: Amount;
}

function daysOf({ op, value }: BandBound): readonly Days[] {
  const days = canonicalAmount(value.text);
  const before = compareAmounts(days, '0') > 0 ? sumAmounts([days, '-1']) : '0';
  switch (op) {
    case '>':
      return [{ side: 'beyond', days }];
    case '>=':
      return [{ side: 'beyond', days: before }];
    case '<=':
      return [{ side: 'within', days }];
    case '<':
      return [{ side: 'within', days: before }];
    case '=':
      return [
        { side: 'beyond', days: before },
        { side: 'within', days },
      ];
    case '!=':
      return [];
    default:
      return assertNever(op);
  }
}
