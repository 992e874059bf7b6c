import type { Deadline } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { BodyStatement, DueStatement } from '../syntax/ast/body.ts';
import type { BandClause, LateClause, LateUnitNode } from '../syntax/ast/clauses.ts';
import type { Range } from '../syntax/range.ts';
import { latenessBounds } from './band-meaning.ts';
import { cutOff, firstLateInstant } from './cut-off.ts';
import { type DateContext, deadlineAt, resolveDate, resolveDue } from './dates.ts';
import type { Occurrence } from './occurrences.ts';
import { calendarUnit } from './repeated.ts';
import type { Scope, Submission } from './scope.ts';

interface ScopeContext extends DateContext {
  readonly scope: Scope;
}

type Dated = DueStatement | (LateClause & { readonly deadline: object });

/** Takes note of the submission that statements speak of, and of when it is due. */
export function noteDeadlines(statements: readonly BodyStatement[], context: ScopeContext): void {
  const { scope, report } = context;
  for (const statement of statements) {
    if (!speaksOfSubmission(statement)) continue;
    const before: Submission = scope.submission ?? {
      range: statement.range,
      dated: null,
      deadlines: new Map(),
      precision: 'day',
    };
    const precision = needsInstant(statement) ? 'instant' : before.precision;
    scope.submission = { ...before, precision };
    if (!isDated(statement)) continue;
    if (before.dated !== null) report(fault('two-deadlines', statement.range, {}, before.dated));
    else {
      const deadlines = deadlinesOf(statement, context);
      scope.submission = { ...before, precision, dated: statement.range, deadlines };
    }
  }
}

/** Whether a day alone does not say if something is late, or how much. */
function needsInstant(statement: BodyStatement): boolean {
  if (statement.kind === 'due') return statement.time !== null;
  if (statement.kind !== 'late') return false;
  const { deadline, unit, beyond } = statement;
  return (deadline?.time ?? null) !== null || (unit ?? beyond)?.unit === 'hour';
}

/** Once all of an item is noted: a clause `late` needs a deadline, wherever in its scope that stands. */
export function checkLateness(
  statements: readonly BodyStatement[],
  { submission, over }: Scope,
  context: DateContext,
): void {
  const { report } = context;
  if (submission?.dated) {
    const deadlines = [...submission.deadlines.values()];
    for (const statement of statements) checkReach(statement, deadlines, context);
    return;
  }
  for (const statement of statements) {
    const range = asksOnce(statement);
    if (range !== null) report(fault('late-without-deadline', range, { unit: calendarUnit(over) }));
  }
}

/** What is shifted behind a deadline stays in the calendar. */
function checkReach(
  statement: BodyStatement,
  deadlines: readonly Deadline[],
  context: DateContext,
): void {
  if (!asksLateness(statement)) return;
  const { range } = statement;
  const unit = statement.kind === 'late' ? statement.unit : null;
  const bounds = boundsIn(statement);
  const isBeyond = deadlines.some(
    (deadline) =>
      bounds.some((bound) => cutOff(deadline, bound, context) === undefined) ||
      (unit?.unit === 'hour' && firstLateInstant(deadline, context) === undefined),
  );
  if (isBeyond) context.report(fault('beyond-calendar', (bounds[0] ?? unit)?.range ?? range, {}));
}

function boundsIn(statement: LatenessClause): readonly LateUnitNode[] {
  if (statement.kind === 'late') return statement.beyond === null ? [] : [statement.beyond];
  const { beyond, within } = latenessBounds(statement);
  return [beyond, within].filter((bound) => bound !== null);
}

/** Where a statement asks for a deadline: bands do where it is said what they are of. */
function asksOnce(statement: BodyStatement): Range | null {
  if (statement.kind === 'bands')
    return statement.of.kind === 'lateness' ? statement.of.range : null;
  return statement.kind === 'late' ? statement.range : null;
}

type LatenessClause = LateClause | BandClause;

/** Whether a statement asks if a submission was late, or how late. */
function asksLateness(statement: BodyStatement): statement is LatenessClause {
  return (
    statement.kind === 'late' || (statement.kind === 'band' && statement.of.kind === 'lateness')
  );
}

function speaksOfSubmission(statement: BodyStatement): boolean {
  const { kind } = statement;
  // What is missing of a submission is all of it where there is none.
  if (statement.kind === 'per') return statement.most !== null;
  return kind === 'due' || kind === 'missing' || asksLateness(statement);
}

function isDated(statement: BodyStatement): statement is Dated {
  return statement.kind === 'due' || (statement.kind === 'late' && statement.deadline !== null);
}

/** By occurrence; empty where what is written does not fit. */
function deadlinesOf(node: Dated, context: ScopeContext): ReadonlyMap<string | null, Deadline> {
  const found = new Map<string | null, Deadline>();
  if (!fitsScope(node, context)) return found;
  for (const occurrence of context.scope.occurrences ?? [null]) {
    const deadline = deadlineOf(node, occurrence, context);
    if (deadline === undefined) break;
    found.set(occurrence?.id ?? null, deadline);
  }
  return found;
}

/** In quarters and months a deadline is a day of each; elsewhere it is a date. */
function fitsScope(node: Dated, { scope, report, textAt }: ScopeContext): boolean {
  const unit = calendarUnit(scope.over);
  const monthDay = node.kind === 'due' && 'dayOfMonth' in node.day ? node.day : undefined;
  if (monthDay === undefined) {
    if (unit !== null) report(fault('date-in-every', node.range, { unit }));
    return unit === null;
  }
  const { range, monthOfQuarter, dayOfMonth: day } = monthDay;
  if (unit === null) report(fault('day-without-every', range, { inList: scope.over !== null }));
  else if (unit === 'quarter' && monthOfQuarter === null) {
    report(fault('due-without-month', range, { text: textAt(range) }));
  } else if (unit === 'month' && monthOfQuarter !== null) {
    report(fault('month-of-month', range, { day }));
  } else return true;
  return false;
}

function deadlineOf(
  node: Dated,
  occurrence: Occurrence | null,
  context: DateContext,
): Deadline | undefined {
  if (node.kind === 'due') return resolveDue(node, occurrence, context);
  const date = resolveDate(node.deadline.date, context);
  if (date === undefined) return undefined;
  const dayItself = node.deadline.side === 'from' ? 'late' : 'on-time';
  return deadlineAt(date, node.deadline.time, dayItself, context);
}
