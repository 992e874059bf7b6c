import type { Item, Line, Rubric } from '@rubrica/evaluator';
import { type Domains, linesOf, scoreItem } from '@rubrica/evaluator/core';
import { itemWithId } from './by-id.ts';
import { fixedValues } from './domains/fixed-values.ts';
import { itemDomains } from './domains/item-domains.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { itemOutcomes } from './outcomes/item-scores.ts';
import { textOf } from './outcomes/numbers.ts';
import { trials } from './trials.ts';
import { attempted, giveUp, type Unknown } from './unknown.ts';

/** A clause without which the item scores the same, whatever the facts. */
export interface IdleClause {
  readonly line: Line;
  /** Whether it ever applies: then something else always makes up for it. */
  readonly fires: boolean;
}

export interface IdleClauses {
  readonly kind: 'exact';
  readonly idle: readonly IdleClause[];
}

/**
 * The clauses of an item that can never change its score. One that says 0 is not among them: that it changes nothing
 * is what it says.
 *
 * @throws {RangeError} where the rubric has no such item.
 */
export function idleClauses(
  rubric: Rubric,
  itemId: string,
  limits: Partial<Limits> = {},
): IdleClauses | Unknown {
  // An extra is taken from the total.
  const item = { ...itemWithId(rubric, itemId), extras: [] };
  const all = { ...DEFAULT_LIMITS, ...limits };
  return attempted(() => {
    const lines = linesOf(item.body);
    // Without each of them all the others are scored.
    if (lines.length ** 2 > all.work) giveUp('too-large');
    const { domains } = itemDomains(rubric, item, all);
    const idle = lines
      .filter((line) => !saysNothing(line))
      .flatMap((line) => idleOf(rubric, item, line, domains, all));
    return { kind: 'exact', idle };
  });
}

function saysNothing({ effect }: Line): boolean {
  if (effect.kind === 'set') return false;
  return fixedValues(effect.amount)?.every((value) => value.n === 0n) === true;
}

function idleOf(
  rubric: Rubric,
  item: Item,
  line: Line,
  domains: Domains,
  limits: Limits,
): readonly IdleClause[] {
  let fires = false;
  for (const known of trials(line, domains)) {
    const whole = scoreItem(item, known);
    const without = scoreItem(item, known, { line: line.id, known: null });
    if (!whole.score.equals(without.score)) return [];
    fires ||= whole.entries.some((entry) => entry.line === line && entry.fires && !entry.exempt);
  }
  const { scores } = itemOutcomes(rubric, item, [null, line], limits);
  const changes = scores.some(([a, b]) => a && b && textOf(a) !== textOf(b));
  return changes ? [] : [{ line, fires }];
}
