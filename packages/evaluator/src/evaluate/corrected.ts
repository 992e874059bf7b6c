import { amount, max, min, type Rational, rational, ZERO } from '../amount/amount.ts';
import type { KnownCorrection } from '../facts/corrections.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { Item } from '../ir/item.ts';
import type { CorrectionLine } from '../ledger/assessment.ts';
import { holds } from './condition.ts';
import { pointsFor } from './points.ts';

/** A score with what was corrected of it, within the item's floor and ceiling. */
export interface Corrected {
  readonly score: Rational;
  readonly corrections: readonly CorrectionLine[];
}

/** The score of an item after its corrections, in their order; one that does not apply takes none. */
export function corrected(
  item: Item,
  own: Rational,
  corrections: readonly KnownCorrection[],
  known: KnownFacts,
): Corrected {
  const of = corrections.filter((one) => one.item === item.id);
  const isAsked = item.notApplicable === null || !holds(item.notApplicable.when, known);
  const ceiling = item.ceiling === null ? null : rational(pointsFor(item.ceiling, known));
  let score = own;
  const lines = of.map((correction, index): CorrectionLine => {
    const { points } = correction;
    const after = isAsked
      ? bounded(score.add(points), score, rational(item.floor), ceiling)
      : score;
    const applied = after.sub(score);
    const left = points.sub(applied);
    score = after;
    const by = !isAsked ? 'not-applicable' : points.compare(ZERO) > 0 ? 'ceiling' : 'floor';
    return {
      ...details(correction),
      id: of.length === 1 ? `${item.id}/correction` : `${item.id}/correction-${index + 1}`,
      asked: amount(points),
      applied: amount(applied),
      absorbed: left.equals(ZERO) ? null : { by, amount: amount(left) },
    };
  });
  return { score, corrections: lines };
}

/** A correction never takes a score out of its bounds, nor further out of them. */
function bounded(
  wanted: Rational,
  from: Rational,
  floor: Rational,
  ceiling: Rational | null,
): Rational {
  const least = min(floor, from);
  const most = ceiling === null ? null : max(ceiling, from);
  const low = max(least, wanted);
  return most === null ? low : min(most, low);
}

/** What a decision says of itself. */
export function details({
  reason,
  date,
  by,
  cite,
}: KnownCorrection): Pick<CorrectionLine, 'reason' | 'date' | 'by' | 'cite'> {
  return { reason, date, by, cite };
}
