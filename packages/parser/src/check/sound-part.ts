import type { Fault } from '../diagnostics/fault.ts';
import type { GroupStatement } from '../syntax/ast/rubric.ts';
import type { Range } from '../syntax/range.ts';
import type { Checked } from './check-document.ts';
import type { CheckedItem, CheckedRubric } from './checked.ts';

/** What of a rubric has nothing to do with any of its errors: whole items, and what they need. */
export function soundPart({ rubric }: Checked, errors: readonly Fault[]): CheckedRubric | null {
  if (rubric === null) return null;
  const places = errors.flatMap(({ range, other }) => (other === null ? [range] : [range, other]));
  const isSound = (item: CheckedItem) =>
    !rubric.doubtful.has(item) && !places.some((place) => overlaps(place, item.node.range));
  const items = rubric.items.filter(isSound);
  const ids = new Set(items.map(({ id }) => id));
  const isWhole = items.length === rubric.items.length;
  const groups = known(rubric.groups);
  return {
    ...rubric,
    items: items.map((item) => ({ ...item, group: groups.has(item.group) ? item.group : null })),
    facts: rubric.facts.filter(({ item }) => item === null || ids.has(item)),
    groups: [...groups.values()],
    examples: rubric.examples.filter(({ item }) => (item === null ? isWhole : ids.has(item))),
  };
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The groups by id, of several the first. */
function known(groups: readonly GroupStatement[]): ReadonlyMap<string | null, GroupStatement> {
  const byId = new Map<string | null, GroupStatement>();
  for (const group of groups) {
    if (group.id !== null && !byId.has(group.id.text)) byId.set(group.id.text, group);
  }
  return byId;
}
