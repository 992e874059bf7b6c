import { amount, max, min, type Rational, rational, ZERO } from '../amount/amount.ts';
import { rounded } from '../amount/round.ts';
import type { KnownCorrection } from '../facts/corrections.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { assertNever } from '../invariant.ts';
import type { Condition } from '../ir/condition.ts';
import type { Item } from '../ir/item.ts';
import type {
  BonusStage,
  BoundStage,
  ClampStage,
  SpreadStage,
  Stage,
  Veto,
  WeightStage,
} from '../ir/stage.ts';
import type { TotalLine } from '../ledger/assessment.ts';
import { compares, holds } from './condition.ts';
import { held, heldSum } from './held.ts';
import type { ExtraPoints, ItemScore } from './score-item.ts';

/** What the stages see of an item. */
export interface ScoredItem extends Pick<ItemScore, 'points' | 'score' | 'extras' | 'excluded'> {
  readonly item: Pick<Item, 'id'>;
}

/** A line of the total, with the question that it asked of the facts. */
export interface StageLine extends Omit<TotalLine, 'findings'> {
  readonly asked: Condition | null;
}

export interface TotalScore {
  readonly total: Rational;
  readonly lines: readonly StageLine[];
}

/** What stands between the items and the total while it goes through the stages. */
interface State {
  /** What the base has come to so far. */
  readonly base: Rational;
  /** The bonus items' scores, until their stage counts them. */
  readonly pending: Rational;
  /** What of the base is bonus that has been counted. */
  readonly counted: Rational;
  /** What the items' extras have deducted. */
  readonly deducted: Rational;
  /** What was collected of each item of the base, by its weight, and what bounds gave or took. */
  readonly parts: ReadonlyMap<string, Part>;
}

interface Part {
  readonly score: Rational;
  readonly points: Rational;
  /** What of it is in the base. */
  readonly taken: Rational;
  /** The points that go to others, and how; none where the item applies. */
  readonly left: Rational;
  readonly excluded: ScoredItem['excluded'];
  /** Whether it is what bounds of a group gave or took, and no item. */
  readonly ofBounds: boolean;
}

/** A step that one line says: what comes out, and what it came of. */
interface Step {
  readonly id: string;
  readonly stage: TotalLine['stage'];
  readonly after: State;
  readonly cite?: string | null;
  readonly asked?: Condition;
}

/** Takes the items' scores through the stages; each line is what came out less what went in. */
export function scoreTotal(
  stages: readonly Stage[],
  scored: readonly ScoredItem[],
  known: KnownFacts,
  corrections: readonly KnownCorrection[] = [],
): TotalScore {
  const bonus = new Set(stages.flatMap((stage) => (stage.kind === 'bonus' ? stage.items : [])));
  const isBonus = ({ item }: ScoredItem) => bonus.has(item.id);
  const base = scored.filter((one) => !isBonus(one));
  let state: State = {
    base: sumOf(base),
    pending: sumOf(scored.filter(isBonus)),
    counted: ZERO,
    deducted: ZERO,
    parts: new Map(base.map((one) => [one.item.id, partOf(one, 'score')])),
  };
  const lines: StageLine[] = [];
  const take = (steps: readonly Step[]) => {
    for (const { id, stage, after, cite, asked } of steps) {
      const applied = amount(standing(after).sub(standing(state)));
      const line = { id, stage, applied, correction: null };
      lines.push({ ...line, cite: cite ?? null, asked: asked ?? null });
      state = after;
    }
  };
  const ofTotal = corrections.filter(({ item }) => item === null);
  const correct = () => {
    for (const [index, one] of ofTotal.entries()) {
      const id = ofTotal.length === 1 ? 'total/correction' : `total/correction-${index + 1}`;
      const { reason, date, by, cite } = one;
      const correction = { reason, date, by };
      const applied = amount(one.points);
      lines.push({ id, stage: 'correction', applied, correction, cite, asked: null });
      state = { ...state, base: state.base.add(one.points) };
    }
  };
  // A correction changes the total that was worked out; what vetoes say of it stands.
  const vetoes = stages.findIndex(({ kind }) => kind === 'vetoes');
  const before = vetoes === -1 ? stages.length : vetoes;
  for (const stage of stages.slice(0, before)) take(stepsOf(stage, state, scored, known));
  correct();
  for (const stage of stages.slice(before)) take(stepsOf(stage, state, scored, known));
  return { total: standing(state), lines };
}

