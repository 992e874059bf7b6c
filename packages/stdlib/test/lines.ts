import type { Box, Line } from '@rubrica/evaluator';

/** The clauses of an item, in the order of the file. */
export function linesIn(box: Box | undefined): readonly Line[] {
  return (box?.of ?? []).flatMap((part) => (part.kind === 'line' ? [part] : linesIn(part)));
}
