import { type Amount, canonicalAmount, type Num, sumAmounts } from '@rubrica/evaluator';
import type { AmountNode } from '../syntax/ast/effects.ts';

/** What so many units come to: each the same, or the first and the further ones apart. */
export function priced(units: Num, points: Amount, then: AmountNode | null): Num {
  if (then === null) return { kind: 'times', factor: points, of: units };
  const first: Num = { kind: 'first', most: '1', of: units };
  const ofFirst: Num = { kind: 'times', factor: points, of: first };
  // Where the further ones take all, that is a line of its own.
  if (then.kind !== 'points') return ofFirst;
  const factor = canonicalAmount(then.value.text);
  return { kind: 'sum', of: [ofFirst, { kind: 'times', factor, of: afterFirst(units) }] };
}

/** One allowance in all, so that the ledger says at once behind how many the further ones begin. */
function afterFirst(units: Num): Num {
  const one: Num = { kind: 'constant', value: '1' };
  if (units.kind !== 'excess') return { kind: 'excess', of: units, over: one };
  const { of, over } = units;
  const more: Num =
    over.kind === 'constant'
      ? { kind: 'constant', value: sumAmounts([over.value, '1']) }
      : { kind: 'sum', of: [over, one] };
  return { kind: 'excess', of, over: more };
}