/** Bonus items count by their scores until their stage says what of that stays. */
function standing({ base, pending }: State): Rational {
  return base.add(pending);
}

function sumOf(scored: readonly ScoredItem[]): Rational {
  return heldSum(scored.map(({ score }) => score));
}

function partOf(of: ScoredItem, take: 'score' | 'score-less-points'): Part {
  const { score, excluded } = of;
  const whole = rational(of.points);
  const ofBounds = false;
  if (excluded !== null) {
    return { score, points: ZERO, taken: ZERO, left: whole, excluded, ofBounds };
  }
  const taken = take === 'score' ? score : score.sub(whole);
  return { score, points: whole, taken, left: ZERO, excluded, ofBounds };
}

function stepsOf(
  stage: Stage,
  state: State,
  scored: readonly ScoredItem[],
  known: KnownFacts,
): readonly Step[] {
  const step = (base: Rational, more: Partial<Step> & { readonly stage: TotalLine['stage'] }) => [
    { id: `total/${stage.kind}`, after: { ...state, base }, ...more },
  ];
  switch (stage.kind) {
    case 'collect': {
      const parts = new Map(
        scored
          .filter(({ item }) => state.parts.has(item.id))
          .map((one) => [one.item.id, partOf(one, stage.take)]),
      );
      const base = heldSum([
        rational(stage.start),
        ...[...parts.values()].map(({ taken }) => taken),
      ]);
      return [{ id: 'total/collect', stage: 'collect', after: { ...state, base, parts } }];
    }
    case 'spread':
      return [{ id: stage.id, stage: 'spread', after: spread(stage, state) }];
    case 'weight':
      return [{ id: stage.id, stage: 'weight', after: weighted(stage, state) }];
    case 'bound': {
      const { id, cite } = stage;
      const taken = boundBy(stage, state);
      // A weight of the group is one of what its bounds gave or took, too.
      const parts = new Map([
        ...state.parts,
        [id, { score: taken, points: ZERO, taken, left: ZERO, excluded: null, ofBounds: true }],
      ]);
      const after: State = { ...state, base: state.base.add(taken), parts };
      return [{ id, stage: 'bound', after, cite }];
    }
    case 'extras':
      return extraSteps(
        scored.flatMap(({ extras }) => extras),
        state,
      );
    case 'rescale': {
      const points = [...state.parts.values()].reduce((sum, part) => sum.add(part.points), ZERO);
      const factor = points.equals(ZERO) ? rational('1') : rational(stage.to).div(points);
      return step(state.base.mul(factor), { stage: 'rescale' });
    }
    case 'bonus': {
      const bonus = bonusOf(stage, state, scored);
      const left = state.pending.sub(sumOf(membersOf(stage, scored)));
      const after: State = {
        ...state,
        base: state.base.add(bonus),
        pending: left,
        counted: state.counted.add(bonus),
      };
      return [{ id: stage.id, stage: 'bonus', after, cite: stage.cite }];
    }
    case 'times': {
      const { id, when, cite } = stage;
      const base = holds(when, known) ? state.base.mul(rational(stage.factor)) : state.base;
      return step(base, { stage: 'times', id, cite, asked: when });
    }
    case 'clamp':
      return step(clamped(state.base, stage), { stage: 'clamp' });
    case 'round':
      return step(rounded(state.base, stage.mode, stage.decimals), { stage: 'round' });
    case 'vetoes':
      return vetoSteps(stage.of, state, known);
    default:
      return assertNever(stage);
  }
}

/**
 * Each of the items that apply takes its share of the points that are left, and its score rises with its points. Where
 * they go by the points, all rises alike: what bounds gave or took, and what extras deducted.
 */
function spread({ items, policy }: SpreadStage, state: State): State {
  const own = items.flatMap((id) => state.parts.get(id) ?? []);
  const left = own
    .filter(({ excluded }) => excluded === policy)
    .reduce((sum, part) => sum.add(part.left), ZERO);
  const applying = new Set(own.filter(({ points }) => points.compare(ZERO) > 0));
  const points = heldSum([...applying].map((part) => part.points));
  if (left.equals(ZERO) || applying.size === 0) return state;
  const alike = points.add(left).div(points);
  const share = left.div(applying.size);
  const grown = (part: Part): Part => {
    if (policy === 'rescale') return partTimes(part, alike);
    return applying.has(part) ? partTimes(part, part.points.add(share).div(part.points)) : part;
  };
  const parts = new Map(state.parts);
  for (const id of items) {
    const part = state.parts.get(id);
    if (part !== undefined && (applying.has(part) || part.ofBounds)) parts.set(id, grown(part));
  }
  const deducted = policy === 'rescale' ? state.deducted.mul(alike) : state.deducted;
  const change = takenOf(parts).sub(takenOf(state.parts)).sub(deducted.sub(state.deducted));
  return { ...state, base: state.base.add(change), deducted, parts };
}

