import type { BodyStatement } from '../syntax/ast/body.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';

/** What stands outside any item and belongs into one, or is shared by all. */
export function straysOf(statements: readonly RubricStatement[]): readonly BodyStatement[] {
  return statements.flatMap((node) => {
    if (node.kind === 'stray') return [node.statement];
    return node.kind === 'group' ? straysOf(node.members) : [];
  });
}
