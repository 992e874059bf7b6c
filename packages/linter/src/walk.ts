import {
  type Citation,
  childrenOf,
  citedText,
  type Document,
  isClause,
  type SyntaxKind,
  type SyntaxNode,
} from '@rubrica/parser/tooling';
import type { Place, Visitor } from './visitor.ts';

/** Shows a rubric to all visitors in one walk. */
export function walk(document: Document, visitors: readonly Visitor[]): void {
  const seers = new Map<SyntaxKind, readonly Visitor[]>();
  const seersOf = (kind: SyntaxKind) => {
    const before = seers.get(kind);
    if (before !== undefined) return before;
    const now = visitors.filter((visitor) => visitor[kind] !== undefined);
    seers.set(kind, now);
    return now;
  };
  const ofClauses = visitors.filter(({ clause }) => clause !== undefined);

  function visit(node: SyntaxNode, place: Place): void {
    for (const visitor of seersOf(node.kind)) show(visitor, node, place);
    if (isClause(node)) for (const { clause } of ofClauses) clause?.(node, place);
    visitAll(childrenOf(node), inside(node, place));
  }

  function visitAll(nodes: readonly SyntaxNode[], around: Place): void {
    let { citation, isUncited } = around;
    for (const node of nodes) {
      const own = ownCitation(node);
      if (own !== undefined) {
        isUncited = citedText(own) === null;
        citation = isUncited ? null : own;
      }
      visit(node, { ...around, citation, isUncited });
      // Outside the items a sentence speaks of the next statement alone.
      if (own === undefined && around.item === null) [citation, isUncited] = [null, false];
    }
  }

  visit(document, { group: null, item: null, parents: [], citation: null, isUncited: false });
  for (const { end } of visitors) end?.();
}

/** The kind says which of the visitor's functions takes the node. */
function show(visitor: Visitor, node: SyntaxNode, place: Place): void {
  const seen = visitor[node.kind] as ((node: SyntaxNode, place: Place) => void) | undefined;
  seen?.(node, place);
}

function ownCitation(node: SyntaxNode): Citation | undefined {
  const statement = node.kind === 'stray' ? node.statement : node;
  return statement.kind === 'citation' ? statement : undefined;
}

function inside(node: SyntaxNode, { group, item, parents, citation, isUncited }: Place): Place {
  return {
    group: node.kind === 'group' ? node : group,
    item: node.kind === 'item' ? node : item,
    parents: [...parents, node],
    // A sentence outside an item is not about its clauses.
    citation: node.kind === 'item' ? null : citation,
    isUncited: node.kind !== 'item' && isUncited,
  };
}
