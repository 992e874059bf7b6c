import { type Fault, fault } from '../diagnostics/fault.ts';
import type { Citation } from '../syntax/ast/literals.ts';
import type { GroupStatement, RubricStatement } from '../syntax/ast/rubric.ts';
import { apart, sentenceBefore, withoutSentences } from './citations.ts';

export interface Additions {
  /** Items and groups that are new. */
  readonly items: readonly RubricStatement[];
  /** What is added to groups that there are, by their ids. */
  readonly groups: ReadonlyMap<string, GroupStatement>;
}

interface Context {
  /** The items and the groups that there are. */
  readonly items: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly report: (fault: Fault) => void;
  readonly note: (item: string, cite: Citation | null) => void;
}

/** The items and groups that a newer rubric adds. */
export function additionsOf(own: readonly RubricStatement[], context: Context): Additions {
  const items: RubricStatement[] = [];
  const groups = new Map<string, GroupStatement>();
  for (const [index, node] of own.entries()) {
    if (node.kind === 'item' && isNew(node, sentenceBefore(own, index), context)) items.push(node);
    if (node.kind !== 'group') continue;
    const of = apart(node.members, ['item']);
    const fresh = of.filter((one, at) => isNew(one, sentenceBefore(of, at), context));
    const group = { ...node, members: withoutSentences(fresh, ({ kind }) => kind === 'item') };
    const id = node.id?.text ?? '';
    if (context.groups.has(id) && !groups.has(id)) groups.set(id, group);
    else items.push(group);
  }
  return { items, groups };
}

/** Whether an item is not there yet; what is none is. */
function isNew(
  node: RubricStatement,
  cite: Citation | null,
  { items, report, note }: Context,
): boolean {
  if (node.kind !== 'item' || node.id === null) return true;
  const { text: name, range } = node.id;
  if (items.has(name)) report(fault('already-there', range, { kind: 'item', name }));
  else note(name, cite);
  return !items.has(name);
}

/** A group of the older rubric with what is added to it; a heading that says more than the id is the new one. */
export function withAdded(
  group: GroupStatement,
  added: GroupStatement | undefined,
): GroupStatement {
  if (added === undefined) return group;
  const bounds = added.members.flatMap((one) => (one.kind === 'group-bound' ? [one.bound] : []));
  const kept = group.members.filter(
    (one) => one.kind !== 'group-bound' || !bounds.includes(one.bound),
  );
  const { title, points, bonus, weight, earn, byChoice, headingRange } = added;
  const saysMore = [title, points, bonus, weight, earn, byChoice].some((part) => part !== null);
  const heading = saysMore ? { title, points, bonus, weight, earn, byChoice, headingRange } : {};
  return { ...group, ...heading, members: [...kept, ...added.members] };
}
