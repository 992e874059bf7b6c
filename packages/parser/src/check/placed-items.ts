import type { GroupStatement, ItemStatement, RubricStatement } from '../syntax/ast/rubric.ts';

export interface PlacedItem {
  readonly node: ItemStatement;
  readonly group: string | null;
  /** Whether its group is a bonus. */
  readonly inBonus: boolean;
  /** Whether what stands behind it could not be read and may have been its own. */
  readonly trailsOff: boolean;
}

/** The items of a rubric and of its groups, in the order of the file. */
export function placedItems(
  statements: readonly RubricStatement[],
  group: GroupStatement | null = null,
): readonly PlacedItem[] {
  return statements.flatMap((node, index) => {
    if (node.kind === 'group') return placedItems(node.members, node);
    if (node.kind !== 'item') return [];
    const next = statements[index + 1];
    const trailsOff = next?.kind === 'lost' && next.keyword === null;
    const inBonus = group !== null && group.bonus !== null;
    return [{ node, group: group?.id?.text ?? null, inBonus, trailsOff }];
  });
}
