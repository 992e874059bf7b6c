import { assertNever } from '../invariant.ts';
import type { EveryStatement, Repeated } from '../syntax/ast/blocks.ts';
import type { CalendarUnit, Occurrence } from './occurrences.ts';

/** Repetitions over the same share the facts of each occurrence. */
export interface Repetition {
  readonly over: Repeated;
  readonly blocks: readonly EveryStatement[];
}

/** Whether two blocks of an item speak of the same occurrences. */
export function isSame(one: Repeated, other: Repeated): boolean {
  return keyOf(one) === keyOf(other);
}

/** An item's repetitions, in the order in which it first speaks of them. */
export function repetitionsOf(blocks: readonly EveryStatement[]): readonly Repetition[] {
  const byKey = new Map<string, EveryStatement[]>();
  for (const block of blocks) {
    const key = keyOf(block.over);
    byKey.set(key, [...(byKey.get(key) ?? []), block]);
  }
  return [...byKey.values()].flatMap((of) =>
    of.slice(0, 1).map(({ over }) => ({ over, blocks: of })),
  );
}

/** The part of the calendar that is repeated, if any is. */
export function calendarUnit(over: Repeated | null): CalendarUnit | null {
  return over === null || over.kind === 'list' ? null : over.kind;
}

/** Listed names as occurrences; one that is listed twice, which is reported, is there once. */
export function listedOccurrences(names: readonly string[]): readonly Occurrence[] {
  return [...new Set(names)].map((id) => ({ id, months: [] }));
}

function keyOf(over: Repeated): string {
  switch (over.kind) {
    case 'quarter':
    case 'month':
      return over.kind;
    case 'list':
      return `one of ${over.name.text}`;
    default:
      return assertNever(over);
  }
}
