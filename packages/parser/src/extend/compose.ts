import type { Change } from '@rubrica/evaluator';
import { placedItems } from '../check/placed-items.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { ChangeStatement } from '../syntax/ast/changes.ts';
import type { Citation } from '../syntax/ast/literals.ts';
import type { ItemStatement, RubricStatement } from '../syntax/ast/rubric.ts';
import { additionsOf, withAdded } from './additions.ts';
import { changeItem } from './change-item.ts';
import { apart, OF_CHANGES, OF_TOTAL, textOf, withoutSentences } from './citations.ts';
import { editsOf } from './edits.ts';
import { hasTotals, takenOver } from './taken-over.ts';

export interface Composed {
  readonly statements: readonly RubricStatement[];
  readonly changes: readonly Change[];
  readonly faults: readonly Fault[];
  /** What changes clauses of items of the older rubric, by their ids. */
  readonly changed: ReadonlyMap<string, ChangeStatement>;
}

/**
 * The statements of an older rubric with what a newer one makes of them. What is said of the rubric as a whole
 * stands first, then what is taken over, in its order, then what is added.
 */
export function compose(
  newer: readonly RubricStatement[],
  older: readonly RubricStatement[],
): Composed {
  const faults: Fault[] = [];
  const changes: Change[] = [];
  const report = (found: Fault) => void faults.push(found);
  const note = (kind: Change['kind'], item: string, cite: Citation | null) =>
    void changes.push({ kind, item, clause: null, cite: textOf(cite) });

  const own = apart(newer, [...OF_TOTAL, ...OF_CHANGES]);
  const old = apart(older, OF_TOTAL);
  const items = new Set(placedItems(old).flatMap(({ node }) => node.id?.text ?? []));
  const groups = new Set(
    old.flatMap((node) => (node.kind === 'group' ? (node.id?.text ?? []) : [])),
  );
  const edits = editsOf(own, items, report);

  /** What stands in the place of an item. */
  function placed(item: ItemStatement): readonly RubricStatement[] {
    const id = item.id?.text ?? '';
    const edit = edits.get(id);
    if (edit === undefined) return [item];
    const { by, cite } = edit;
    if (by.kind === 'change') {
      const one = changeItem(item, by, cite, report);
      changes.push(...one.changes);
      return [one.item];
    }
    note(by.kind, id, cite);
    const ofTotal = item.body
      .filter((node) => node.kind === 'example' && node.total)
      .map((statement) => ({ kind: 'stray', statement, range: statement.range }) as const);
    return by.kind === 'drop' ? ofTotal : [by.item, ...ofTotal];
  }

  const head = withoutSentences(own, ({ kind }) => OF_CHANGES.includes(kind)).filter(
    ({ kind }) => kind !== 'extends' && !OF_CHANGES.includes(kind),
  );
  const dropped = new Set([...edits].flatMap(([id, { by }]) => (by.kind === 'drop' ? [id] : [])));
  const regrouped = new Set(own.map((node) => (node.kind === 'group' ? node.id?.text : undefined)));
  const kept = takenOver(old, { head, total: hasTotals(own), dropped });
  const changedItems = kept.flatMap((node): readonly RubricStatement[] => {
    if (node.kind === 'item') return placed(node);
    if (node.kind !== 'group') return [node];
    const members = node.members.flatMap((one) => (one.kind === 'item' ? placed(one) : [one]));
    const isEmptied = node.members.some(isItem) && !members.some(isItem);
    // Without its items a group is nothing, unless it has others now.
    return isEmptied && !regrouped.has(node.id?.text)
      ? members.filter(({ kind }) => kind === 'stray')
      : [{ ...node, members }];
  });
  const added = additionsOf(own, {
    items,
    groups,
    report,
    note: (item, cite) => note('add', item, cite),
  });
  const changed = [...edits].flatMap(([id, { by }]) =>
    by.kind === 'change' ? [[id, by] as const] : [],
  );
  return {
    statements: [
      ...head,
      ...changedItems.map((node) =>
        node.kind === 'group' ? withAdded(node, added.groups.get(node.id?.text ?? '')) : node,
      ),
      ...added.items,
    ],
    changes,
    faults,
    changed: new Map(changed),
  };
}

function isItem({ kind }: RubricStatement): boolean {
  return kind === 'item';
}
