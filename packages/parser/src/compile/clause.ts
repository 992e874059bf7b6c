import {
  type Box,
  type Condition,
  canonicalAmount,
  type Effect,
  type Line,
  type Num,
  type Span,
} from '@rubrica/evaluator';
import type { CheckedClause } from '../check/checked.ts';
import { factId } from '../check/facts.ts';
import { SUBMITTED } from '../check/scope.ts';
import { assertNever, present } from '../invariant.ts';
import type { AmountNode, Clause, NumberNode } from '../syntax/ast.ts';
import type { Range } from '../syntax/lexer.ts';
import { desugarCondition } from './condition.ts';

/** Where a clause stands: what its names mean, and what its line is called. */
export interface Place {
  readonly item: string;
  readonly occurrence: string | null;
  readonly factOf: (name: string) => string;
  readonly spanOf: (range: Range) => Span;
}

/** A clause in the core: a line, in a box of its own where the clause is bounded. */
export function desugarClause(checked: CheckedClause, place: Place): Line | Box {
  const { node, key, cite } = checked;
  const { amount, cap, upTo, unless } = node.effect;
  const line: Line = {
    kind: 'line',
    id: factId(place.item, place.occurrence, key),
    effect: desugarEffect(checked, amount, place),
    waived: unless === null ? null : desugarCondition(unless, place.factOf),
    cite,
    span: place.spanOf(node.range),
  };
  if (cap === null && upTo === null) return line;
  return { kind: 'box', scope: 'clause', of: [line], cap: limit(cap), upTo: limit(upTo), cite };
}

function limit(number: NumberNode | null): string | null {
  return number === null ? null : canonicalAmount(number.text);
}

function desugarEffect(checked: CheckedClause, amount: AmountNode, place: Place): Effect {
  if (amount.kind === 'all') return { kind: 'set', when: trigger(checked, place), to: '0' };
  const points = canonicalAmount(amount.value.text);
  return { kind: amount.sign === '-' ? 'deduct' : 'add', amount: asked(checked, points, place) };
}

/** So many points for each case of a count; else all of them where the trigger holds. */
function asked(checked: CheckedClause, points: string, place: Place): Num {
  const { node } = checked;
  if (node.kind === 'per') {
    const fact = place.factOf(node.fact.name.text);
    return { kind: 'times', factor: points, of: { kind: 'fact', fact } };
  }
  return {
    kind: 'case',
    when: trigger(checked, place),
    value: { kind: 'constant', value: points },
    otherwise: { kind: 'constant', value: '0' },
  };
}

/** What must hold for the clause to apply. */
function trigger({ node, deadline }: CheckedClause, place: Place): Condition {
  const submitted = factId(place.item, place.occurrence, SUBMITTED);
  switch (node.kind) {
    case 'late':
      return { kind: 'late', fact: submitted, deadline: present(deadline, 'late has a deadline') };
    case 'missing':
      return { kind: 'never', fact: submitted };
    case 'if':
      return desugarCondition(node.condition, place.factOf);
    case 'per':
      return atLeastOnce(node, place);
    default:
      return assertNever(node);
  }
}

function atLeastOnce(node: Extract<Clause, { readonly kind: 'per' }>, place: Place): Condition {
  return { kind: 'compare', fact: place.factOf(node.fact.name.text), op: '>', value: '0' };
}
