import { clauseKey } from '../check/clause-key.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import { isBlock } from '../syntax/blocks.ts';
import { isClause } from '../syntax/clause-kinds.ts';

/** A clause of an item, and what it is called. */
export interface KeyedClause {
  readonly node: Clause;
  /** `late`, as it is known where it is the only one. */
  readonly key: string;
  /** `plan/late`, `quarter/late`: which one it is of several. */
  readonly path: string;
  /** What follows the item in the id of its line, whichever time it is: `plan/late`, `late`. */
  readonly line: string;
}

/** The clauses of an item, wherever in it they stand. */
export function keyedClauses(
  body: readonly BodyStatement[],
  within = '',
  submission = '',
): readonly KeyedClause[] {
  return body.flatMap((node): readonly KeyedClause[] => {
    if (node.kind === 'submission') {
      const named = `${node.name.text}/`;
      return keyedClauses(node.body, `${within}${named}`, named);
    }
    if (isBlock(node)) {
      const over = node.kind === 'every' ? `${overName(node.over)}/` : '';
      return keyedClauses(node.body, `${within}${over}`, submission);
    }
    if (!isClause(node)) return [];
    const key = clauseKey(node);
    return [{ node, key, path: `${within}${key}`, line: `${submission}${key}` }];
  });
}

function overName(over: Extract<BodyStatement, { readonly kind: 'every' }>['over']): string {
  return over.kind === 'list' ? over.name.text : over.kind;
}

/** The clauses that a name may mean. */
export function clausesNamed(
  clauses: readonly KeyedClause[],
  name: string,
): readonly KeyedClause[] {
  const exact = clauses.filter(({ path }) => path === name);
  return exact.length > 0 ? exact : clauses.filter(({ key }) => key === name);
}
