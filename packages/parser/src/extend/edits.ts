import { type Fault, fault } from '../diagnostics/fault.ts';
import type { ChangeStatement, DropStatement, ReplaceStatement } from '../syntax/ast/changes.ts';
import type { Citation, Word } from '../syntax/ast/literals.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';
import { nearest } from '../syntax/nearest.ts';
import { sentenceBefore } from './citations.ts';

/** What becomes of an item, and the sentence that says so. */
export interface ItemEdit {
  readonly by: DropStatement | ReplaceStatement | ChangeStatement;
  readonly cite: Citation | null;
}

/** What a newer rubric makes of the items of an older one, by their ids. */
export function editsOf(
  own: readonly RubricStatement[],
  items: ReadonlySet<string>,
  report: (fault: Fault) => void,
): ReadonlyMap<string, ItemEdit> {
  const edits = new Map<string, ItemEdit>();
  for (const [index, by] of own.entries()) {
    if (by.kind !== 'drop' && by.kind !== 'replace' && by.kind !== 'change') continue;
    const id = by.kind === 'replace' ? by.item.id : by.id;
    if (id === null || !isThere(id, items, report)) continue;
    const before = edits.get(id.text)?.by;
    if (before === undefined) edits.set(id.text, { by, cite: sentenceBefore(own, index) });
    else report(fault('changed-twice', id.range, { name: id.text }, before.range));
  }
  return edits;
}

function isThere(
  { text: name, range }: Word,
  items: ReadonlySet<string>,
  report: (fault: Fault) => void,
): boolean {
  if (items.has(name)) return true;
  const known = [...items];
  const suggestion = nearest(name, known);
  report(fault('not-in-base', range, { kind: 'item', name, item: null, suggestion, known }));
  return false;
}
