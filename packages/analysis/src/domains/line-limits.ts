import type { Box, Item, Line } from '@rubrica/evaluator';
import { linesOf, max, type Rational, rational, ZERO } from '@rubrica/evaluator/core';
import { giveUp } from '../unknown.ts';
import { type Facts, lower, mostOf, sizes, type Top } from './ranges.ts';

/** A clause, and how much of what it comes to can make a difference: beyond that, more is all the same. */
export interface LimitedLine {
  readonly line: Line;
  readonly upTo: Top;
}

/** From where on more deductions, or more additions, leave the item at its floor or its ceiling. */
export interface Reach {
  readonly deduct: Top;
  readonly add: Top;
}

/** Whatever the other clauses come to. */
export function reachOf(item: Item, facts: Facts): Reach {
  const [added, deducted] = [mostOf(item.body, 'add', facts), mostOf(item.body, 'deduct', facts)];
  const starts = sizes(item.start);
  const [least, most] = [starts.reduce(lesser), starts.reduce(max)];
  const ceiling = item.ceiling === null ? null : sizes(item.ceiling).reduce(max);
  return {
    deduct: added && max(ZERO, most.sub(rational(item.floor)).add(added)),
    add: ceiling && deducted && max(ZERO, ceiling.sub(least).add(deducted)),
  };
}

function lesser(a: Rational, b: Rational): Rational {
  return a.compare(b) <= 0 ? a : b;
}

/** The clauses of an item that add or deduct. */
export function limitedLines(item: Item, facts: Facts): readonly LimitedLine[] {
  const reach = reachOf(item, facts);
  const [added, deducted] = [mostOf(item.body, 'add', facts), mostOf(item.body, 'deduct', facts)];
  // Where one of several counts, what is cut off must still be more than anything of the other sign.
  const chosen: Reach = {
    deduct: reach.deduct && added && reach.deduct.add(added).add(added),
    add: reach.add && deducted && reach.add.add(deducted).add(deducted),
  };

  function within(box: Box, around: Reach): readonly LimitedLine[] {
    const own = boundsOf(box);
    const inner: Reach =
      box.take === 'all'
        ? { deduct: lower(around.deduct, own.deduct), add: lower(around.add, own.add) }
        : chosen;
    if (box.take !== 'all') for (const part of box.of) refuseMixed(part);
    return box.of.flatMap((part): readonly LimitedLine[] => {
      if (part.kind === 'box') return within(part, inner);
      const { kind } = part.effect;
      return kind === 'set' ? [] : [{ line: part, upTo: inner[kind] }];
    });
  }

  function boundsOf(box: Box): Reach {
    return {
      deduct: box.cap === null ? null : rational(box.cap),
      add: box.upTo === null ? null : rational(box.upTo),
    };
  }

  return within(item.body, reach);
}

/** The compiler lets no alternative both add and deduct; such a one has no one size to go by. */
function refuseMixed(part: Box['of'][number]): void {
  if (part.kind === 'line') return;
  const kinds = new Set(linesOf(part).map(({ effect }) => effect.kind));
  if (kinds.has('add') && kinds.has('deduct')) giveUp('entangled');
}
