import type { Deadline } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type {
  BodyStatement,
  Clause,
  DueStatement,
  EffectNode,
  LateClause,
  PerClause,
} from '../syntax/ast.ts';
import { spellings } from '../syntax/keywords.ts';
import type { CheckedClause } from './checked.ts';
import { clauseKey } from './clause-key.ts';
import { type DateContext, resolveDate, resolveDue } from './dates.ts';
import type { Occurrence } from './occurrences.ts';
import { noteUse, type Scope } from './scope.ts';
import { usesOf } from './uses.ts';

/** Where names of a clause live: its own scope, unless the rubric shares them. */
export interface ClauseContext extends DateContext {
  readonly scope: Scope;
  readonly shared: Scope;
  /** Whether a statement beside these could not be read. */
  readonly broken: boolean;
}

type Deadlines = ReadonlyMap<string | null, Deadline>;

/** Takes note of the names and the submission that the statements of one body speak of. */
export function noteClauses(statements: readonly BodyStatement[], context: ClauseContext): void {
  const { scope, shared, report } = context;
  for (const statement of statements) {
    if (!isClause(statement)) continue;
    for (const { fact, use, values } of usesOf(statement)) {
      noteUse(shared.facts.has(fact.name.text) ? shared : scope, fact, use, values, report);
    }
    checkEffect(statement.effect, context);
    if (statement.kind === 'per') checkCounted(statement, context);
  }
  noteSubmission(statements, context);
  checkLateness(statements, context);
  checkSameClauses(statements.filter(isClause), context);
}

export function isClause(statement: BodyStatement): statement is Clause {
  const { kind } = statement;
  return kind === 'late' || kind === 'missing' || kind === 'per' || kind === 'if';
}

function noteSubmission(statements: readonly BodyStatement[], context: ClauseContext): void {
  const { scope } = context;
  const about = statements.filter(
    ({ kind }) => kind === 'due' || kind === 'late' || kind === 'missing',
  );
  const [first] = about;
  if (first === undefined) return;
  const before: Deadlines = scope.submission?.deadlines ?? new Map();
  const range = scope.submission?.range ?? first.range;
  scope.submission = { range, deadlines: deadlinesOf(about, before, range, context) };
}

type Dated = DueStatement | (LateClause & { readonly deadline: object });

function isDated(statement: BodyStatement): statement is Dated {
  return statement.kind === 'due' || (statement.kind === 'late' && statement.deadline !== null);
}

/** The deadlines by occurrence; a second one for the same submission is reported. */
function deadlinesOf(
  statements: readonly BodyStatement[],
  before: Deadlines,
  firstRange: DueStatement['range'],
  context: ClauseContext,
): Deadlines {
  const dated = statements.filter(isDated);
  const [first, second] = dated;
  if (first === undefined) return before;
  if (second !== undefined || before.size > 0) {
    const [again, other] = second === undefined ? [first, firstRange] : [second, first.range];
    context.report(fault('two-deadlines', again.range, {}, other));
  }
  if (before.size > 0 || !fitsScope(first, context)) return before;
  const found = new Map<string | null, Deadline>();
  for (const occurrence of context.scope.occurrences ?? [null]) {
    const deadline = deadlineOf(first, occurrence, context);
    if (deadline === undefined) break;
    found.set(occurrence?.id ?? null, deadline);
  }
  return found;
}

/** Inside a repetition a deadline is a day of each occurrence; outside it is a date. */
function fitsScope(node: Dated, { scope, report }: ClauseContext): boolean {
  const monthDay = node.kind === 'due' && 'dayOfMonth' in node.day ? node.day : undefined;
  if (scope.occurrences === null) {
    if (monthDay !== undefined) report(fault('day-without-every', monthDay.range, {}));
    return monthDay === undefined;
  }
  if (monthDay === undefined) {
    report(fault('date-in-every', node.range, {}));
    return false;
  }
  const ofQuarter = scope.occurrences.some(({ months }) => months.length > 1);
  if (ofQuarter && monthDay.monthOfQuarter === null) {
    report(fault('due-without-month', monthDay.range, {}));
    return false;
  }
  if (!ofQuarter && monthDay.monthOfQuarter !== null) {
    report(fault('month-of-month', monthDay.range, {}));
    return false;
  }
  return true;
}

function deadlineOf(
  node: Dated,
  occurrence: Occurrence | null,
  context: DateContext,
): Deadline | undefined {
  if (node.kind === 'due') return resolveDue(node, occurrence, context);
  if (node.deadline === null) return undefined;
  const date = resolveDate(node.deadline.date, context);
  if (date === undefined) return undefined;
  return { date, dayItself: node.deadline.side === 'from' ? 'late' : 'on-time' };
}

function checkLateness(statements: readonly BodyStatement[], context: ClauseContext): void {
  const { scope, report, broken } = context;
  // A deadline that could not be read is there, though what it says is unknown.
  if (broken || statements.some(isDated) || (scope.submission?.deadlines.size ?? 0) > 0) return;
  for (const statement of statements) {
    if (statement.kind === 'late') report(fault('late-without-deadline', statement.range, {}));
  }
}

const SUBMISSION_WORDS = [...spellings('Missing', 'zh'), ...spellings('Late', 'zh')];

/** `每次未报送扣1分` reads as a clause of the submission, and would be a count of that name. */
function checkCounted({ fact }: PerClause, { report }: DateContext): void {
  const { text: name, range } = fact.name;
  const word = SUBMISSION_WORDS.find((one) => name.endsWith(one));
  if (word !== undefined) report(fault('per-submission', range, { name, word }));
}

function checkSameClauses(clauses: readonly Clause[], { report }: DateContext): void {
  const seen = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = clauseKey(clause);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, clause);
    // Two dates for one submission have been reported as that.
    else if (!(isDated(first) && isDated(clause))) {
      report(fault('same-clause', clause.range, { clause: key }, first.range));
    }
  }
}

function checkEffect(effect: EffectNode, { report }: DateContext): void {
  const { amount, cap, upTo } = effect;
  const bound = cap ?? upTo;
  if (amount.kind === 'all') {
    if (bound !== null) report(fault('bound-on-all', bound.range, {}));
    return;
  }
  if (/^[0.]+$/.test(amount.value.text)) report(fault('zero-amount', amount.range, {}));
  if (amount.sign === '+' && cap !== null) {
    report(fault('bound-of-other-sign', cap.range, { bound: 'cap' }));
  }
  if (amount.sign === '-' && upTo !== null) {
    report(fault('bound-of-other-sign', upTo.range, { bound: 'up to' }));
  }
}

/** A clause with its citation and, for one occurrence or for none, its deadline. */
export function checkedClause(
  node: Clause,
  cite: string | null,
  occurrence: Occurrence | null,
  scope: Scope,
): CheckedClause {
  const deadline = scope.submission?.deadlines.get(occurrence?.id ?? null) ?? null;
  return { kind: 'clause', node, key: clauseKey(node), deadline, cite };
}
