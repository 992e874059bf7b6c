import { fault } from '../diagnostics/fault.ts';
import type { Word } from '../syntax/ast/literals.ts';
import type { GroupStatement, ItemStatement } from '../syntax/ast/rubric.ts';
import type { DateContext } from './dates.ts';

/** Reports what has the id of one before it. */
export function checkIds(
  code: 'duplicate-item' | 'duplicate-group',
  nodes: readonly (ItemStatement | GroupStatement)[],
  { report }: DateContext,
): void {
  const seen = new Map<string, Word>();
  for (const { id } of nodes) {
    if (id === null) continue;
    const twin = seen.get(id.text);
    if (twin === undefined) seen.set(id.text, id);
    else report(fault(code, id.range, { id: id.text }, twin.range));
  }
}
