import type { Box } from '@rubrica/evaluator';
import { type ItemScore, linesOf, type Rational, ZERO } from '@rubrica/evaluator/core';

/** What the clauses in a box deduct and add before any bound takes something. */
export function unboundedIn(
  box: Box,
  { entries }: ItemScore,
): { readonly deducted: Rational; readonly added: Rational } {
  const lines = linesOf(box);
  const own = entries.filter(({ line }) => lines.includes(line));
  const sum = (sign: number) =>
    own
      .filter(({ raw }) => raw.compare(ZERO) === sign)
      .reduce((all, { raw, waived }) => all.add(raw).sub(waived), ZERO);
  return { deducted: sum(-1).neg(), added: sum(1) };
}
