import type { Box } from '@rubrica/evaluator';

/** The boxes with a bound, the outer ones first. */
export function boundedBoxes(box: Box): readonly Box[] {
  const inner = box.of.flatMap((part) => (part.kind === 'box' ? boundedBoxes(part) : []));
  return box.cap === null && box.upTo === null ? inner : [box, ...inner];
}
