import { assertNever } from '../invariant.ts';
import type { Derived, FoldFormula, Formula } from './derived.ts';
import type { FactId } from './fact.ts';
import type { Rubric } from './rubric.ts';

/** Every fact that a formula looks at, in its order; `of`: the entity's own value, or everybody's. */
export interface FormulaInput {
  readonly fact: FactId;
  readonly of: 'entity' | 'entities';
}

export function inputsOf(formula: Formula): readonly FormulaInput[] {
  return partsOfFormula(formula).flatMap((part): readonly FormulaInput[] => {
    switch (part.kind) {
      case 'fact':
        return [{ fact: part.fact, of: 'entity' }];
      case 'rank':
        return [{ fact: part.fact, of: 'entities' }];
      case 'fold': {
        const of = part.over === 'facts' ? 'entity' : 'entities';
        return part.facts.map((fact) => ({ fact, of }));
      }
      default:
        return [];
    }
  });
}

/** A formula and all that it is made of. */
export function partsOfFormula(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'constant':
    case 'fact':
    case 'entities':
    case 'fold':
    case 'rank':
      return [formula];
    case 'sum':
    case 'product':
    case 'largest':
    case 'smallest':
      return [formula, ...formula.of.flatMap(partsOfFormula)];
    case 'quotient':
      return [formula, ...partsOfFormula(formula.of), ...partsOfFormula(formula.by)];
    case 'rounded':
      return [formula, ...partsOfFormula(formula.of)];
    default:
      return assertNever(formula);
  }
}

export function foldsIn(formula: Formula): readonly FoldFormula[] {
  return partsOfFormula(formula).filter((part) => part.kind === 'fold');
}

/** Whether a formula compares those who are assessed with one another. */
export function comparesEntities(formula: Formula): boolean {
  return partsOfFormula(formula).some(
    (part) =>
      part.kind === 'entities' ||
      part.kind === 'rank' ||
      (part.kind === 'fold' && part.over === 'entities'),
  );
}

/** These facts, and all that those of them are computed from that are computed. */
export function withInputs(
  facts: Iterable<FactId>,
  { derived }: Pick<Rubric, 'derived'>,
): ReadonlySet<FactId> {
  const all = new Set(facts);
  // What is computed stands behind what it is computed from.
  for (const one of derived.toReversed()) {
    if (!all.has(one.id)) continue;
    for (const { fact } of inputsOf(one.value)) all.add(fact);
  }
  return all;
}

/** What is computed by comparing those who are assessed. */
export function comparisonsIn({ derived }: Pick<Rubric, 'derived'>): readonly Derived[] {
  return derived.filter(({ value }) => comparesEntities(value));
}

/** The facts among these, or behind them, that everybody's are asked of. */
export function comparedFacts(
  { facts, derived }: Pick<Rubric, 'facts' | 'derived'>,
  asked: readonly FactId[],
): readonly FactId[] {
  const within = derived.filter(({ id }) => asked.includes(id));
  const everybodys = withInputs(
    within.flatMap(({ value }) =>
      inputsOf(value).flatMap(({ fact, of }) => (of === 'entities' ? [fact] : [])),
    ),
    { derived },
  );
  return facts.flatMap(({ id }) => (everybodys.has(id) ? [id] : []));
}
