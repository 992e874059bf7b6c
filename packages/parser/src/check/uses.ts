import type { FactUse } from '../diagnostics/fault.ts';
import { assertNever } from '../invariant.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';
import type { FactReference, NumberNode, Word } from '../syntax/ast/literals.ts';
import { bandCondition } from './band-meaning.ts';
import { hasCases } from './cases.ts';

/**
 * How one place uses a name; `whole` is a comparison with a whole number, which fits a measure too, and
 * `quantity` a place in a formula, which fits whatever is a number.
 */
export type Use = FactUse | 'whole' | 'quantity';

export interface NamedUse {
  readonly fact: FactReference;
  readonly use: Use;
  readonly values: readonly Word[];
  /** Of a count, how many there are in all, where that is said. */
  readonly most?: NumberNode | null;
}

/** Every use of a name in a clause, in the order of the text. */
export function usesOf(clause: Clause): readonly NamedUse[] {
  const { unless } = clause.effect;
  return [
    ...triggerUses(clause),
    ...(hasCases(clause) ? [] : pricingUses(clause)),
    ...(unless === null ? [] : conditionUses(unless)),
  ];
}

/** Every use of a name in what says how many points a clause comes to. */
export function pricingUses({ effect: { amount, adjustments } }: Clause): readonly NamedUse[] {
  const listed: readonly NamedUse[] =
    amount.kind === 'listed' ? [{ fact: amount.fact, use: 'choice', values: amount.values }] : [];
  return [...listed, ...adjustments.flatMap(({ condition }) => conditionUses(condition))];
}

function triggerUses(clause: Clause): readonly NamedUse[] {
  switch (clause.kind) {
    case 'per': {
      const { fact, most, allowance } = clause;
      const counted: NamedUse = { fact, use: 'count', values: [], most };
      if (allowance?.kind !== 'fact') return [counted];
      return [counted, { fact: allowance.fact, use: 'count', values: [] }];
    }
    case 'steps': {
      const { size, fact, target } = clause;
      const use =
        target.kind === 'number' && !isWhole(target.number)
          ? comparedAs(target.number)
          : comparedAs(size);
      const measured = target.kind === 'fact' ? [fact, target.fact] : [fact];
      return measured.map((fact) => ({ fact, use, values: [] }));
    }
    case 'linear': {
      const { fact, from, to } = clause;
      // Ends of two units are reported as that.
      const ends = from.percent === to.percent ? [from, to] : [from];
      return ends.map((end) => ({ fact, use: comparedAs(end), values: [] }));
    }
    case 'if':
      return conditionUses(clause.condition);
    case 'band':
      return clause.of.kind === 'fact' ? conditionUses(bandCondition(clause, clause.of.fact)) : [];
    case 'judged':
      return [{ fact: clause.fact, use: 'judgement', values: [] }];
    // The names of a formula are noted once those of all repetitions are known.
    case 'earn':
    case 'by':
    case 'late':
    case 'missing':
      return [];
    default:
      return assertNever(clause);
  }
}

/** Every use of a name in a condition. */
export function conditionUses(node: ConditionNode): readonly NamedUse[] {
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

function isWhole(number: NumberNode): boolean {
  return comparedAs(number) === 'whole';
}

function comparedAs({ percent, text }: NumberNode): Use {
  if (percent) return 'percentage';
  return /^\d+$/.test(text) ? 'whole' : 'number';
}

/** What a name is that is used in both ways; `undefined` where it cannot be. */
export function unified(one: Use, other: Use): Use | undefined {
  if (one === other) return one;
  if (one === 'quantity') return QUANTITIES.includes(other) ? other : undefined;
  if (other === 'quantity') return unified(other, one);
  if (one === 'whole') return other === 'count' || other === 'number' ? other : undefined;
  return other === 'whole' ? unified(other, one) : undefined;
}

const QUANTITIES: readonly Use[] = ['count', 'number', 'percentage', 'whole'];

/** Whole numbers alone count something. */
export function asType(use: Use): FactUse {
  if (use === 'quantity') return 'number';
  return use === 'whole' ? 'count' : use;
}
