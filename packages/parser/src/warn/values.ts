import { usesOf } from '../check/uses.ts';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { assertNever } from '../invariant.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';
import type { KnownItem } from './known-items.ts';

/**
 * `quality is good or fair`: who means two values has written a value and another fact. A fact with a label,
 * with a statement of its own or with another use is meant.
 */
export function valueWarnings({ clauses, declared }: KnownItem): readonly Fault[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { fact } of clauses.flatMap(usesOf)) {
    (once.has(fact.name.text) ? twice : once).add(fact.name.text);
  }
  const isMeant = (name: string) => declared(name) || twice.has(name);
  return clauses.flatMap(conditionsOf).flatMap((condition) =>
    alternativesIn(condition).flatMap(([before, next]) => {
      if (before.kind !== 'choice' || before.negated || next.kind !== 'flag') return [];
      const { name, label } = next.fact;
      if (label !== null || isMeant(name.text)) return [];
      const [value = ''] = before.values.map(({ text }) => text);
      const params = { name: name.text, choice: before.fact.name.text, value };
      return [fault('value-or-flag', name.range, params, before.range)];
    }),
  );
}

function conditionsOf(clause: Clause): readonly ConditionNode[] {
  const { unless, adjustments } = clause.effect;
  const own = [clause.kind === 'if' ? clause.condition : null, unless];
  return [...own.filter((one) => one !== null), ...adjustments.map(({ condition }) => condition)];
}

/** What stands on both sides of each `or`. */
function alternativesIn(node: ConditionNode): readonly (readonly [ConditionNode, ConditionNode])[] {
  switch (node.kind) {
    case 'flag':
    case 'compare':
    case 'choice':
      return [];
    case 'not':
      return alternativesIn(node.of);
    case 'and':
      return node.of.flatMap(alternativesIn);
    case 'or': {
      const pairs = node.of.flatMap((before, index) => {
        const next = node.of[index + 1];
        return next === undefined ? [] : [[before, next] as const];
      });
      return [...pairs, ...node.of.flatMap(alternativesIn)];
    }
    default:
      return assertNever(node);
  }
}
