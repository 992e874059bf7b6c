import { canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { StepsClause } from '../syntax/ast/clauses.ts';
import type { ClauseContext } from './clauses.ts';
import { homeOf } from './scope.ts';
import { hangsOnNumber } from './takes-all.ts';

/** Steps have a size, in the unit of the target, and the author says what becomes of a part of one. */
export function checkSteps(clause: StepsClause, context: ClauseContext): void {
  const { size, target, effect } = clause;
  const { report } = context;
  if (compareAmounts(canonicalAmount(size.text), '0') === 0) {
    report(fault('zero-amount', size.range, { of: 'step' }));
    return;
  }
  if (target.kind === 'number' && target.number.percent !== size.percent) {
    const params = { size, target: target.number };
    report(fault('step-of-other-unit', target.range, params, size.range));
    return;
  }
  const by = hangsOnNumber(effect);
  if (by !== null && target.kind === 'fact') {
    report(fault('all-above-fact', target.range, { name: target.fact.name.text, by }));
    return;
  }
  if (effect.parts === null && leavesParts(clause, context)) {
    const text = context.textAt({ start: clause.range.start, end: size.range.end });
    report(fault('part-steps-open', effect.amount.range, { text, exact: true }));
  }
}

/** Of whole cases one by one nothing is left. */
function leavesParts({ size, fact, target }: StepsClause, { scope }: ClauseContext): boolean {
  if (size.percent || canonicalAmount(size.text) !== '1') return true;
  if (target.kind === 'number' && !/^\d+$/.test(target.number.text)) return true;
  const counted = target.kind === 'fact' ? [fact, target.fact] : [fact];
  return counted.some(({ name: { text } }) => {
    const use = homeOf(text, scope).facts.get(text)?.use;
    return use !== 'count' && use !== 'whole';
  });
}
