import { type Fault, fault } from '../diagnostics/fault.ts';
import type { NamedList } from '../syntax/ast/blocks.ts';
import type { Word } from '../syntax/ast/literals.ts';
import type { Range } from '../syntax/range.ts';
import { distinct, reserve } from './names.ts';
import type { Repetition } from './repeated.ts';
import type { Scope } from './scope.ts';

type Report = (fault: Fault) => void;

/** In an item each name of its lists means one thing; `scopes` are all that its facts live in. */
export function checkLists(
  repetitions: readonly Repetition[],
  scopes: readonly Scope[],
  report: Report,
): void {
  const facts = factNames(scopes);
  const first = new Map<string, Range>();
  for (const { blocks } of repetitions) {
    const [list, ...more] = blocks.flatMap(({ over }) => (over.kind === 'list' ? [over] : []));
    if (list === undefined) continue;
    checkNames(list, facts, first, report);
    for (const one of more) checkSame(one, list, report);
  }
}

function checkNames(
  { names }: NamedList,
  facts: ReadonlyMap<string, Range>,
  first: Map<string, Range>,
  report: Report,
): void {
  const own = new Set(distinct(names, report));
  for (const name of names) {
    const { text, range } = name;
    if (!own.delete(text)) continue;
    const [fact, other] = [facts.get(text), first.get(text)];
    reserve(name, report);
    if (fact !== undefined) {
      report(fault('occurrence-name-taken', range, { name: text, by: 'fact' }, fact));
    } else if (other !== undefined) {
      report(fault('occurrence-name-taken', range, { name: text, by: 'list' }, other));
    } else first.set(text, range);
  }
}

/** Blocks of one name speak of the same occurrences. */
function checkSame(list: NamedList, first: NamedList, report: Report): void {
  const names = first.names.map(({ text }) => text);
  if (list.names.map(({ text }) => text).join() === names.join()) return;
  const { text } = list.name;
  report(fault('lists-differ', rangeOfList(list), { name: text, names }, rangeOfList(first)));
}

function rangeOfList({ name, names }: NamedList): Range {
  const last: Word = names.at(-1) ?? name;
  return { start: name.range.start, end: last.range.end };
}

/** Where each name that means a fact of the item, or one of its submissions, is first spoken of. */
function factNames(scopes: readonly Scope[]): ReadonlyMap<string, Range> {
  const all = scopes.flatMap(({ facts, named, submission }): (readonly [string, Range])[] => [
    ...[...facts].map(([name, { range }]) => [name, range] as const),
    ...(named === null || submission === null ? [] : [[named.name, submission.range] as const]),
  ]);
  return new Map(all.toReversed());
}
