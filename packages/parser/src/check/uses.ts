import { assertNever } from '../invariant.ts';
import type { Clause, ConditionNode, FactReference, NumberNode, Word } from '../syntax/ast.ts';
import type { Use } from './scope.ts';

export interface NamedUse {
  readonly fact: FactReference;
  readonly use: Use;
  readonly values: readonly Word[];
}

/** Every use of a name in a clause, in the order of the text. */
export function usesOf(clause: Clause): readonly NamedUse[] {
  const { unless } = clause.effect;
  return [...triggerUses(clause), ...(unless === null ? [] : conditionUses(unless))];
}

function triggerUses(clause: Clause): readonly NamedUse[] {
  switch (clause.kind) {
    case 'per':
      return [{ fact: clause.fact, use: 'count', values: [] }];
    case 'if':
      return conditionUses(clause.condition);
    case 'late':
    case 'missing':
      return [];
    default:
      return assertNever(clause);
  }
}

function conditionUses(node: ConditionNode): readonly NamedUse[] {
  switch (node.kind) {
    case 'flag':
      return [{ fact: node.fact, use: 'flag', values: [] }];
    case 'compare':
      return [{ fact: node.fact, use: comparedAs(node.value), values: [] }];
    case 'choice':
      return [{ fact: node.fact, use: 'choice', values: node.values }];
    case 'not':
      return conditionUses(node.of);
    case 'and':
    case 'or':
      return node.of.flatMap(conditionUses);
    default:
      return assertNever(node);
  }
}

function comparedAs({ percent, text }: NumberNode): Use {
  if (percent) return 'percentage';
  return /^\d+$/.test(text) ? 'whole' : 'number';
}
