import { type Condition, canonicalAmount, type FactId } from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';

/** Finds the fact that a name means where the clause stands. */
export type FactOf = (name: string) => FactId;

/** A written condition in the core. */
export function desugarCondition(node: ConditionNode, factOf: FactOf): Condition {
  switch (node.kind) {
    case 'flag':
      return { kind: 'flag', fact: factOf(node.fact.name.text) };
    case 'compare':
      return {
        kind: 'compare',
        fact: factOf(node.fact.name.text),
        op: node.op,
        value: canonicalAmount(node.value.text),
      };
    case 'choice': {
      const values = node.values.map(({ text }) => text);
      const choice: Condition = { kind: 'choice', fact: factOf(node.fact.name.text), values };
      return node.negated ? { kind: 'not', of: choice } : choice;
    }
    case 'not':
      return { kind: 'not', of: desugarCondition(node.of, factOf) };
    case 'and':
      return { kind: 'all', of: node.of.map((part) => desugarCondition(part, factOf)) };
    case 'or':
      return { kind: 'any', of: node.of.map((part) => desugarCondition(part, factOf)) };
    default:
      return assertNever(node);
  }
}
