import { isZero, max, min, type Rational, rational, ZERO } from '../amount/amount.ts';
import { rounded } from '../amount/round.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { assertNever } from '../invariant.ts';
import type { BonusStage, ClampStage, Stage, Veto } from '../ir/stage.ts';
import type { TotalLine } from '../ledger/assessment.ts';
import { compares, holds } from './condition.ts';
import { heldSum } from './held.ts';
import type { ExtraPoints } from './score-item.ts';
import { boundBy, spread, weighted } from './total-parts.ts';
import { partOf, type ScoredItem, type State, type Step, standing, sumOf } from './total-state.ts';

/** What one stage makes of what stands, a step for each line that says so. */
export function stepsOf(
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
      const factor = isZero(points) ? rational('1') : rational(stage.to).div(points);
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
