import { placedItems } from '../check/placed-items.ts';
import type { BaseName, Fault, InBase } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import type { ItemStatement } from '../syntax/ast/rubric.ts';
import type { Range } from '../syntax/range.ts';
import type { Extended } from './extended.ts';
import { fileAt, linesIn } from './files.ts';

/**
 * Finds the places of faults in the rubric's own file: what is wrong with something that is taken over is
 * reported where its item is changed, or else where the older rubric is extended.
 */
export function placer(extended: Extended): (fault: Fault) => Fault {
  const { document, files, bases, changed } = extended;
  const statement = extended.extends;
  if (statement === null) return (one) => one;
  const items = placedItems(document.statements).map(({ node }) => node);
  const groups = document.statements.filter((node) => node.kind === 'group');
  const { spanOf } = linesIn(files);

  function placeOf(range: Range): { readonly range: Range; readonly inBase?: InBase } {
    const { base } = fileAt(files, range.start);
    if (base === null) return { range };
    const { id, version } = present(bases[base], 'each base has its file');
    const name: BaseName = { id, version };
    const item = items.find((one) => holds(one, range))?.id?.text;
    const group = groups.find((one) => overlap(one.headingRange, range))?.id?.text;
    const of =
      item !== undefined
        ? ({ kind: 'item', id: item } as const)
        : group === undefined
          ? null
          : ({ kind: 'group', id: group } as const);
    const by = item === undefined ? undefined : changed.get(item);
    const brought = by?.headingRange ?? present(statement, 'it extends something').range;
    return { range: brought, inBase: { base: name, line: spanOf(range).line, of } };
  }

  return (one) => {
    const at = placeOf(one.range);
    const other = one.other && placeOf(one.other);
    return {
      ...one,
      ...at,
      other: other?.range ?? null,
      ...(other?.inBase === undefined ? {} : { otherInBase: other.inBase }),
    };
  };
}

/** The errors, each with the items that it is about: a change of an item is about that item. */
export function aboutItems(errors: readonly Fault[], extended: Extended): readonly Fault[] {
  const byId = new Map(
    placedItems(extended.document.statements).map(({ node }) => [node.id?.text ?? '', node]),
  );
  const changes = [...extended.changed.values()];
  return errors.flatMap((one): readonly Fault[] => {
    const by = changes.filter(({ range }) => overlap(range, one.range));
    const items = by.flatMap(({ id }) => byId.get(id.text) ?? []);
    return [one, ...items.map(({ range }) => ({ ...one, range }))];
  });
}

function holds({ range, body }: ItemStatement, place: Range): boolean {
  return [range, ...body.map((node) => node.range)].some((of) => overlap(of, place));
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
