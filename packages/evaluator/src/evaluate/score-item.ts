import {
  type Amount,
  amount,
  isZero,
  negated,
  type Rational,
  rational,
  ZERO,
} from '../amount/amount.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { assertNever } from '../invariant.ts';
import type { Box, Effect, Extra, Item, Line, NotApplicable } from '../ir/item.ts';
import { linesOf } from '../ir/walk.ts';
import type { BoundLine } from '../ledger/assessment.ts';
import { holds } from './condition.ts';
import { absorb, absorbedBy, type Bound, bounded, type Entry, sumApplied } from './entry.ts';
import { numValue } from './num.ts';
import { pointsFor } from './points.ts';
import { taken } from './taken.ts';

export interface ItemScore {
  readonly points: Amount;
  readonly start: Amount;
  readonly score: Rational;
  readonly entries: readonly Entry[];
  readonly bounds: readonly BoundLine[];
  /** What the total loses beside the score. */
  readonly extras: readonly ExtraPoints[];
  /** Whether its points go to other items. */
  readonly excluded: 'rescale' | 'spread' | null;
}

/** What an extra of an item came to. */
export interface ExtraPoints {
  readonly extra: Extra;
  readonly deducted: Rational;
}

type OwnScore = Pick<ItemScore, 'score' | 'entries' | 'bounds'>;

/** One line that sees facts of its own, or is left out (`null`). */
export interface Revision {
  readonly line: string;
  readonly known: KnownFacts | null;
}

/**
 * Scores one item: the first `set` that holds, else clamp(start + Σ clauses, floor, ceiling) with the
 * caps inside out and the clamp applied once. A revision changes one line, to see what it restores.
 */
export function scoreItem(of: Item, known: KnownFacts, revision?: Revision): ItemScore {
  const item = sized(of, known);
  const { notApplicable } = of;
  if (notApplicable !== null && holds(notApplicable.when, known))
    return unasked(item, notApplicable);
  const enter = (line: Line): Entry => {
    const seen = line.id === revision?.line ? revision.known : known;
    return seen === null ? silent(line) : entryOf(line, item, seen);
  };
  const set = linesOf(item.body)
    .filter(({ effect }) => effect.kind === 'set')
    .map(enter)
    .find(({ fires, exempt }) => fires && !exempt);
  const own =
    set === undefined
      ? clamped(item, boxed(item.body, enter))
      : overridden(item, set.line, linesOf(item.body).map(enter));
  const { points, start } = item;
  return { ...own, points, start, extras: extrasOf(item, own.score, known), excluded: null };
}

/** An item that does not apply: nothing in it is looked at. */
function unasked(item: SizedItem, { policy }: NotApplicable): ItemScore {
  const start = policy === 'full' ? item.points : '0';
  return {
    points: item.points,
    start,
    score: rational(start),
    entries: linesOf(item.body).map(silent),
    bounds: [],
    extras: [],
    excluded: policy === 'rescale' || policy === 'spread' ? policy : null,
  };
}

/** An item whose points are known. */
interface SizedItem extends Item {
  readonly points: Amount;
  readonly start: Amount;
  readonly ceiling: Amount | null;
}

function sized(item: Item, known: KnownFacts): SizedItem {
  return {
    ...item,
    points: pointsFor(item.points, known),
    start: pointsFor(item.start, known),
    ceiling: item.ceiling && pointsFor(item.ceiling, known),
  };
}

function extrasOf(
  { extras, floor }: Item,
  score: Rational,
  known: KnownFacts,
): readonly ExtraPoints[] {
  return extras.map((extra) => {
    const applies =
      extra.when === null ? score.compare(rational(floor)) <= 0 : holds(extra.when, known);
    return { extra, deducted: applies ? rational(extra.amount) : ZERO };
  });
}

function silent(line: Line): Entry {
  return {
    line,
    fires: false,
    exempt: false,
    raw: ZERO,
    waived: ZERO,
    applied: ZERO,
    absorbed: [],
  };
}

function entryOf(line: Line, item: SizedItem, known: KnownFacts): Entry {
  const raw = rawOf(line.effect, item, known);
  const fires = line.effect.kind === 'set' ? holds(line.effect.when, known) : !isZero(raw);
  const exempt = line.waived !== null && holds(line.waived, known);
  return exempt
    ? { ...silent(line), fires, exempt, raw, waived: raw }
    : { ...silent(line), fires, raw, applied: raw };
}

/** What a clause asks for, before exemptions and bounds; deductions are negative. */
function rawOf(effect: Effect, item: SizedItem, known: KnownFacts): Rational {
  switch (effect.kind) {
    case 'deduct':
      return negated(numValue(effect.amount, known));
    case 'add':
      return numValue(effect.amount, known);
    case 'set':
      return holds(effect.when, known) ? rational(effect.to).sub(rational(item.start)) : ZERO;
    default:
      return assertNever(effect);
  }
}

/** The item's score is what one line sets it to; all that the others asked for is absorbed by it. */
function overridden(item: SizedItem, set: Line, entries: readonly Entry[]): OwnScore {
  const own = entries.filter((entry) => entry.line === set);
  const score = rational(item.start).add(sumApplied(own));
  const bound: Bound = { by: 'set', limit: score, cite: set.cite };
  return {
    score,
    entries: entries.map((entry) =>
      entry.line === set ? entry : absorbedBy(entry, entry.applied, bound),
    ),
    bounds: [],
  };
}

/** The entries of a box once its own bounds and those of the boxes in it are applied. */
function boxed(box: Box, enter: (line: Line) => Entry): readonly Entry[] {
  const parts = box.of.map((part) => (part.kind === 'line' ? [enter(part)] : boxed(part, enter)));
  const capped = bounded(taken(parts, box), box.cap, -1, `${box.scope}-cap`, box.cite);
  return bounded(capped, box.upTo, 1, `${box.scope}-up-to`, box.cite);
}

function clamped(item: SizedItem, entries: readonly Entry[]): OwnScore {
  const floor = rational(item.floor);
  const ceiling = item.ceiling === null ? null : rational(item.ceiling);
  const sum = rational(item.start).add(sumApplied(entries));
  if (sum.compare(floor) < 0) {
    const rest = absorb(entries, floor.sub(sum), -1, itemBound('floor', floor));
    return { score: floor, entries: rest.entries, bounds: leftOver(item, 'floor', rest.left) };
  }
  if (ceiling !== null && sum.compare(ceiling) > 0) {
    const rest = absorb(entries, sum.sub(ceiling), 1, itemBound('ceiling', ceiling));
    const bounds = leftOver(item, 'ceiling', rest.left.neg());
    return { score: ceiling, entries: rest.entries, bounds };
  }
  return { score: sum, entries, bounds: [] };
}

/** The floor and the ceiling follow from the item's points; no sentence sets them. */
function itemBound(by: BoundLine['bound'], limit: Rational): Bound {
  return { by, limit, cite: null };
}

function leftOver(
  item: SizedItem,
  bound: BoundLine['bound'],
  left: Rational,
): readonly BoundLine[] {
  if (isZero(left)) return [];
  return [{ id: `${item.id}/${bound}`, bound, applied: amount(left) }];
}
