import {
  type Amount,
  type Box,
  type Condition,
  canonicalAmount,
  type Deadline,
  type Effect,
  type Extra,
  type FactId,
  type Line,
  type Num,
  type Span,
} from '@rubrica/evaluator';
import { attributeId } from '../check/attributes.ts';
import { hasCases } from '../check/cases.ts';
import type { CheckedClause } from '../check/checked.ts';
import { type Clock, cutOff } from '../check/cut-off.ts';
import { factId, homeOf, type Scope, submissionName } from '../check/scope.ts';
import { assertNever, invariant, present } from '../invariant.ts';
import type { Clause, ConditionNode, NumberNode } from '../syntax/ast.ts';
import type { Range } from '../syntax/range.ts';
import { adjusted } from './adjusted.ts';
import { desugarCondition, type FactOf } from './condition.ts';
import { casesAre, priced } from './counted.ts';
import { pricedLateness } from './lateness.ts';
import { listedNum } from './listed.ts';
import { pricedSteps, stepsAre } from './steps.ts';

/** Where a clause stands: in which occurrence, if in any, and in which file. */
export interface Place {
  /** What a percentage of points is of. */
  readonly points: Amount;
  readonly occurrence: string | null;
  readonly spanOf: (range: Range) => Span;
  readonly clock: Clock;
}

/**
 * A clause in the core: a line, in a box of its own where the clause is bounded, and a second line where
 * more than one case takes all.
 */
export function desugarClause(checked: CheckedClause, place: Place): readonly (Line | Box)[] {
  const { occurrence, spanOf } = place;
  const { node, key, cite, scope } = checked;
  const { then, cap, upTo, unless } = node.effect;
  const factOf: FactOf = (name) => factIn(scope, occurrence, name);
  const line: Line = {
    kind: 'line',
    id: factId(scope.item, scope.named?.name ?? occurrence, key),
    effect: desugarEffect(checked, place),
    waived: unless === null ? null : desugarCondition(unless, factOf),
    cite,
    span: spanOf(node.range),
  };
  const bounds = { cap: limit(cap), upTo: limit(upTo) };
  const own: Line | Box =
    cap === null && upTo === null
      ? line
      : { kind: 'box', scope: 'clause', take: 'all', of: [line], ...bounds, cite };
  if (then?.kind !== 'all' || (node.kind !== 'per' && node.kind !== 'steps')) return [own];
  const when =
    node.kind === 'per'
      ? casesAre('>=', '2', node, factOf, submittedIn(scope, occurrence))
      : stepsAre(2, node, factOf);
  const again: Effect = { kind: 'set', when, to: '0' };
  return [own, { ...line, id: `${line.id}/then`, effect: again }];
}

/** What the total loses where a clause applies, and no exemption from it holds. */
export function desugarExtra(checked: CheckedClause, place: Place): readonly Extra[] {
  const { node, key, cite, scope } = checked;
  const { occurrence, spanOf } = place;
  const { extra, unless } = node.effect;
  if (extra === null) return [];
  const when = trigger(checked, place);
  const exempt =
    unless === null ? null : desugarCondition(unless, (name) => factIn(scope, occurrence, name));
  return [
    {
      id: `${factId(scope.item, occurrence, key)}/extra`,
      when: exempt === null ? when : { kind: 'all', of: [when, { kind: 'not', of: exempt }] },
      amount: canonicalAmount(extra.text),
      cite,
      span: spanOf(node.range),
    },
  ];
}

function limit(number: NumberNode | null): string | null {
  return number === null ? null : canonicalAmount(number.text);
}

