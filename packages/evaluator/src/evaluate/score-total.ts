import { amount, type Rational, rational, ZERO } from '../amount/amount.ts';
import { rounded } from '../amount/round.ts';
import { assertNever } from '../invariant.ts';
import type { Stage } from '../ir/rubric.ts';
import type { TotalLine } from '../ledger/assessment.ts';
import type { ExtraPoints, ItemScore } from './score-item.ts';

export type ScoredItem = Pick<ItemScore, 'points' | 'score' | 'extras'>;

export interface TotalScore {
  readonly total: Rational;
  readonly lines: readonly TotalLine[];
}

/** Takes the items' scores through the stages; each stage's line is what came out less what went in. */
export function scoreTotal(stages: readonly Stage[], scored: readonly ScoredItem[]): TotalScore {
  return throughStages(stages, {
    score: scored.reduce((sum, { score }) => sum.add(score), ZERO),
    points: scored.reduce((sum, { points }) => sum.add(rational(points)), ZERO),
    extras: scored.flatMap(({ extras }) => extras),
  });
}

/** What the items come to together. */
export interface ItemSums {
  readonly score: Rational;
  readonly points: Rational;
  readonly extras: readonly ExtraPoints[];
}

/** The same from the sums alone: the total never falls where the sum of the scores rises. */
export function throughStages(stages: readonly Stage[], sums: ItemSums): TotalScore {
  const lines: TotalLine[] = [];
  let total = sums.score;
  for (const stage of stages) {
    if (stage.kind === 'extras') {
      for (const { extra, deducted } of sums.extras) {
        lines.push({
          id: extra.id,
          stage: 'extra',
          applied: amount(deducted.neg()),
          cite: extra.cite,
        });
        total = total.sub(deducted);
      }
      continue;
    }
    const out = afterStage(stage, total, sums);
    lines.push({
      id: `total/${stage.kind}`,
      stage: stage.kind,
      applied: amount(out.sub(total)),
      cite: null,
    });
    total = out;
  }
  return { total, lines };
}

function afterStage(
  stage: Exclude<Stage, { readonly kind: 'extras' }>,
  before: Rational,
  { score, points }: ItemSums,
): Rational {
  switch (stage.kind) {
    case 'collect':
      return rational(stage.start).add(stage.take === 'score' ? score : score.sub(points));
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
