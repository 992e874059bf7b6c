import type { BodyStatement } from '../syntax/ast/body.ts';
import type { Lost, RubricStatement } from '../syntax/ast/rubric.ts';
import { isBlock } from '../syntax/blocks.ts';
import type { KeywordName } from '../syntax/keywords.ts';

/**
 * Whether something in an item could not be read that may have said what there is to speak of; what was said
 * there is unknown, not absent.
 */
export function isBroken(body: readonly BodyStatement[]): boolean {
  return lostIn(body).some(
    ({ keyword }) => keyword === null || !SAYS_NOTHING_NEW.includes(keyword),
  );
}

const SAYS_NOTHING_NEW: readonly KeywordName[] = ['Example', 'Standard', 'Timing'];

/** Whether a statement that was lost may have been one of this keyword. */
export function mayHaveSaid(
  statements: readonly RubricStatement[],
  ...keywords: readonly KeywordName[]
): boolean {
  const unknown = outside(statements).some((lost) => lost.keyword === null);
  const named = [...outside(statements), ...inside(statements)];
  return unknown || named.some(({ keyword }) => keyword !== null && keywords.includes(keyword));
}

function outside(statements: readonly RubricStatement[]): readonly Lost[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'lost') return [statement];
    return statement.kind === 'group' ? outside(statement.members) : [];
  });
}

function inside(statements: readonly RubricStatement[]): readonly Lost[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'item') return lostIn(statement.body);
    return statement.kind === 'group' ? inside(statement.members) : [];
  });
}

function lostIn(body: readonly BodyStatement[]): readonly Lost[] {
  return body.flatMap((statement) => {
    if (statement.kind === 'lost') return [statement];
    const holds = isBlock(statement) || statement.kind === 'submission';
    return holds ? lostIn(statement.body) : [];
  });
}
