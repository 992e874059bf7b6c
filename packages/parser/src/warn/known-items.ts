import { isBroken } from '../check/lost.ts';
import { placedItems } from '../check/placed-items.ts';
import { rangeOfPoints } from '../check/points.ts';
import { straysOf } from '../check/strays.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { ItemStatement, RubricStatement } from '../syntax/ast/rubric.ts';
import { clausesIn, isBlock } from '../syntax/blocks.ts';
import type { Range } from '../syntax/range.ts';

/** An item of which nothing was lost. */
export interface KnownItem {
  /** Where they hang on a choice, the most. */
  readonly points: NumberNode;
  /** Where it says that it starts at 0. */
  readonly earn: Range | null;
  /** Whether a fact has a statement of its own, in the item or outside. */
  readonly declared: (name: string) => boolean;
  /** Those that are repeated among them. */
  readonly clauses: readonly Clause[];
  /** The most that its clauses deduct together. */
  readonly cap: NumberNode | null;
}

/** The items that were read whole; what the others say is not known. */
export function knownItems(statements: readonly RubricStatement[]): readonly KnownItem[] {
  const shared = new Set(factsIn(straysOf(statements)));
  return placedItems(statements).flatMap(({ node, trailsOff }) => {
    const points = node.whole ? (rangeOfPoints(node)?.most ?? null) : null;
    if (points === null || points.percent || trailsOff || isBroken(node.body)) return [];
    const cap = node.body.find((statement) => statement.kind === 'item-cap')?.limit ?? null;
    const own = new Set(factsIn(node.body));
    const declared = (name: string) => shared.has(name) || own.has(name);
    return [{ points, earn: node.earn, declared, clauses: clausesIn(node.body), cap }];
  });
}

/** The points of an item, whatever the facts; `null` where they are not known. */
export function pointsOf({ whole, points }: ItemStatement): NumberNode | null {
  return whole && points !== null && !points.percent ? points : null;
}

function factsIn(body: readonly BodyStatement[]): readonly string[] {
  return body.flatMap((statement) => {
    if (isBlock(statement)) return factsIn(statement.body);
    return statement.kind === 'fact' ? [statement.name.text] : [];
  });
}
