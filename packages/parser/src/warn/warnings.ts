import type { Fault } from '../diagnostics/fault.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';
import { capWarnings } from './caps.ts';
import { decimalWarnings } from './decimals.ts';
import { earnWarnings } from './earnings.ts';
import { groupWarnings } from './group-points.ts';
import { knownItems } from './known-items.ts';
import { nameWarnings } from './names.ts';
import { valueWarnings } from './values.ts';

/** What makes sense in a rubric and is probably not what was meant; `unread` is what could not be read. */
export function warningsOf(
  statements: readonly RubricStatement[],
  unread: readonly Fault[],
): readonly Fault[] {
  const items = knownItems(statements);
  return [
    ...items.flatMap(capWarnings),
    ...items.flatMap(earnWarnings),
    ...items.flatMap(valueWarnings),
    ...items.flatMap(nameWarnings),
    ...decimalWarnings(statements, items),
    ...groupWarnings(statements, unread),
  ];
}
