import { type Amount, compareAmounts } from '@rubrica/evaluator';
import type { ConditionNode, Operator } from '@rubrica/parser/tooling';

/** One measure against one number, and what follows from it. */
export interface Test {
  readonly condition: Extract<ConditionNode, { readonly kind: 'compare' }>;
  readonly name: string;
  readonly value: Amount;
  readonly sign: '-' | '+';
  readonly points: Amount;
}

/** How two clauses that may be bands of one measure are not. */
export interface Loose {
  readonly kind: 'nested' | 'overlap' | 'gap';
  /** Whether the second one is the one that holds more rarely. */
  readonly isSecond: boolean;
  /** Whether a value of the measure is one of those in question. */
  readonly holds: (value: Amount) => boolean;
}

/** What is loose about two tests of one measure; `null` where nothing is. */
export function looseness(first: Test, second: Test): Loose | null {
  const [one, two] = [sideOf(first), sideOf(second)];
  if (one === null || two === null) return null;
  const order = compareAmounts(first.value, second.value);
  if (one.goes !== two.goes) {
    if (order !== 0 || one.isIncluded !== two.isIncluded) return null;
    const kind = one.isIncluded ? 'overlap' : 'gap';
    return { kind, isSecond: false, holds: (value) => value === first.value };
  }
  // Of two numbers above which something follows the higher one is met more rarely.
  const isSecond = order === 0 ? one.isIncluded : one.goes === 'up' ? order < 0 : order > 0;
  const [rare, common] = isSecond ? [second, first] : [first, second];
  // What costs less, or as much, is what comes on top.
  if (compareAmounts(rare.points, common.points) <= 0) return null;
  return { kind: 'nested', isSecond, holds: (value) => meets(value, rare) };
}

interface Side {
  readonly goes: 'up' | 'down';
  readonly isIncluded: boolean;
}

function sideOf({ condition: { op } }: Test): Side | null {
  return SIDES[op];
}

const SIDES: Readonly<Record<Operator, Side | null>> = {
  '<': { goes: 'down', isIncluded: false },
  '<=': { goes: 'down', isIncluded: true },
  '>': { goes: 'up', isIncluded: false },
  '>=': { goes: 'up', isIncluded: true },
  '=': null,
  '!=': null,
};

function meets(value: Amount, test: Test): boolean {
  const side = sideOf(test);
  const order = compareAmounts(value, test.value);
  if (order === 0) return side?.isIncluded === true;
  return side?.goes === 'up' ? order > 0 : order < 0;
}
