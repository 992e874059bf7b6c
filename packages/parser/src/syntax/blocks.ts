import { assertNever } from '../invariant.ts';
import type { BlockHeading, BlockStatement } from './ast/blocks.ts';
import type { BodyStatement } from './ast/body.ts';
import type { Clause } from './ast/clauses.ts';
import type { ConditionNode } from './ast/conditions.ts';
import { isClause } from './clause-kinds.ts';
import type { KeywordName } from './keywords.ts';

const KINDS: Readonly<Record<BlockStatement['kind'], true>> = {
  every: true,
  choice: true,
  tiers: true,
  exempt: true,
  bands: true,
};

/** Whether a statement of an item holds others. */
export function isBlock(statement: BodyStatement): statement is BlockStatement {
  return Object.hasOwn(KINDS, statement.kind);
}

/** The keyword that a block begins with. */
export function blockKeyword(heading: BlockHeading | BlockStatement): KeywordName {
  switch (heading.kind) {
    case 'every':
      return REPETITIONS[heading.over.kind];
    case 'choice':
      return TAKES[heading.take];
    case 'tiers':
      return 'Tiers';
    case 'exempt':
      return 'ExemptIf';
    case 'bands':
      return 'BandsOf';
    default:
      return assertNever(heading);
  }
}

const REPETITIONS = { quarter: 'EveryQuarter', month: 'EveryMonth', list: 'Every' } as const;

const TAKES = { highest: 'HighestOf', lowest: 'LowestOf', first: 'FirstOf' } as const;

/** What a block says of its statements, said by each of them. */
export function statementsOf(block: BlockStatement): readonly BodyStatement[] {
  if (block.kind !== 'exempt') return block.body;
  return block.body.map((statement) => exempted(statement, block.condition));
}

/** A clause is exempt under its own condition or that of its block. */
function exempted(statement: BodyStatement, condition: ConditionNode): BodyStatement {
  if (isBlock(statement)) {
    return { ...statement, body: statement.body.map((inner) => exempted(inner, condition)) };
  }
  if (!isClause(statement)) return statement;
  const { effect } = statement;
  const { range } = condition;
  const unless: ConditionNode =
    effect.unless === null ? condition : { kind: 'or', of: [effect.unless, condition], range };
  // The rest of the effect is as it was, which the type of the clause says.
  return { ...statement, effect: { ...effect, unless } } as Clause;
}

/** All statements of a body, with those of the blocks in it that are of the same scope. */
export function unfolded(body: readonly BodyStatement[]): readonly BodyStatement[] {
  return body.flatMap((statement) =>
    isBlock(statement) && statement.kind !== 'every'
      ? [statement, ...unfolded(statementsOf(statement))]
      : [statement],
  );
}

/** All clauses of a body, wherever in it they stand. */
export function clausesIn(body: readonly BodyStatement[]): readonly Clause[] {
  return body.flatMap((statement) => {
    if (isBlock(statement) || statement.kind === 'submission') return clausesIn(statement.body);
    return isClause(statement) ? [statement] : [];
  });
}
