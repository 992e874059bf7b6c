import type { Range } from '../syntax/range.ts';

/** A syntax tree with every place in it moved by so many characters. */
export function shifted<Node>(node: Node, by: number): Node {
  return moved(node, by) as Node;
}

function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((inner) => moved(inner, by));
  if (typeof value !== 'object' || value === null) return value;
  if (isRange(value)) return { start: value.start + by, end: value.end + by };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner, by)]));
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && typeof value.start === 'number';
}
