import { canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { AmountNode } from '../syntax/ast/effects.ts';
import type { DateContext } from './dates.ts';
import { homeOf, type Scope } from './scope.ts';

/** A range is what an assessor judges within, and nothing else is. */
export function noteJudgement(
  clause: Clause,
  { scope, report, textAt }: DateContext & { readonly scope: Scope },
): void {
  const { amount, then } = clause.effect;
  if (then?.kind === 'range') reportRange(then);
  if (clause.kind !== 'judged') {
    if (amount.kind === 'range') reportRange(amount);
    return;
  }
  if (amount.kind !== 'range') {
    report(fault('judged-without-range', amount.range, {}));
    return;
  }
  const { text, range, ofPoints } = amount.least;
  if (ofPoints) {
    report(fault('percent-of-what', range, { text, inRange: true }));
    return;
  }
  const least = canonicalAmount(text);
  const most = canonicalAmount(amount.most.text);
  if (compareAmounts(least, '0') <= 0 || compareAmounts(least, most) >= 0) {
    report(fault('range-does-not-rise', amount.range, { least, most, sign: amount.sign }));
  }
  const { facts } = homeOf(clause.fact.name.text, scope);
  const info = facts.get(clause.fact.name.text);
  if (info?.use === 'judgement') facts.set(info.name, { ...info, bounds: { least, most } });

  function reportRange({ range }: AmountNode): void {
    report(fault('range-without-judged', range, { text: textAt(range) }));
  }
}
