import { canonicalAmount, compareAmounts, sumAmounts } from '@rubrica/evaluator';
import { isBroken } from '../check/lost.ts';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { GroupStatement, RubricStatement } from '../syntax/ast/rubric.ts';
import { pointsOf } from './known-items.ts';

/** Groups that declare other points than their items have together. */
export function groupWarnings(
  statements: readonly RubricStatement[],
  unread: readonly Fault[],
): readonly Fault[] {
  // Where the braces of a file do not match, which items a group holds is not known.
  if (unread.some(isOfBraces)) return [];
  return statements.filter((statement) => statement.kind === 'group').flatMap(warningOf);
}

function isOfBraces({ code, params }: Fault): boolean {
  if (code === 'unexpected') return 'expected' in params && params.expected === 'brace';
  return code === 'unclosed-brace' || code === 'stray-brace' || code === 'stray-block';
}

function warningOf({ whole, points, members }: GroupStatement): readonly Fault[] {
  const parts = members.flatMap(partOf);
  if (!whole || points === null || points.percent || !parts.every(isKnown)) return [];
  const sum = sumAmounts(parts.map(({ text }) => canonicalAmount(text)));
  if (compareAmounts(canonicalAmount(points.text), sum) === 0) return [];
  return [fault('group-points', points.range, { points: points.text, sum })];
}

/** What a member adds to the points of its group; `null` where that is not known. */
function partOf(member: RubricStatement): readonly (NumberNode | null)[] {
  if (member.kind === 'lost') return [null];
  if (member.kind !== 'item') return [];
  return [isBroken(member.body) ? null : pointsOf(member)];
}

function isKnown(points: NumberNode | null): points is NumberNode {
  return points !== null;
}
