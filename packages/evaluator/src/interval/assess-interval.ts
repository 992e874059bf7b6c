import { amount, compareAmounts, type Rational, rational, ZERO } from '../amount/amount.ts';
import { assessedRubric, type Occasion } from '../evaluate/assess.ts';
import { NoScoreError } from '../evaluate/no-score.ts';
import { type ExtraPoints, scoreItem } from '../evaluate/score-item.ts';
import { leavesNothing, scoreTotal } from '../evaluate/score-total.ts';
import type { EntityFacts } from '../facts/facts.ts';
import type { KnownFact } from '../facts/known-fact.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { FactId } from '../ir/fact.ts';
import type { Item } from '../ir/item.ts';
import type { Rubric } from '../ir/rubric.ts';
import { questionsOfStage, usesOfItem } from '../ir/walk.ts';
import type { IntervalAssessment, ItemInterval, UnknownFact } from '../ledger/interval.ts';
import { independent } from './branch.ts';
import { decide } from './decide.ts';
import { type Domains, onlyValue, pointsIn } from './domain.ts';
import { groupEnd, itemEnd } from './item-end.ts';
import { type Group, narrowsOf, totalEnds, type Whole } from './narrows.ts';
import { bySums } from './refuse-unbounded.ts';
import { createSearch, type Search } from './search.ts';
import { type Unknown, unknownsOf } from './unknowns.ts';
import type { Ends } from './widths.ts';

/** Clauses looked at, or pairs of what they come to; beyond that a search is given up. */
const WORK = 2_000_000;

/** What the scores can be, where the facts that are not known may have any value. */
export function assessInterval<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  known: KnownFacts,
  { entity, asOf }: Occasion,
): IntervalAssessment<ItemId> {
  const { unknown, domains } = unknownsOf(rubric, known, asOf);
  const search = createSearch(WORK);
  const whole = wholeOf(rubric, domains, search, entity);
  return {
    kind: 'interval-assessment',
    rubric: assessedRubric(rubric),
    entity,
    asOf,
    items: rubric.items.map((item) => itemInterval<ItemId>(item, domains, search)),
    total: interval(totalEnds(whole.sum, whole)),
    unknown: unknown
      .map((one) => unknownFact(one, whole, search))
      .toSorted((a, b) => byWorth(a.narrows, b.narrows)),
  };
}

/** The sum over the items has its ends where each group of them that is independent has its own. */
function wholeOf(
  rubric: Rubric,
  domains: Domains,
  search: Search,
  entity: Occasion['entity'],
): Whole {
  const groups = independent(rubric.items, domains, search).map(
    (items): Group => ({
      items,
      min: groupEnd(items, domains, 'min', search),
      max: groupEnd(items, domains, 'max', search),
    }),
  );
  const extras = rubric.items
    .filter((item) => item.extras.length > 0)
    .flatMap((item) => knownExtras(item, domains));
  const points = rubric.items
    .filter((item) => !leavesItsPoints(item, domains, search))
    .reduce((sum, item) => sum.add(rational(pointsIn(item.points, domains))), ZERO);
  return {
    groups,
    domains,
    sum: {
      min: groups.reduce((sum, { min }) => sum.add(min), ZERO),
      max: groups.reduce((sum, { max }) => sum.add(max), ZERO),
    },
    totalOf: bySums(rubric)
      ? (score) =>
          scoreTotal(
            rubric.total,
            [{ item: { id: '' }, score, points: amount(points), extras, excluded: null }],
            knownToStages(rubric, domains),
          ).total
      : () => knownTotal(rubric, domains, entity),
  };
}

/** Whether an item's points go to others; what that asks for is known. */
function leavesItsPoints({ notApplicable }: Item, domains: Domains, search: Search): boolean {
  if (notApplicable === null) return false;
  const { policy, when } = notApplicable;
  const leaves = policy === 'rescale' || policy === 'spread';
  return leaves && decide(when, domains, search) === true;
}

/** Where stages look at the items one by one, all that those ask for is known. */
function knownTotal(rubric: Rubric, domains: Domains, entity: Occasion['entity']): Rational {
  const scored = rubric.items.map((item) => ({ item, ...scoreItem(item, knownTo(item, domains)) }));
  if (leavesNothing(rubric.total, scored)) {
    throw new NoScoreError({ code: 'nothing-applies', entity });
  }
  return scoreTotal(rubric.total, scored, knownToStages(rubric, domains)).total;
}

/** Whatever a stage asks for is known. */
function knownToStages(rubric: Rubric, domains: Domains): KnownFacts {
  return new Map(
    rubric.total
      .flatMap(questionsOfStage)
      .map(({ fact }): [FactId, KnownFact] => [fact, onlyValue(domains, fact).known]),
  );
}

/** Whatever an item with extras asks for is known. */
function knownExtras(item: Item, domains: Domains): readonly ExtraPoints[] {
  return scoreItem(item, knownTo(item, domains)).extras;
}

function knownTo(item: Item, domains: Domains): KnownFacts {
  return new Map(
    usesOfItem(item).map(({ fact }): [FactId, KnownFact] => [fact, onlyValue(domains, fact).known]),
  );
}

function itemInterval<ItemId extends string>(
  item: Item,
  domains: Domains,
  search: Search,
): ItemInterval<ItemId> {
  return {
    // The compiler wrote both the ids and their type.
    id: item.id as ItemId,
    title: item.title,
    group: item.group,
    points: pointsIn(item.points, domains),
    ...interval({
      min: itemEnd(item, domains, 'min', search),
      max: itemEnd(item, domains, 'max', search),
    }),
  };
}

function interval({ min, max }: Ends) {
  return { min: amount(min), max: amount(max) };
}

function unknownFact(unknown: Unknown, whole: Whole, search: Search): UnknownFact {
  const { id, name, label, occurrence, item, type } = unknown.fact;
  return { id, name, label, occurrence, item, type, narrows: narrowsOf(unknown, whole, search) };
}

function byWorth(a: UnknownFact['narrows'], b: UnknownFact['narrows']): number {
  return compareAmounts(b.atLeast, a.atLeast) || compareAmounts(b.atMost, a.atMost);
}
