import { type Fault, fault } from '../diagnostics/fault.ts';
import { assertNever } from '../invariant.ts';
import type {
  BandsStatement,
  BlockStatement,
  ChoiceStatement,
  TiersStatement,
} from '../syntax/ast/blocks.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { AmountNode } from '../syntax/ast/effects.ts';
import { blockKeyword, isBlock, unfolded } from '../syntax/blocks.ts';
import { isClause } from '../syntax/clause-kinds.ts';

type Report = (fault: Fault) => void;

/** What may stand in a block, apart from what holds for the scope of its names. */
export function checkBlock(node: BlockStatement, report: Report): void {
  switch (node.kind) {
    case 'every':
      return;
    case 'choice':
      checkChoice(node, report);
      return;
    case 'exempt':
      checkHeld(node, report);
      return;
    case 'tiers':
      checkTiers(node, report);
      return;
    case 'bands':
      checkOnlyBands(node, report);
      return;
    default:
      assertNever(node);
  }
}

/** Of clauses of both signs none is the higher, and what takes all cannot be weighed. */
function checkChoice(node: ChoiceStatement, report: Report): void {
  checkHeld(node, report);
  const amounts = unfolded(node.body)
    .filter(isClause)
    .map(({ effect }) => effect);
  const [first, ...more] = amounts.map(({ amount }) => amount).filter(isPoints);
  for (const amount of more) {
    if (amount.sign === first?.sign) continue;
    report(fault('two-signs', amount.range, { sign: amount.sign }, first?.range));
  }
  for (const one of amounts.flatMap(({ amount, then }) => [amount, then])) {
    if (one?.kind === 'all') report(fault('all-in-block', one.range, {}));
  }
}

/** Each tier adds to those before it, and says what must hold. */
function checkTiers({ body }: TiersStatement, report: Report): void {
  for (const statement of body) {
    const { kind, range } = statement;
    if (kind === 'citation' || kind === 'lost') continue;
    const { amount } = kind === 'if' ? statement.effect : {};
    if (amount?.kind !== 'points' || amount.sign !== '+') report(fault('not-a-tier', range, {}));
  }
}

function checkOnlyBands(node: BandsStatement, report: Report): void {
  for (const { kind, range } of node.body) {
    if (kind === 'band' || kind === 'citation' || kind === 'lost') continue;
    report(fault('not-in-block', range, { keyword: blockKeyword(node) }));
  }
}

/** Everything but clauses, citations and blocks of them is about more than the block. */
function checkHeld(node: BlockStatement, report: Report): void {
  for (const statement of node.body) {
    if (isHeld(statement)) continue;
    report(fault('not-in-block', statement.range, { keyword: blockKeyword(node) }));
  }
  for (const inner of node.body) {
    if (inner.kind === 'choice') checkHeld(inner, report);
    else if (isBlock(inner)) checkBlock(inner, report);
  }
}

function isHeld(statement: BodyStatement): boolean {
  if (isBlock(statement)) return statement.kind !== 'every';
  return isClause(statement) || statement.kind === 'citation' || statement.kind === 'lost';
}

type Points = Extract<AmountNode, { readonly kind: 'points' }>;

function isPoints(node: AmountNode): node is Points {
  return node.kind === 'points';
}
