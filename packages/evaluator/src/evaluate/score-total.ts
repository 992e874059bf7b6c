import { amount, isPositive, type Rational, rational, ZERO } from '../amount/amount.ts';
import type { KnownCorrection } from '../facts/corrections.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { Condition } from '../ir/condition.ts';
import type { Stage } from '../ir/stage.ts';
import type { TotalLine } from '../ledger/assessment.ts';
import { partOf, type ScoredItem, type State, type Step, standing, sumOf } from './total-state.ts';
import { stepsOf } from './total-steps.ts';

/** A line of the total, with the question that it asked of the facts. */
export interface StageLine extends Omit<TotalLine, 'findings'> {
  readonly asked: Condition | null;
}

export interface TotalScore {
  readonly total: Rational;
  readonly lines: readonly StageLine[];
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

/** Whether items that do not apply leave their points to nobody. */
export function leavesNothing(stages: readonly Stage[], scored: readonly ScoredItem[]): boolean {
  return stages.some((stage) => {
    if (stage.kind !== 'spread') return false;
    const members = new Set(stage.items);
    const own = scored.filter(({ item }) => members.has(item.id));
    const applies = own.some(
      ({ excluded, points }) => excluded === null && isPositive(rational(points)),
    );
    return !applies && own.some(({ excluded }) => excluded === stage.policy);
  });
}