function takenOf(parts: State['parts']): Rational {
  return heldSum([...parts.values()].map(({ taken }) => taken));
}

function partTimes({ score, points, taken, left, ...rest }: Part, by: Rational): Part {
  return {
    ...rest,
    score: held(score.mul(by)),
    points: held(points.mul(by)),
    taken: held(taken.mul(by)),
    left: held(left.mul(by)),
  };
}

/** Whether items that do not apply leave their points to nobody. */
export function leavesNothing(stages: readonly Stage[], scored: readonly ScoredItem[]): boolean {
  return stages.some((stage) => {
    if (stage.kind !== 'spread') return false;
    const members = new Set(stage.items);
    const own = scored.filter(({ item }) => members.has(item.id));
    const applies = own.some(
      ({ excluded, points }) => excluded === null && rational(points).compare(ZERO) > 0,
    );
    return !applies && own.some(({ excluded }) => excluded === stage.policy);
  });
}

function weighted({ items, factor }: WeightStage, state: State): State {
  const by = rational(factor);
  const parts = new Map(state.parts);
  for (const id of items) {
    const part = state.parts.get(id);
    if (part !== undefined) parts.set(id, partTimes(part, by));
  }
  const change = heldSum(
    items.map((id) => (parts.get(id)?.taken ?? ZERO).sub(state.parts.get(id)?.taken ?? ZERO)),
  );
  return { ...state, base: state.base.add(change), parts };
}

/** What the items get back of what they lost beyond the cap, less what they come to beyond the most. */
function boundBy({ items, cap, upTo }: BoundStage, { parts }: State): Rational {
  const own = items.flatMap((id) => parts.get(id) ?? []);
  const points = own.reduce((sum, part) => sum.add(part.points), ZERO);
  const score = heldSum(own.map((part) => part.score));
  const capped = cap === null ? score : max(score, points.sub(rational(cap)));
  // What the cap gives back does not lead beyond the most that they come to.
  const limited = upTo === null ? capped : min(capped, rational(upTo));
  return limited.sub(score);
}

function extraSteps(extras: readonly ExtraPoints[], before: State): readonly Step[] {
  let state = before;
  return extras.map(({ extra, deducted }) => {
    const { base, deducted: before } = state;
    state = { ...state, base: base.sub(deducted), deducted: before.add(deducted) };
    return { id: extra.id, stage: 'extra', after: state, cite: extra.cite };
  });
}

function clamped(base: Rational, { floor, ceiling }: ClampStage): Rational {
  const raised = max(base, rational(floor));
  return ceiling === null ? raised : min(raised, rational(ceiling));
}

function membersOf({ items }: BonusStage, scored: readonly ScoredItem[]): readonly ScoredItem[] {
  const members = new Set(items);
  return scored.filter(({ item }) => members.has(item.id));
}

function bonusOf(
  stage: BonusStage,
  { base, counted }: State,
  scored: readonly ScoredItem[],
): Rational {
  const { upTo, counts } = stage;
  if (counts !== null && !compares(base.sub(counted), counts.op, rational(counts.value)))
    return ZERO;
  const sum = sumOf(membersOf(stage, scored));
  return upTo === null ? sum : min(sum, rational(upTo));
}

/** Of several vetoes that hold the lowest is the total; the others change nothing more. */
function vetoSteps(vetoes: readonly Veto[], before: State, known: KnownFacts): readonly Step[] {
  const total = standing(before);
  const toOf = ({ by, to }: Veto) => (by === 'set' ? rational(to) : min(total, rational(to)));
  const holding = vetoes.filter(({ when }) => holds(when, known));
  const lowest = holding.map(toOf).toSorted((a, b) => a.compare(b))[0];
  const decides = holding.find((veto) => lowest !== undefined && toOf(veto).equals(lowest));
  let state = before;
  return vetoes.map((veto) => {
    if (veto === decides && lowest !== undefined) {
      state = { ...state, base: lowest.sub(state.pending) };
    }
    return { id: veto.id, stage: 'veto', after: state, cite: veto.cite, asked: veto.when };
  });
}
