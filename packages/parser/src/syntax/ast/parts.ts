import type { DateNode, NumberNode } from './literals.ts';

/** All days in a part of a tree, in the order of the text as far as its properties keep it. */
export function datesIn(part: unknown): readonly DateNode[] {
  return partsIn(part, isDate);
}

/** All numbers in a part of a tree: amounts, bounds, sizes; those in dates and times are none. */
export function numbersIn(part: unknown): readonly NumberNode[] {
  return partsIn(part, isNumber);
}

function partsIn<Part>(
  part: unknown,
  is: (value: object) => value is object & Part,
): readonly Part[] {
  if (Array.isArray(part)) return part.flatMap((one) => partsIn(one, is));
  if (typeof part !== 'object' || part === null) return [];
  if (is(part)) return [part];
  return Object.values(part).flatMap((one) => partsIn(one, is));
}

export function isDate(value: object): value is DateNode {
  return 'year' in value && 'month' in value && 'range' in value;
}

function isNumber(value: object): value is NumberNode {
  return 'percent' in value && 'text' in value && 'range' in value;
}
