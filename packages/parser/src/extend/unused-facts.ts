import type { Fault } from '../diagnostics/fault.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';
import { isBlock } from '../syntax/blocks.ts';
import type { Range } from '../syntax/range.ts';
import { type Files, fileAt } from './files.ts';
import { isNamed } from './taken-over.ts';

/** The places of names that are taken over and that nothing uses any more: they go with what used them. */
export function unusedInBase(faults: readonly Fault[], files: Files): readonly Range[] {
  return faults.flatMap(({ code, range }) =>
    code === 'unused-fact' && fileAt(files, range.start).base !== null ? [range] : [],
  );
}

export function withoutNames(
  statements: readonly RubricStatement[],
  places: readonly Range[],
): readonly RubricStatement[] {
  const isGone = (node: BodyStatement) =>
    isNamed(node) && places.some(({ start }) => within(start, node.range));
  const rest = (body: readonly BodyStatement[]): readonly BodyStatement[] =>
    body
      .filter((node) => !isGone(node))
      .map((node) =>
        isBlock(node) || node.kind === 'submission' ? { ...node, body: rest(node.body) } : node,
      );
  return statements.flatMap((node): readonly RubricStatement[] => {
    if (node.kind === 'stray') return isGone(node.statement) ? [] : [node];
    if (node.kind === 'item') return [{ ...node, body: rest(node.body) }];
    if (node.kind !== 'group') return [node];
    return [{ ...node, members: withoutNames(node.members, places) }];
  });
}

function within(offset: number, { start, end }: Range): boolean {
  return start <= offset && offset < end;
}
