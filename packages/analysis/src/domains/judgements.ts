import type { JudgementFact } from '@rubrica/evaluator';
import { type Domain, min, type Rational, rational, ZERO } from '@rubrica/evaluator/core';
import type { Limits } from '../limits.ts';
import { giveUp } from '../unknown.ts';

/** Nothing to judge, and all points between the bounds that lie on the grid of the limits, with the bounds. */
export function judgements({ id, least, most }: JudgementFact, { judged, values }: Limits): Domain {
  if (judged === null) return giveUp('continuous', id);
  const [from, to, step] = [rational(least), rational(most), rational(judged)];
  const count = to.sub(from).div(step).floor();
  if (step.compare(ZERO) <= 0 || count.compare(values) > 0) giveUp('too-large', id);
  const points = Array.from({ length: Number(count.n) + 2 }, (_, index) =>
    min(to, from.add(step.mul(index))),
  );
  return [ZERO, ...points].map((number: Rational) => ({
    known: { type: 'judgement', number, reason: null },
    size: ZERO,
  }));
}
