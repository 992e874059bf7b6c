import type { Box, Line } from '@rubrica/evaluator';
import {
  chosenOf,
  type Domains,
  decide,
  type Memo,
  type Movement,
  max,
  min,
  type Rational,
  rational,
  type Search,
  sides,
  ZERO,
} from '@rubrica/evaluator/core';
import type { Reach } from '../domains/line-limits.ts';
import { numbers, textOf } from './numbers.ts';
import { distinct, together } from './together.ts';

/** What a part adds and deducts, once for each view of the item that is taken. */
export type Movements = readonly Movement[];

export interface MovementContext {
  /** The views: the item without a clause, or as it is (`null`). */
  readonly without: readonly (Line | null)[];
  /** Beyond these points the item is at its floor or its ceiling. */
  readonly reach: Reach;
  readonly search: Search;
  readonly memo: Memo<readonly Movements[]>;
  readonly most: number;
}

const STILL: Movement = { added: ZERO, deducted: ZERO };

/**
 * Everything that a box can add and deduct. Where no bound lies around it (`bounded`), what it adds and deducts is as
 * good as the difference.
 */
export function boxMovements(
  box: Box,
  domains: Domains,
  bounded: boolean,
  context: MovementContext,
): readonly Movements[] {
  return context.memo(box, bounded ? 'bounded' : '', domains, () => {
    const own = box.cap !== null || box.upTo !== null;
    const inside =
      box.take === 'all'
        ? allOf(box.of, domains, bounded || own, context)
        : oneOf(box.of, box.take, domains, context);
    const held = own ? inside.map((movements) => withinBounds(movements, box)) : inside;
    return distinct(bounded ? held : held.map((one) => netted(one, context)), {
      key,
      most: context.most,
    });
  });
}

type Parts = Box['of'];

/** A `set` is asked before anything in the box counts. */
function moving(parts: Parts): Parts {
  return parts.filter((part) => part.kind === 'box' || part.effect.kind !== 'set');
}

function partMovements(
  part: Parts[number],
  domains: Domains,
  bounded: boolean,
  context: MovementContext,
): readonly Movements[] {
  return part.kind === 'box'
    ? boxMovements(part, domains, bounded, context)
    : lineMovements(part, domains, context);
}

function allOf(
  parts: Parts,
  domains: Domains,
  bounded: boolean,
  context: MovementContext,
): readonly Movements[] {
  return together<Parts[number], Movements>(
    moving(parts),
    domains,
    {
      of: (part, narrow) => partMovements(part, narrow, bounded, context),
      plus: (a, b) => {
        const sum = a.map((one, view) => sumOf(one, b[view] ?? STILL));
        return bounded ? sum : netted(sum, context);
      },
      key,
      none: context.without.map(() => STILL),
      most: context.most,
    },
    context.search,
  );
}

/** What one of several parts comes to of which one counts; in each view it may be another. */
interface Candidate {
  readonly part: number;
  readonly movement: Movement;
}

function oneOf(
  parts: Parts,
  take: Exclude<Box['take'], 'all'>,
  domains: Domains,
  context: MovementContext,
): readonly Movements[] {
  const candidates = together<Parts[number], readonly (readonly Candidate[])[]>(
    moving(parts),
    domains,
    {
      of: (part, narrow) =>
        partMovements(part, narrow, true, context).map((movements) =>
          movements.map((movement) => [{ part: parts.indexOf(part), movement }]),
        ),
      plus: (a, b) => a.map((all, view) => best([...all, ...(b[view] ?? [])], take)),
      key: (state) =>
        state.map((all) => all.map((one) => `${one.part}:${keyOf(one.movement)}`).join()).join(';'),
      none: context.without.map(() => []),
      most: context.most,
    },
    context.search,
  );
  return candidates.map((state) =>
    state.map((all) => all.map(({ movement }) => movement).reduce(sumOf, STILL)),
  );
}

/** The candidate that counts; all of them where none comes to anything. */
function best(
  candidates: readonly Candidate[],
  take: Exclude<Box['take'], 'all'>,
): readonly Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.part - b.part);
  const chosen = chosenOf(
    ordered.map(({ movement: { added, deducted } }) => added.sub(deducted).abs()),
    take,
  );
  const one = chosen === undefined ? undefined : ordered[chosen];
  return one === undefined ? ordered : [one];
}

function lineMovements(
  line: Line,
  domains: Domains,
  context: MovementContext,
): readonly Movements[] {
  const amounts = lineAmounts(line, domains, context);
  const deducts = line.effect.kind === 'deduct';
  return amounts.map((amount) => {
    const movement = deducts
      ? { added: ZERO, deducted: amount }
      : { added: amount, deducted: ZERO };
    return context.without.map((one) => (one === line ? STILL : movement));
  });
}

/** Everything that a clause can come to behind its exemption. */
export function lineAmounts(
  line: Line,
  domains: Domains,
  context: Pick<MovementContext, 'search' | 'most'>,
): readonly Rational[] {
  const { effect, waived } = line;
  if (effect.kind === 'set') return [ZERO];
  const exempt = waived === null ? false : decide(waived, domains, context.search);
  if (exempt === true) return [ZERO];
  if (exempt === false) return numbers(effect.amount, domains, context);
  const amounts = sides(exempt[0], domains, context.search).flatMap((side) =>
    lineAmounts(line, side, context),
  );
  return distinct(amounts, { key: textOf, most: context.most });
}

function withinBounds(movements: Movements, box: Box): Movements {
  const [cap, upTo] = [box.cap, box.upTo].map((bound) => (bound === null ? null : rational(bound)));
  return movements.map(({ added, deducted }) => ({
    added: held(added, upTo ?? null),
    deducted: held(deducted, cap ?? null),
  }));
}

function netted(movements: Movements, { reach }: Pick<MovementContext, 'reach'>): Movements {
  return movements.map(({ added, deducted }) => {
    const net = added.sub(deducted);
    return {
      added: held(max(ZERO, net), reach.add),
      deducted: held(max(ZERO, net.neg()), reach.deduct),
    };
  });
}

function held(size: Rational, limit: Rational | null): Rational {
  return limit === null ? size : min(size, limit);
}

function sumOf(a: Movement, b: Movement): Movement {
  return { added: a.added.add(b.added), deducted: a.deducted.add(b.deducted) };
}

function key(movements: Movements): string {
  return movements.map(keyOf).join(' ');
}

function keyOf({ added, deducted }: Movement): string {
  return `${textOf(added)},${textOf(deducted)}`;
}
