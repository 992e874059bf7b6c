import { present } from '../invariant.ts';
import type { BodyStatement, Clause } from '../syntax/ast.ts';
import type { CheckedClause, CheckedPart } from './checked.ts';
import { clauseKey } from './clause-key.ts';
import { isClause } from './clauses.ts';
import type { Scope } from './scope.ts';
import type { SubmissionScopes } from './submissions.ts';

/** The clauses in file order; a citation governs until the next one or the end of its block. */
export function partsOf(
  body: readonly BodyStatement[],
  own: Scope,
  repetitions: readonly Scope[],
  submissions: SubmissionScopes,
): readonly CheckedPart[] {
  return withCitations(body, null).flatMap(({ statement, cite }): readonly CheckedPart[] => {
    if (isClause(statement)) return [checkedClause(statement, cite, own)];
    if (statement.kind === 'submission') {
      const scope = present(submissions.get(statement), 'each submission has its scope');
      return withCitations(statement.body, cite).flatMap((inner) =>
        isClause(inner.statement) ? [checkedClause(inner.statement, inner.cite, scope)] : [],
      );
    }
    if (statement.kind !== 'every') return [];
    const scope = present(
      repetitions.find(({ unit }) => unit === statement.unit),
      'each unit of repetition has its scope',
    );
    const clauses = withCitations(statement.body, cite).flatMap((inner) =>
      isClause(inner.statement) ? [checkedClause(inner.statement, inner.cite, scope)] : [],
    );
    const occurrences = present(scope.occurrences, 'a repetition has occurrences');
    return [{ kind: 'repetition', occurrences, clauses }];
  });
}

/** Each statement with the citation that governs it. */
export function withCitations(
  body: readonly BodyStatement[],
  outer: string | null,
): readonly { readonly statement: BodyStatement; readonly cite: string | null }[] {
  let cite = outer;
  return body.map((statement) => {
    if (statement.kind === 'citation') cite = statement.text;
    return { statement, cite };
  });
}

function checkedClause(node: Clause, cite: string | null, scope: Scope): CheckedClause {
  return { kind: 'clause', node, key: clauseKey(node), cite, scope };
}
