import type { Condition, Item, Line, Rubric } from '@rubrica/evaluator';
import {
  createSearch,
  type Domains,
  decide,
  domainOf,
  linesOf,
  type Movement,
  max,
  min,
  narrowed,
  pointsIn,
  type Rational,
  rational,
  sides,
  ZERO,
} from '@rubrica/evaluator/core';
import { factsOf } from '../by-id.ts';
import { type ItemDomains, itemDomains } from '../domains/item-domains.ts';
import { reachOf } from '../domains/line-limits.ts';
import type { Limits } from '../limits.ts';
import { boxMovements, type MovementContext } from './movements.ts';
import { textOf } from './numbers.ts';
import { distinct } from './together.ts';

/** A score for each view of the item that is taken. */
export type Scores = readonly Rational[];

export interface ItemOutcomes {
  /** Everything that the item can come to: each time without each of some clauses (`null`: with all), for the same facts. */
  readonly scores: readonly Scores[];
  readonly free: ItemDomains['free'];
}

export function itemOutcomes(
  rubric: Rubric,
  item: Item,
  without: readonly (Line | null)[],
  limits: Limits,
): ItemOutcomes {
  const { domains, free } = itemDomains(rubric, item, limits);
  const search = createSearch(limits.work);
  const facts = factsOf(rubric);
  const context: MovementContext = {
    without,
    reach: reachOf(item, facts),
    search,
    memo: search.memo(),
    most: limits.outcomes,
  };
  const scores = unique(
    sizedBy(item, domains).flatMap((sized) => applying(item, sized, context)),
    context,
  );
  return { scores, free };
}

/** What the points of an item are, once no choice is open that they hang on. */
interface Sized {
  readonly points: Rational;
  readonly start: Rational;
  readonly ceiling: Rational | null;
  readonly domains: Domains;
}

/** The item for each value of a choice that its points hang on. */
function sizedBy({ points, start, ceiling }: Item, domains: Domains): readonly Sized[] {
  const sizes = ceiling === null ? [points, start] : [points, start, ceiling];
  const choices = new Set(sizes.flatMap((size) => (typeof size === 'string' ? [] : [size.fact])));
  const narrow = [...choices].reduce<readonly Domains[]>(
    (all, fact) =>
      all.flatMap((one) => domainOf(one, fact).map((value) => narrowed(one, fact, [value]))),
    [domains],
  );
  return narrow.map((one) => ({
    points: rational(pointsIn(points, one)),
    start: rational(pointsIn(start, one)),
    ceiling: ceiling === null ? null : rational(pointsIn(ceiling, one)),
    domains: one,
  }));
}

function applying(item: Item, sized: Sized, context: MovementContext): readonly Scores[] {
  const { notApplicable } = item;
  const sets = linesOf(item.body).filter(({ effect }) => effect.kind === 'set');
  const undecided = context.without.map(() => null);
  if (notApplicable === null) return afterSets(item, sets, undecided, sized, context);
  const left = decide(notApplicable.when, sized.domains, context.search);
  if (typeof left !== 'boolean') {
    return sides(left[0], sized.domains, context.search).flatMap((domains) =>
      applying(item, { ...sized, domains }, context),
    );
  }
  if (!left) return afterSets(item, sets, undecided, sized, context);
  const score = notApplicable.policy === 'full' ? sized.points : ZERO;
  return [context.without.map(() => score)];
}

/** The first line that sets the score decides, in each view that has it. */
function afterSets(
  item: Item,
  sets: readonly Line[],
  decided: readonly (Rational | null)[],
  sized: Sized,
  context: MovementContext,
): readonly Scores[] {
  const [first, ...rest] = sets;
  if (first === undefined) return bodyScores(item, decided, sized, context);
  const { effect, waived } = first;
  if (effect.kind !== 'set') return afterSets(item, rest, decided, sized, context);
  const acts: Condition =
    waived === null ? effect.when : { kind: 'all', of: [effect.when, { kind: 'not', of: waived }] };
  const decision = decide(acts, sized.domains, context.search);
  if (typeof decision !== 'boolean') {
    return sides(decision[0], sized.domains, context.search).flatMap((domains) =>
      afterSets(item, sets, decided, { ...sized, domains }, context),
    );
  }
  if (!decision) return afterSets(item, rest, decided, sized, context);
  const to = rational(effect.to);
  const now = decided.map((score, view) => score ?? (context.without[view] === first ? null : to));
  const open = now.some((score) => score === null);
  return open ? afterSets(item, rest, now, sized, context) : [now.map((score) => score ?? to)];
}

/** What the clauses come to, within the floor and the ceiling. */
function bodyScores(
  { body, floor }: Item,
  decided: readonly (Rational | null)[],
  { start, ceiling, domains }: Sized,
  context: MovementContext,
): readonly Scores[] {
  const clamped = ({ added, deducted }: Movement) => {
    const sum = max(start.add(added).sub(deducted), rational(floor));
    return ceiling === null ? sum : min(sum, ceiling);
  };
  const scores = boxMovements(body, domains, false, context).map((movements) =>
    movements.map((movement, view) => decided[view] ?? clamped(movement)),
  );
  return unique(scores, context);
}

function unique(scores: readonly Scores[], { most }: MovementContext): readonly Scores[] {
  return distinct(scores, { key: (all) => all.map(textOf).join(' '), most });
}
