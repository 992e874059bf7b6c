import type { Fault } from '../diagnostics/fault.ts';
import { firstIndex } from '../first-index.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';
import type { GroupStatement } from '../syntax/ast/rubric.ts';
import type { Range } from '../syntax/range.ts';
import type { Checked } from './check-document.ts';
import type { CheckedItem, CheckedRubric, CheckedTotal } from './checked.ts';
import { inputsOf } from './computed.ts';
import { gradeNames } from './grades.ts';
import type { Scope } from './scope.ts';
import { conditionUses } from './uses.ts';

/** What of a rubric has nothing to do with any of its errors: whole items, and what they need. */
export function soundPart({ rubric }: Checked, errors: readonly Fault[]): CheckedRubric | null {
  if (rubric === null) return null;
  const places = errors.flatMap(({ range, other }) => (other === null ? [range] : [range, other]));
  const isAt = overlapping(places);
  const unsound = unsoundNames(rubric.scopes, errors, isAt);
  const borrowing = new Set(
    rubric.scopes
      .filter(({ borrowed }) => [...borrowed].some((name) => unsound.has(name)))
      .map(({ item }) => item),
  );
  const isSound = (item: CheckedItem) =>
    !rubric.doubtful.has(item) && !borrowing.has(item.id) && !isAt(item.node.range);
  const items = rubric.items.filter(isSound);
  const ids = new Set(items.map(({ id }) => id));
  const groups = known(rubric.groups);
  const total = soundTotal(rubric.total, unsound, isAt);
  // An example of the total waits until all that makes it is sound.
  const isWhole =
    items.length === rubric.items.length &&
    total.grades === rubric.total.grades &&
    total.vetoes.length === rubric.total.vetoes.length &&
    total.times.length === rubric.total.times.length;
  return {
    ...rubric,
    items: items.map((item) => ({ ...item, group: groups.has(item.group) ? item.group : null })),
    facts: rubric.facts.filter(({ item }) => item === null || ids.has(item)),
    scopes: rubric.scopes
      .filter(({ item }) => item === null || ids.has(item))
      .map((scope) => (scope.item === null ? without(scope, unsound) : scope)),
    total,
    groups: [...groups.values()],
    examples: rubric.examples.filter(({ item }) => (item === null ? isWhole : ids.has(item))),
  };
}

/** What all share that has two types, is computed by a formula with an error, or from what is. */
function unsoundNames(
  scopes: readonly Scope[],
  errors: readonly Fault[],
  isAt: (range: Range) => boolean,
): ReadonlySet<string> {
  const names = new Set(errors.flatMap(nameOfTwoTypes));
  for (const scope of scopes) {
    if (scope.item !== null) continue;
    const from = new Map<string, string[]>();
    for (const info of scope.facts.values()) {
      if (info.defined !== null && isAt(info.defined.range)) names.add(info.name);
      for (const { info: input } of inputsOf(info, scope)) {
        const others = from.get(input.name);
        if (others === undefined) from.set(input.name, [info.name]);
        else others.push(info.name);
      }
    }
    // A set is gone through with what is added on the way, so that it reaches those behind others.
    for (const name of names) for (const behind of from.get(name) ?? []) names.add(behind);
  }
  return names;
}

function nameOfTwoTypes(error: Fault): readonly string[] {
  return error.code === 'two-types' ? [error.params.name] : [];
}

function without(scope: Scope, names: ReadonlySet<string>): Scope {
  const facts = new Map([...scope.facts].filter(([name]) => !names.has(name)));
  return { ...scope, facts };
}

/** Without what has an error or asks for what has one, and vetoes that name a grade which is not known. */
function soundTotal(
  { times, vetoes, grades, ...total }: CheckedTotal,
  unsound: ReadonlySet<string>,
  isAt: (range: Range) => boolean,
): CheckedTotal {
  const isSound = (
    node: { readonly range: Range },
    conditions: readonly (ConditionNode | null)[],
  ) =>
    !isAt(node.range) &&
    conditions.every(
      (one) => one === null || conditionUses(one).every(({ fact }) => !unsound.has(fact.name.text)),
    );
  const asked = grades?.rows.map((row) => (row.kind === 'lost' ? null : row.condition)) ?? [];
  const known = grades !== null && isSound(grades, asked) ? grades : null;
  const names = gradeNames(known);
  return {
    ...total,
    times: times.filter(({ node }) => isSound(node, [node.condition])),
    vetoes: vetoes.filter(
      ({ node }) =>
        isSound(node, [node.condition]) &&
        (node.to.kind !== 'grade' || names.includes(node.to.grade.text)),
    ),
    grades: known,
  };
}

/** Whether a range overlaps one of some places. */
function overlapping(places: readonly Range[]): (range: Range) => boolean {
  const all = places.toSorted((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of all) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    const before = firstIndex(all, (place) => place.start >= end);
    return (ends[before - 1] ?? 0) > start;
  };
}

/** The groups by id, of several the first. */
function known(groups: readonly GroupStatement[]): ReadonlyMap<string | null, GroupStatement> {
  const byId = new Map<string | null, GroupStatement>();
  for (const group of groups) {
    if (group.id !== null && !byId.has(group.id.text)) byId.set(group.id.text, group);
  }
  return byId;
}
