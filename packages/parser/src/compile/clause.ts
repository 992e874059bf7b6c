import {
  type Box,
  type Condition,
  canonicalAmount,
  type Effect,
  type FactId,
  type Line,
  type Num,
  type Span,
} from '@rubrica/evaluator';
import type { CheckedClause } from '../check/checked.ts';
import { factId, homeOf, type Scope, SUBMITTED } from '../check/scope.ts';
import { assertNever, present } from '../invariant.ts';
import type { AmountNode, FactReference, NumberNode, PerClause } from '../syntax/ast.ts';
import type { Range } from '../syntax/range.ts';
import { desugarCondition, type FactOf } from './condition.ts';

/** Where a clause stands: in which occurrence, if in any, and in which file. */
export interface Place {
  readonly occurrence: string | null;
  readonly spanOf: (range: Range) => Span;
}

/** A clause in the core: a line, in a box of its own where the clause is bounded. */
export function desugarClause(checked: CheckedClause, { occurrence, spanOf }: Place): Line | Box {
  const { node, key, cite, scope } = checked;
  const { amount, cap, upTo, unless } = node.effect;
  const factOf: FactOf = (name) => factIn(scope, occurrence, name);
  const line: Line = {
    kind: 'line',
    id: factId(scope.item, occurrence, key),
    effect: desugarEffect(checked, amount, occurrence),
    waived: unless === null ? null : desugarCondition(unless, factOf),
    cite,
    span: spanOf(node.range),
  };
  if (cap === null && upTo === null) return line;
  return { kind: 'box', scope: 'clause', of: [line], cap: limit(cap), upTo: limit(upTo), cite };
}

function limit(number: NumberNode | null): string | null {
  return number === null ? null : canonicalAmount(number.text);
}

function desugarEffect(
  checked: CheckedClause,
  amount: AmountNode,
  occurrence: string | null,
): Effect {
  if (amount.kind === 'all') return { kind: 'set', when: trigger(checked, occurrence), to: '0' };
  const points = canonicalAmount(amount.value.text);
  return {
    kind: amount.sign === '-' ? 'deduct' : 'add',
    amount: asked(checked, points, occurrence),
  };
}

/** So many points for each case of a count; else all of them where the trigger holds. */
function asked(checked: CheckedClause, points: string, occurrence: string | null): Num {
  const { node, scope } = checked;
  if (node.kind === 'per') {
    return { kind: 'times', factor: points, of: counted(node, scope, occurrence) };
  }
  return {
    kind: 'case',
    when: trigger(checked, occurrence),
    value: { kind: 'constant', value: points },
    otherwise: { kind: 'constant', value: '0' },
  };
}

/** The cases of a count, or those beyond what is allowed. */
function counted({ fact, allowance }: PerClause, scope: Scope, occurrence: string | null): Num {
  const numOf = ({ name }: FactReference): Num => ({
    kind: 'fact',
    fact: factIn(scope, occurrence, name.text),
  });
  if (allowance === null) return numOf(fact);
  const over: Num =
    allowance.kind === 'fact'
      ? numOf(allowance.fact)
      : { kind: 'constant', value: canonicalAmount(allowance.number.text) };
  return { kind: 'excess', of: numOf(fact), over };
}

/** What must hold for the clause to apply. */
function trigger({ node, scope }: CheckedClause, occurrence: string | null): Condition {
  const submitted = factId(scope.item, occurrence, SUBMITTED);
  switch (node.kind) {
    case 'late': {
      const deadline = present(scope.submission?.deadlines.get(occurrence), 'late has a deadline');
      return { kind: 'late', fact: submitted, deadline };
    }
    case 'missing':
      return { kind: 'never', fact: submitted };
    case 'if':
      return desugarCondition(node.condition, (name) => factIn(scope, occurrence, name));
    case 'per': {
      const fact = factIn(scope, occurrence, node.fact.name.text);
      const { allowance } = node;
      const value = allowance?.kind === 'number' ? canonicalAmount(allowance.number.text) : '0';
      return { kind: 'compare', fact, op: '>', value };
    }
    default:
      return assertNever(node);
  }
}

/** The fact that a name means in a scope; what an item declares its occurrences share. */
function factIn(scope: Scope, occurrence: string | null, name: string): FactId {
  const home = homeOf(name, scope);
  return factId(home.item, home.unit === null ? null : occurrence, name);
}
