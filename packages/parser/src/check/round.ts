import { fault } from '../diagnostics/fault.ts';
import type { RoundStatement, RubricStatement } from '../syntax/ast.ts';
import type { CheckedRound } from './checked.ts';
import type { DateContext } from './dates.ts';

const MOST_DECIMALS = 15;

/** How the total is rounded; `null` where it is not, `undefined` where that is not known. */
export function checkRound(
  statements: readonly RubricStatement[],
  { report }: Pick<DateContext, 'report'>,
): CheckedRound | null | undefined {
  const [first, ...more] = roundings(statements);
  if (first === undefined) return null;
  for (const { range } of more) report(fault('two-roundings', range, {}, first.range));
  const { mode, decimals } = first;
  const number = Number(decimals.text);
  if (Number.isInteger(number) && number <= MOST_DECIMALS) return { mode, decimals: number };
  report(fault('decimals-out-of-range', decimals.range, { text: decimals.text }));
  return undefined;
}

/** Each `round` of a rubric, in the order of the file. */
export function roundings(statements: readonly RubricStatement[]): readonly RoundStatement[] {
  return statements.filter((statement) => statement.kind === 'round');
}
