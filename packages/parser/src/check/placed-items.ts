import type { ItemStatement, RubricStatement } from '../syntax/ast/rubric.ts';

export interface PlacedItem {
  readonly node: ItemStatement;
  readonly group: string | null;
  /** Whether what stands behind it could not be read and may have been its own. */
  readonly trailsOff: boolean;
}

/** The items of a rubric and of its groups, in the order of the file. */
export function placedItems(
  statements: readonly RubricStatement[],
  group: string | null = null,
): readonly PlacedItem[] {
  return statements.flatMap((node, index) => {
    if (node.kind === 'group') return placedItems(node.members, node.id?.text ?? null);
    if (node.kind !== 'item') return [];
    const next = statements[index + 1];
    return [{ node, group, trailsOff: next?.kind === 'lost' && next.keyword === null }];
  });
}
