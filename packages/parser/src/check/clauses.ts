import { canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { Clause, PerClause } from '../syntax/ast/clauses.ts';
import { isClause } from '../syntax/clause-kinds.ts';
import { spellings } from '../syntax/keywords.ts';
import { noteAttributes } from './attributes.ts';
import { hasCases } from './cases.ts';
import { checkChangedAmounts, checkChanges } from './changes.ts';
import { clauseKey } from './clause-key.ts';
import type { DateContext } from './dates.ts';
import { noteDeadlines } from './deadlines.ts';
import { noteJudgement } from './judgement.ts';
import { checkLateSteps } from './late-steps.ts';
import { checkLinear } from './linear.ts';
import { checkListed } from './listed.ts';
import { noteUse } from './names.ts';
import type { Scope } from './scope.ts';
import { checkSteps } from './steps.ts';
import { hangsOnNumber, takesAll } from './takes-all.ts';
import { usesOf } from './uses.ts';

export interface ClauseContext extends DateContext {
  readonly scope: Scope;
}

/** Takes note of the names and the submission that the statements of one body speak of. */
export function noteClauses(statements: readonly BodyStatement[], context: ClauseContext): void {
  const { scope, report } = context;
  noteDeadlines(statements, context);
  for (const clause of statements.filter(isClause)) {
    for (const use of usesOf(clause)) noteUse(scope, use, report);
    checkEffect(clause, context);
    checkThen(clause, context);
    checkChangedAmounts(clause.effect.amount, clause.effect.changes, context);
    const isOfSubmission =
      (clause.kind === 'late' || clause.kind === 'missing') &&
      (scope.submission?.deadlines.size ?? 0) > 0;
    checkChanges(clause.effect.changes, scope, isOfSubmission, context);
    checkParts(clause, context);
    checkTwin(clause, context);
    if (clause.kind === 'late') checkLateSteps(clause, context);
    if (clause.kind === 'linear') checkLinear(clause, context);
    noteJudgement(clause, context);
    if (clause.effect.amount.kind === 'listed') checkListed(clause.effect.amount, context);
    if (clause.kind === 'per') {
      checkMost(clause, context);
      checkCounted(clause, context);
      checkAllowance(clause, context);
      noteAttributes(clause, scope, report);
    }
  }
  // By now it is known which names are counts.
  for (const clause of statements) if (clause.kind === 'steps') checkSteps(clause, context);
}

const SUBMISSION_WORDS = [...spellings('Missing', 'zh'), ...spellings('Late', 'zh')];

/** `每次未报送扣1分` reads as a clause of the submission, and would be a count of that name. */
function checkCounted({ fact }: PerClause, { report }: DateContext): void {
  const { text: name, range } = fact.name;
  const day = /(?:\d{1,2}月)?\d{1,2}[日号]/.exec(name)?.[0];
  if (day !== undefined) report(fault('deadline-as-name', range, { name, day }));
  const counted = name.replace(/[一1][次天日]$/, '');
  const word = SUBMISSION_WORDS.find((one) => name.endsWith(one) || counted.endsWith(one));
  if (word !== undefined) report(fault('per-submission', range, { name, word }));
}

/** What follows the first case is of one sign with it, and follows something that is counted. */
function checkThen(clause: Clause, { report }: DateContext): void {
  const { kind, effect } = clause;
  const { amount, then } = effect;
  if (then === null || hasCases(clause)) return;
  const counts = kind === 'per' || kind === 'steps' || (kind === 'late' && clause.unit !== null);
  if (!counts) report(fault('then-without-count', then.range, {}));
  else if (amount.kind === 'all') report(fault('then-after-all', then.range, {}));
  else if (then.kind === 'listed') {
    report(fault('cases-priced-apart', then.range, { of: 'then' }));
  } else if (then.kind === 'all' ? amount.sign === '+' : then.sign !== amount.sign) {
    const points = then.kind === 'points' ? then.value.text : null;
    report(fault('then-of-other-sign', then.range, { first: amount.sign, points }));
  }
}

/** Only what is counted in steps leaves a part of one. */
function checkParts(clause: Clause, { report }: DateContext): void {
  const { parts, partsRange } = clause.effect;
  if (clause.kind === 'steps' || parts === null || partsRange === null) return;
  if (clause.kind === 'late' && clause.unit !== null) return;
  report(fault('parts-without-steps', partsRange, { parts }));
}

/** A submission has whole parts, and one at least. */
function checkMost({ most }: PerClause, { report }: DateContext): void {
  if (most === null || (!most.percent && /^0*[1-9]\d*$/.test(most.text))) return;
  report(fault('most-not-whole', most.range, { text: most.text }));
}

/** Cases are whole; and no condition compares one fact with another. */
function checkAllowance({ allowance, effect }: PerClause, { report }: DateContext): void {
  if (allowance === null) return;
  if (allowance.kind === 'fact') {
    const { text: name, range } = allowance.fact.name;
    const by = hangsOnNumber(effect);
    if (by !== null) report(fault('all-above-fact', range, { name, by }));
    return;
  }
  const { text, percent, range } = allowance.number;
  if (percent || !/^\d+$/.test(text)) {
    report(fault('allowance-not-whole', range, { text, percent }));
  }
}

/** Two clauses of one key would be one line of the ledger. */
function checkTwin(clause: Clause, { scope, report }: ClauseContext): void {
  const key = clauseKey(clause);
  const first = scope.clauses.get(key);
  if (first === undefined) scope.clauses.set(key, clause.range);
  else if (!isSecondDeadline(clause, scope)) {
    report(fault('same-clause', clause.range, {}, first));
  }
}

/** Two dates for one submission are reported as that. */
function isSecondDeadline(clause: Clause, { submission }: Scope): boolean {
  return clause.kind === 'late' && clause.deadline !== null && submission?.dated !== clause.range;
}

function checkEffect({ kind, effect }: Clause, { report }: DateContext): void {
  const { amount, then, cap, upTo, extra, adjustments, highest } = effect;
  if (extra !== null && isZero(extra.text)) {
    report(fault('zero-amount', extra.range, { of: 'clause' }));
  }
  for (const bound of [cap, upTo]) {
    if (bound === null) continue;
    if (takesAll(effect)) report(fault('bound-on-all', bound.range, {}));
    else if (isZero(bound.text)) report(fault('zero-amount', bound.range, { of: 'bound' }));
  }
  if (highest !== null && (kind !== 'per' || takesAll(effect))) {
    report(fault('highest-without-cases', highest.range, {}));
  }
  const [adjustment] = adjustments;
  if (adjustment !== undefined && takesAll(effect)) {
    report(fault('all-adjusted', adjustment.range, { by: adjustment.by }));
  }
  if (then?.kind === 'points' && isZero(then.value.text)) {
    report(fault('zero-amount', then.range, { of: 'clause' }));
  }
  if (amount.kind === 'all') return;
  if (amount.kind === 'range') return;
  if (amount.kind === 'formula') {
    if (cap !== null)
      report(fault('bound-of-other-sign', cap.range, { bound: 'cap', limit: cap.text }));
    return;
  }
  const all = amount.kind === 'listed' ? amount.amounts : [amount];
  // A band may come to nothing, so that all of them together hold every value.
  if (kind !== 'band' && all.every(({ value }) => isZero(value.text))) {
    report(fault('zero-amount', amount.range, { of: 'clause' }));
  }
  const other = amount.sign === '+' ? cap : upTo;
  const bound = amount.sign === '+' ? 'cap' : 'up to';
  if (other !== null && !takesAll(effect)) {
    report(fault('bound-of-other-sign', other.range, { bound, limit: other.text }));
  }
}

export function isZero(text: string): boolean {
  return compareAmounts(canonicalAmount(text), '0') === 0;
}
