import { fault } from '../diagnostics/fault.ts';
import type { RoundStatement, RubricStatement } from '../syntax/ast/rubric.ts';
import type { Range } from '../syntax/range.ts';
import type { CheckedRound } from './checked.ts';
import type { DateContext } from './dates.ts';

const MOST_DECIMALS = 15;

/** How the total is rounded; `null` where it is not, `undefined` where that is not known. */
export function checkRound(
  statements: readonly RubricStatement[],
  { report }: DateContext,
): CheckedRound | null | undefined {
  const [first, ...more] = roundings(statements);
  if (first === undefined) return null;
  for (const { range } of more) report(fault('two-roundings', range, {}, first.range));
  const checked = roundOf(first);
  if (checked === undefined) {
    const { text, range } = first.decimals;
    report(fault('decimals-out-of-range', range, { text }));
  }
  return checked;
}

/** The one rounding of a rubric and its place; `null` where there is none, or which one is not known. */
export function soleRounding(
  statements: readonly RubricStatement[],
): (CheckedRound & { readonly range: Range }) | null {
  const [first, ...more] = roundings(statements);
  if (first === undefined || more.length > 0) return null;
  const checked = roundOf(first);
  return checked === undefined ? null : { ...checked, range: first.range };
}

function roundings(statements: readonly RubricStatement[]): readonly RoundStatement[] {
  return statements.filter((statement) => statement.kind === 'round');
}

function roundOf({ mode, decimals: { text } }: RoundStatement): CheckedRound | undefined {
  const decimals = Number(text);
  return Number.isInteger(decimals) && decimals <= MOST_DECIMALS ? { mode, decimals } : undefined;
}
