import { canonicalAmount } from '@rubrica/evaluator';
import { present } from '../invariant.ts';
import type { BlockStatement } from '../syntax/ast/blocks.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';
import type { Citation } from '../syntax/ast/literals.ts';
import { isBlock, statementsOf } from '../syntax/blocks.ts';
import { isClause } from '../syntax/clause-kinds.ts';
import type { CheckedCap, CheckedClause, CheckedPart } from './checked.ts';
import { clauseKey } from './clause-key.ts';
import { isSame } from './repeated.ts';
import type { Scope } from './scope.ts';
import type { SubmissionScopes } from './submissions.ts';

/** The clauses in file order; a citation governs until the next one or the end of its block. */
export function partsOf(
  body: readonly BodyStatement[],
  own: Scope,
  repetitions: readonly Scope[],
  submissions: SubmissionScopes,
  outer: string | null = null,
): readonly CheckedPart[] {
  return withCitations(body, outer).flatMap(({ statement, cite }): readonly CheckedPart[] => {
    if (isClause(statement)) return [checkedClause(statement, cite, own)];
    if (statement.kind === 'submission') {
      const scope = submissions.get(statement);
      // Inside a block it has none, and has been reported.
      return scope === undefined ? [] : partsOf(statement.body, scope, [], submissions, cite);
    }
    return isBlock(statement) ? checkedBlock(statement, cite, own, repetitions, submissions) : [];
  });
}

function checkedBlock(
  node: BlockStatement,
  cite: string | null,
  own: Scope,
  repetitions: readonly Scope[],
  submissions: SubmissionScopes,
): readonly CheckedPart[] {
  const body = statementsOf(node);
  if (node.kind !== 'every') {
    const take = node.kind === 'choice' ? node.take : 'all';
    const parts =
      node.kind === 'tiers' ? tiersOf(body, cite, own) : partsOf(body, own, [], submissions, cite);
    return [{ kind: 'block', take, parts, cite }];
  }
  const scope = repetitions.find(({ over }) => over && isSame(over, node.over));
  // Inside another block it has none, and has been reported.
  if (scope === undefined) return [];
  const occurrences = present(scope.occurrences, 'a repetition has occurrences');
  const parts = partsOf(body, scope, [], submissions, cite);
  return [{ kind: 'repetition', occurrences, cap: eachCap(body, cite), parts }];
}

function eachCap(body: readonly BodyStatement[], outer: string | null): CheckedCap | null {
  for (const { statement, cite } of withCitations(body, outer)) {
    if (statement.kind === 'each-cap')
      return { limit: canonicalAmount(statement.limit.text), cite };
  }
  return null;
}

/** Each tier behind the conditions of those before it. */
function tiersOf(
  body: readonly BodyStatement[],
  outer: string | null,
  own: Scope,
): readonly CheckedClause[] {
  const behind: ConditionNode[] = [];
  return withCitations(body, outer).flatMap(({ statement, cite }) => {
    if (statement.kind !== 'if') return [];
    const clause = { ...checkedClause(statement, cite, own), behind: [...behind] };
    behind.push(statement.condition);
    return [clause];
  });
}

/** Each statement with the citation that governs it. */
export function withCitations(
  body: readonly BodyStatement[],
  outer: string | null,
): readonly { readonly statement: BodyStatement; readonly cite: string | null }[] {
  let cite = outer;
  return body.map((statement) => {
    if (statement.kind === 'citation') cite = citedText(statement);
    return { statement, cite };
  });
}

/** The official sentence; an empty one says that what follows has none. */
export function citedText({ text }: Citation): string | null {
  return text === '' ? null : text;
}

function checkedClause(node: Clause, cite: string | null, scope: Scope): CheckedClause {
  return { kind: 'clause', node, key: clauseKey(node), cite, scope, behind: [] };
}
