import { type Amount, type Box, type Item, type Rubric, sumAmounts } from '@rubrica/evaluator';
import { amount, createSearch, max, type Rational, rational, ZERO } from '@rubrica/evaluator/core';
import { boundedBoxes } from './bounded-boxes.ts';
import { factsOf, itemWithId } from './by-id.ts';
import { itemDomains } from './domains/item-domains.ts';
import { reachOf } from './domains/line-limits.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { boxMovements } from './outcomes/movements.ts';
import { attempted, type Unknown } from './unknown.ts';

/** A cap, or an `up to`, that what it bounds never comes up to. */
export interface IdleBound {
  readonly box: Box;
  readonly bound: 'cap' | 'up-to';
  readonly limit: Amount;
  /** What the clauses under it come to at most. */
  readonly most: Amount;
}

export interface IdleBounds {
  readonly kind: 'exact';
  readonly idle: readonly IdleBound[];
}

/**
 * The bounds in an item that nothing ever comes up to. One that is just reached is not among them.
 *
 * @throws {RangeError} where the rubric has no such item.
 */
export function idleBounds(
  rubric: Rubric,
  itemId: string,
  limits: Partial<Limits> = {},
): IdleBounds | Unknown {
  const item = itemWithId(rubric, itemId);
  const all = { ...DEFAULT_LIMITS, ...limits };
  return attempted(() => ({
    kind: 'exact',
    idle: boundedBoxes(item.body).flatMap((box) => idleIn(rubric, item, box, all)),
  }));
}

function idleIn(rubric: Rubric, item: Item, box: Box, limits: Limits): readonly IdleBound[] {
  const idle = (bound: IdleBound['bound'], limit: Amount | null) => {
    if (limit === null) return [];
    const most = mostIn(rubric, item, box, { bound, limit }, limits);
    return most.compare(rational(limit)) < 0 ? [{ box, bound, limit, most: amount(most) }] : [];
  };
  return [...idle('cap', box.cap), ...idle('up-to', box.upTo)];
}

/** What a box would deduct or add at most without its bounds; beyond the limit it may be more. */
function mostIn(
  rubric: Rubric,
  item: Item,
  box: Box,
  { bound, limit }: Pick<IdleBound, 'bound' | 'limit'>,
  limits: Limits,
): Rational {
  const kind = bound === 'cap' ? 'deduct' : 'add';
  const free: Box = { ...ofKind(box, kind), cap: null, upTo: null };
  // Alone in an item that has so many points to lose and to win.
  const alone: Item = {
    ...item,
    start: limit,
    floor: '0',
    ceiling: sumAmounts([limit, limit]),
    notApplicable: null,
    body: { ...item.body, take: 'all', cap: null, upTo: null, of: [free] },
  };
  const search = createSearch(limits.work);
  const context = {
    without: [null],
    reach: reachOf(alone, factsOf(rubric)),
    search,
    memo: search.memo<ReturnType<typeof boxMovements>>(),
    most: limits.outcomes,
  };
  const { domains } = itemDomains(rubric, alone, limits);
  return boxMovements(free, domains, true, context)
    .flat()
    .map(({ added, deducted }) => (bound === 'cap' ? deducted : added))
    .reduce(max, ZERO);
}

/** A box with those of its clauses that deduct, or that add; where only one of several counts, all take part in that. */
function ofKind(box: Box, kind: 'deduct' | 'add'): Box {
  if (box.take !== 'all') return box;
  return {
    ...box,
    of: box.of.flatMap((part): Box['of'] => {
      if (part.kind === 'box') return [ofKind(part, kind)];
      return part.effect.kind === kind ? [part] : [];
    }),
  };
}
