import { assertNever } from '../invariant.ts';
import type { BlockHeading, BlockStatement, BodyStatement } from './ast.ts';
import type { KeywordName } from './keywords.ts';

const KINDS: Readonly<Record<BlockStatement['kind'], true>> = {
  every: true,
  choice: true,
  tiers: true,
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
      return UNITS[heading.unit];
    case 'choice':
      return TAKES[heading.take];
    case 'tiers':
      return 'Tiers';
    case 'bands':
      return 'BandsOf';
    default:
      return assertNever(heading);
  }
}

const UNITS = { quarter: 'EveryQuarter', month: 'EveryMonth' } as const;

const TAKES = { highest: 'HighestOf', lowest: 'LowestOf', first: 'FirstOf' } as const;

/** What a block says of its statements, said by each of them. */
export function statementsOf(block: BlockStatement): readonly BodyStatement[] {
  return block.body;
}

/** All statements of a body, with those of the blocks in it that are of the same scope. */
export function unfolded(body: readonly BodyStatement[]): readonly BodyStatement[] {
  return body.flatMap((statement) =>
    isBlock(statement) && statement.kind !== 'every'
      ? [statement, ...unfolded(statementsOf(statement))]
      : [statement],
  );
}
