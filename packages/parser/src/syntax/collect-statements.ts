import type { BodyStatement } from './ast/body.ts';
import type { RubricStatement } from './ast/rubric.ts';
import { startsStatement } from './keywords.ts';
import type { Range } from './range.ts';

export interface StatementCollector {
  readonly statements: readonly RubricStatement[];
  /** What may stand outside the items. */
  readonly add: (statement: RubricStatement) => void;
  /** What belongs into an item, and stands outside any. */
  readonly addStray: (statement: BodyStatement) => void;
  /** A `}` too many: what stands before it may have been in the block that an earlier one closed. */
  readonly addStrayBrace: (range: Range) => void;
}

/** Collects what stands outside the items. Behind a line that may have begun an item, clauses are its own. */
export function statementCollector(): StatementCollector {
  const statements: RubricStatement[] = [];
  let adrift = false;

  function add(statement: RubricStatement) {
    statements.push(statement);
    if (statement.kind !== 'lost') adrift = false;
    else if (statement.keyword === null || startsStatement(statement.keyword) === 'rubric')
      adrift = true;
  }

  return {
    statements,
    add,
    addStray(statement) {
      if (statement.kind === 'lost') add(statement);
      else if (!adrift) statements.push({ kind: 'stray', statement, range: statement.range });
    },
    addStrayBrace(range) {
      while (isClauseAstray(statements.at(-1))) statements.pop();
      add({ kind: 'lost', keyword: null, range });
    },
  };
}

function isClauseAstray(node: RubricStatement | undefined): boolean {
  if (node?.kind !== 'stray') return false;
  return node.statement.kind !== 'fact' && node.statement.kind !== 'example';
}
