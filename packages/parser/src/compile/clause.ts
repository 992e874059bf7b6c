import {
  type Box,
  type Condition,
  canonicalAmount,
  type Extra,
  type Line,
} from '@rubrica/evaluator';
import type { CheckedClause } from '../check/checked.ts';
import { lineId } from '../check/scope.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import { desugarCondition } from './condition.ts';
import { effectOf } from './effect.ts';
import { type Place, type Surroundings, surroundingsOf } from './surroundings.ts';
import { againOf, triggerOf } from './trigger.ts';

/**
 * A clause in the core: a line, in a box of its own where the clause is bounded, and a second line where
 * more than one case takes all.
 */
export function desugarClause(checked: CheckedClause, place: Place): readonly (Line | Box)[] {
  const { node, key, cite, scope } = checked;
  const { then, cap, upTo } = node.effect;
  const around = surroundingsOf(scope, place);
  const line: Line = {
    kind: 'line',
    id: lineId(scope, place.occurrence, key),
    effect: effectOf(checked, around),
    waived: exemptionOf(checked, around),
    cite,
    span: place.spanOf(node.range),
  };
  const bounds = { cap: limit(cap), upTo: limit(upTo) };
  const own: Line | Box =
    cap === null && upTo === null
      ? line
      : { kind: 'box', scope: 'clause', take: 'all', of: [line], ...bounds, cite };
  const again = then?.kind === 'all' ? againOf(checked, around) : null;
  if (again === null) return [own];
  return [own, { ...line, id: `${line.id}/then`, effect: { kind: 'set', when: again, to: '0' } }];
}

/** What the total loses where a clause applies, and no exemption from it holds. */
export function desugarExtra(checked: CheckedClause, place: Place): readonly Extra[] {
  const { node, key, cite, scope } = checked;
  const { extra } = node.effect;
  if (extra === null) return [];
  const around = surroundingsOf(scope, place);
  const when = triggerOf(checked, around);
  const exempt = exemptionOf(checked, around);
  return [
    {
      id: `${lineId(scope, place.occurrence, key)}/extra`,
      when: exempt === null ? when : { kind: 'all', of: [when, { kind: 'not', of: exempt }] },
      amount: canonicalAmount(extra.text),
      cite,
      span: place.spanOf(node.range),
    },
  ];
}

function exemptionOf({ node }: CheckedClause, { factOf }: Surroundings): Condition | null {
  const { unless } = node.effect;
  return unless === null ? null : desugarCondition(unless, factOf);
}

function limit(number: NumberNode | null): string | null {
  return number === null ? null : canonicalAmount(number.text);
}
