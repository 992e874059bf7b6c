import { type Fault, fault } from '../diagnostics/fault.ts';
import type { BodyStatement, SubmissionStatement } from '../syntax/ast/body.ts';
import { noteClauses } from './clauses.ts';
import type { DateContext } from './dates.ts';
import { reserve } from './names.ts';
import { newScope, type Scope } from './scope.ts';

/** The scopes of an item's named submissions, by the statement that each is of. */
export type SubmissionScopes = ReadonlyMap<BodyStatement, Scope>;

/** Takes note of what an item says of each of its named submissions. */
export function noteSubmissions(
  body: readonly BodyStatement[],
  own: Scope,
  context: DateContext,
): SubmissionScopes {
  const scopes = new Map<BodyStatement, Scope>();
  for (const statement of body) {
    if (statement.kind !== 'submission') continue;
    scopes.set(statement, noteSubmission(statement, own, context));
  }
  reportTwins([...scopes.keys()], own, context.report);
  return scopes;
}

function noteSubmission(node: SubmissionStatement, own: Scope, context: DateContext): Scope {
  const { name, label, body } = node;
  const { report } = context;
  const { item } = own;
  const named = { name: name.text, label: label?.text ?? name.text };
  const scope = newScope(own, { item, over: null, occurrences: null, named });
  reserve(name, report);
  for (const statement of body) {
    if (!isAbout(statement)) report(fault('not-in-submission', statement.range, {}));
  }
  noteClauses(body.filter(isAbout), { ...context, scope });
  if (scope.submission === null && !body.some(({ kind }) => kind === 'lost')) {
    report(fault('unused-fact', name.range, { name: name.text }));
  }
  return scope;
}

const OF_SUBMISSION: readonly BodyStatement['kind'][] = [
  'due',
  'late',
  'missing',
  'citation',
  'lost',
];

function isAbout(statement: BodyStatement): boolean {
  if (statement.kind === 'per') return statement.most !== null;
  return OF_SUBMISSION.includes(statement.kind);
}

/** A name means one thing in an item. */
function reportTwins(
  statements: readonly BodyStatement[],
  own: Scope,
  report: (fault: Fault) => void,
): void {
  const first = new Map([...own.facts].map(([name, { range }]) => [name, range]));
  for (const statement of statements) {
    if (statement.kind !== 'submission') continue;
    const { text, range } = statement.name;
    const twin = first.get(text);
    if (twin === undefined) first.set(text, range);
    else report(fault('stated-twice', range, { text }, twin));
  }
}
