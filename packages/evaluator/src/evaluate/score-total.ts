import { amount, type Rational, rational, ZERO } from '../amount/amount.ts';
import { rounded } from '../amount/round.ts';
import { assertNever } from '../invariant.ts';
import type { Item, Stage } from '../ir/rubric.ts';
import type { TotalLine } from '../ledger/assessment.ts';

export interface ScoredItem {
  readonly item: Item;
  readonly score: Rational;
}

export interface TotalScore {
  readonly total: Rational;
  readonly lines: readonly TotalLine[];
}

/** Takes the items' scores through the stages; each stage's line is what came out less what went in. */
export function scoreTotal(stages: readonly Stage[], scored: readonly ScoredItem[]): TotalScore {
  const lines: TotalLine[] = [];
  let total = scored.reduce((sum, { score }) => sum.add(score), ZERO);
  for (const stage of stages) {
    const out = afterStage(stage, total, scored);
    lines.push({
      id: `total/${stage.kind}`,
      stage: stage.kind,
      applied: amount(out.sub(total)),
    });
    total = out;
  }
  return { total, lines };
}

function afterStage(stage: Stage, before: Rational, scored: readonly ScoredItem[]): Rational {
  switch (stage.kind) {
    case 'collect':
      return scored.reduce(
        (sum, { item, score }) =>
          sum.add(stage.take === 'score' ? score : score.sub(rational(item.points))),
        rational(stage.start),
      );
    case 'clamp': {
      const [floor, ceiling] = [rational(stage.floor), rational(stage.ceiling)];
      if (before.compare(floor) < 0) return floor;
      return before.compare(ceiling) > 0 ? ceiling : before;
    }
    case 'round':
      return rounded(before, stage.mode, stage.decimals);
    default:
      return assertNever(stage);
  }
}