function desugarEffect(checked: CheckedClause, place: Place): Effect {
  const { occurrence, clock } = place;
  const { node, scope } = checked;
  const { amount, then, adjustments } = node.effect;
  if (amount.kind === 'all') return { kind: 'set', when: trigger(checked, place), to: '0' };
  const kind = amount.sign === '-' ? 'deduct' : 'add';
  const factOf: FactOf = (name) => factIn(scope, occurrence, name);
  if (amount.kind === 'range') {
    const judged: Num = { kind: 'judged', fact: factOf(judgedFact(node)) };
    return { kind, amount: adjusted(judged, adjustments, factOf) };
  }
  const valueIn = (of: FactOf): Num => {
    const value: Num =
      amount.kind === 'listed'
        ? listedNum(amount, of)
        : { kind: 'constant', value: canonicalAmount(amount.value.text) };
    return adjusted(value, adjustments, of);
  };
  if (node.kind === 'by') return { kind, amount: valueIn(factOf) };
  if (node.kind === 'late' && node.unit !== null && amount.kind === 'points') {
    const late = {
      fact: submittedIn(scope, occurrence),
      deadline: due(scope, occurrence),
    };
    const points = canonicalAmount(amount.value.text);
    return { kind, amount: pricedLateness(node.unit, node.effect, points, late, clock) };
  }
  if (node.kind === 'steps' && amount.kind === 'points') {
    return { kind, amount: pricedSteps(node, canonicalAmount(amount.value.text), then, factOf) };
  }
  if (node.kind !== 'per') {
    const otherwise: Num = { kind: 'constant', value: '0' };
    const when = trigger(checked, place);
    return { kind, amount: { kind: 'case', when, value: valueIn(factOf), otherwise } };
  }
  if (amount.kind === 'points' && !hasCases(node)) {
    return {
      kind,
      amount: priced(
        node,
        canonicalAmount(amount.value.text),
        then,
        factOf,
        submittedIn(scope, occurrence),
      ),
    };
  }
  const fact = factOf(node.fact.name.text);
  const each = valueIn((name) => attributeId(fact, name));
  return {
    kind,
    amount: { kind: 'each', fact, amount: each, best: node.effect.highest?.text ?? null },
  };
}

function judgedFact(node: Clause): string {
  invariant(node.kind === 'judged', 'a range is judged');
  return node.fact.name.text;
}

/** What must hold for the clause to apply. */
function trigger({ node, scope, behind }: CheckedClause, { occurrence, clock }: Place): Condition {
  const submitted = submittedIn(scope, occurrence);
  switch (node.kind) {
    case 'late': {
      const { beyond } = node;
      const whole = due(scope, occurrence);
      const cut = beyond === null ? whole : cutOff(whole, beyond, clock);
      const deadline = present(cut, 'it was checked to be there');
      return { kind: 'late', fact: submitted, deadline };
    }
    case 'missing':
      return { kind: 'never', fact: submitted };
    case 'if':
      return desugarTier([...behind, node.condition], (name) => factIn(scope, occurrence, name));
    case 'by':
    case 'judged':
      return { kind: 'all', of: [] };
    case 'per':
      return casesAre('>', '0', node, (name) => factIn(scope, occurrence, name), submitted);
    case 'steps':
      return stepsAre(1, node, (name) => factIn(scope, occurrence, name));
    default:
      return assertNever(node);
  }
}

/** A condition together with those of the tiers before it. */
function desugarTier(conditions: readonly ConditionNode[], factOf: FactOf): Condition {
  const of = conditions.map((condition) => desugarCondition(condition, factOf));
  const [only, ...more] = of;
  return only !== undefined && more.length === 0 ? only : { kind: 'all', of };
}

function due({ submission }: Scope, occurrence: string | null): Deadline {
  return present(submission?.deadlines.get(occurrence), 'late has a deadline');
}

function submittedIn(scope: Scope, occurrence: string | null): FactId {
  return factId(scope.item, occurrence, submissionName(scope));
}

/** The fact that a name means in a scope; what an item declares its occurrences share. */
function factIn(scope: Scope, occurrence: string | null, name: string): FactId {
  const home = homeOf(name, scope);
  return factId(home.item, home.unit === null ? null : occurrence, name);
}
