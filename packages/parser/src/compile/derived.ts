import {
  canonicalAmount,
  type Derived,
  inputsOf,
  type Period,
  type Points,
  type Span,
} from '@rubrica/evaluator';
import type { CheckedClause, CheckedPart, CheckedRubric } from '../check/checked.ts';
import { asValue, unitsIn } from '../check/computed.ts';
import { formulaUnit, type Unit } from '../check/formula-units.ts';
import { type FactInfo, factId, lineId, type Scope } from '../check/scope.ts';
import { assertNever } from '../invariant.ts';
import type { ComputedNode } from '../syntax/ast/formulas.ts';
import type { Range } from '../syntax/range.ts';
import { computedFormula, type FormulaPlace } from './formula.ts';

/** What all formulas of a file share. */
interface Where {
  readonly spanOf: (range: Range) => Span;
  readonly period: Period;
  /** The units of what is defined, as far as they were asked for. */
  readonly units: Map<FactInfo, Unit>;
}

/** All that is computed before anything is scored, each behind what it is computed from. */
export function derivedOf(
  { scopes, items, header: { period } }: CheckedRubric,
  spanOf: (range: Range) => Span,
): readonly Derived[] {
  const where: Where = { spanOf, period, units: new Map() };
  const pointsIn = new Map<string | null, Points>(items.map(({ id, points }) => [id, points]));
  const named = scopes.flatMap((scope) => namedIn(scope, pointsIn.get(scope.item) ?? null, where));
  const ofClauses = items.flatMap(({ parts, points }) => formulasOf(parts, null, points, where));
  return inOrder([...named, ...ofClauses]);
}

function namedIn(scope: Scope, points: Points | null, where: Where): readonly Derived[] {
  const occurrences = scope.occurrences?.map(({ id }) => id) ?? [null];
  return [...scope.facts.values()].flatMap(({ name, label, defined }) =>
    defined === null
      ? []
      : occurrences.map(
          (occurrence): Derived => ({
            ...computed(defined.value, { ...where, scope, occurrence, points }),
            id: factId(scope.item, occurrence, name),
            item: scope.item,
            occurrence,
            name,
            label: label?.text ?? null,
            span: where.spanOf(defined.range),
          }),
        ),
  );
}

function formulasOf(
  parts: readonly CheckedPart[],
  occurrence: string | null,
  points: Points,
  where: Where,
): readonly Derived[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'clause':
        return formulaOfClause(part, occurrence, points, where);
      case 'block':
        return formulasOf(part.parts, occurrence, points, where);
      case 'repetition':
        return part.occurrences.flatMap(({ id }) => formulasOf(part.parts, id, points, where));
      default:
        return assertNever(part);
    }
  });
}

function formulaOfClause(
  { node, scope, key }: CheckedClause,
  occurrence: string | null,
  points: Points,
  where: Where,
): readonly Derived[] {
  if (node.kind !== 'earn') return [];
  const { item } = scope;
  return [
    {
      ...computed(node.effect.amount.value, { ...where, scope, occurrence, points }),
      id: formulaId(scope, occurrence, key),
      item,
      occurrence,
      name: null,
      label: null,
      span: where.spanOf(node.range),
    },
  ];
}

/** What the formula of a clause is called; no fact has such an id. */
export function formulaId(scope: Scope, occurrence: string | null, key: string): string {
  return `${lineId(scope, occurrence, key)}=`;
}

function computed(
  node: ComputedNode,
  place: FormulaPlace,
): Pick<Derived, 'type' | 'value' | 'otherwise'> {
  const unit = asValue(formulaUnit(node.formula, unitsIn(place.scope, place.units)));
  return {
    type: unit === 'percent' ? 'percentage' : 'number',
    value: computedFormula(node, place),
    otherwise: node.otherwise && canonicalAmount(node.otherwise.text),
  };
}

/** Each behind all that it is computed from; what is computed from itself has been reported. */
function inOrder(all: readonly Derived[]): readonly Derived[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const ordered = new Set<Derived>();
  const visit = (one: Derived) => {
    if (ordered.has(one)) return;
    for (const { fact } of inputsOf(one.value)) {
      const before = byId.get(fact);
      if (before !== undefined && before !== one) visit(before);
    }
    ordered.add(one);
  };
  for (const one of all) visit(one);
  return [...ordered];
}
