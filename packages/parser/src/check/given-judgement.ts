import {
  canonicalAmount,
  compareAmounts,
  type Judgement,
  type JudgementFact,
} from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { GivenValue } from '../syntax/ast/examples.ts';
import type { Word } from '../syntax/ast/literals.ts';

/** The points that an example says were judged; an example needs no reason of its own. */
export function givenJudgement(
  { least, most }: JudgementFact,
  value: GivenValue,
  { text: name, range }: Word,
  report: (fault: Fault) => void,
): Judgement | undefined {
  if (value?.kind !== 'number' || value.number.percent) return undefined;
  const points = canonicalAmount(value.number.text);
  if (compareAmounts(points, least) < 0 || compareAmounts(points, most) > 0) {
    report(fault('judged-out-of-range', range, { name, points, least, most }));
    return undefined;
  }
  return { points, reason: 'example' };
}
