import { canonicalAmount } from '@rubrica/evaluator';
import { soleRounding } from '../check/round.ts';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';
import type { KnownItem } from './known-items.ts';

/** Amounts of which the rounding of the total cuts something off. */
export function decimalWarnings(
  statements: readonly RubricStatement[],
  items: readonly KnownItem[],
): readonly Fault[] {
  const rounding = soleRounding(statements);
  if (rounding === null) return [];
  const { mode, decimals, range: other } = rounding;
  return items
    .flatMap(amountsOf)
    .map(({ text, range }) => ({ text, range, needs: decimalsOf(text) }))
    .filter(({ needs }) => needs > decimals)
    .map(({ text, range, needs }) =>
      fault('finer-than-rounding', range, { text, needs, mode, decimals }, other),
    );
}

function amountsOf({ points, clauses, cap }: KnownItem): readonly NumberNode[] {
  const own = cap === null ? [points] : [points, cap];
  return [...own, ...clauses.flatMap(amountsIn)].filter(({ percent }) => !percent);
}

function amountsIn({ effect: { amount, then, cap, upTo } }: Clause): readonly NumberNode[] {
  const amounts = [amount, then].flatMap((one) =>
    one?.kind === 'range'
      ? [one.least, one.most]
      : one?.kind === 'points'
        ? [one.value]
        : one?.kind === 'listed'
          ? one.amounts.map(({ value }) => value)
          : [],
  );
  return [...amounts, ...[cap, upTo].filter((bound) => bound !== null)];
}

function decimalsOf(text: string): number {
  return canonicalAmount(text).split('.')[1]?.length ?? 0;
}
