import type { Box, Line } from '@rubrica/evaluator';
import type { ReadSource } from '@rubrica/parser/tooling';

/** Finds the lines of the compiled rubric by where in the tree their clause begins. */
export function clauseLines({ sound, rangeOf }: ReadSource): (start: number) => readonly Line[] {
  const all = sound === null ? [] : sound.items.flatMap(({ body }) => linesIn(body));
  const byStart = new Map<number, Line[]>();
  for (const line of all) {
    const { start } = rangeOf(line.span);
    const others = byStart.get(start);
    if (others === undefined) byStart.set(start, [line]);
    else others.push(line);
  }
  return (start) => byStart.get(start) ?? [];
}

/** All lines of a box and of the boxes in it, in the order of the file. */
export function linesIn(box: Box): readonly Line[] {
  return box.of.flatMap((part) => (part.kind === 'box' ? linesIn(part) : [part]));
}
