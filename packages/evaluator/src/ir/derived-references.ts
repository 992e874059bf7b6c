import type { Derived, FoldFormula, Formula } from './derived.ts';
import type { Fact, FactId } from './fact.ts';
import { foldsIn, inputsOf, partsOfFormula } from './formula-facts.ts';
import type { Rubric } from './rubric.ts';

/** What is wrong with what a rubric computes: what it asks for that is not there, or not yet. */
export function derivedProblems({ facts, derived, items }: Rubric): readonly string[] {
  const before = new Map<FactId, Fact | Derived>(facts.map((fact) => [fact.id, fact]));
  return derived.flatMap((one) => {
    const { id, item, value } = one;
    const problems = [
      ...(before.has(id) ? [`the computed \`${id}\` is there more than once`] : []),
      ...(item !== null && !items.some((other) => other.id === item)
        ? [`the computed \`${id}\` is of the item \`${item}\`, which is not there`]
        : []),
      ...inputsOf(value).flatMap(({ fact }) => inputProblems(id, fact, before.get(fact))),
      ...seriesAlone(value, before).map(
        (fact) => `\`${id}\` takes the series \`${fact}\` as one number`,
      ),
      ...(one.otherwise === null && mayDivideByZero(value)
        ? [`\`${id}\` does not say what it is where it would divide by 0`]
        : []),
      ...foldsIn(value).flatMap((fold) => foldProblems(id, fold, before)),
    ];
    before.set(id, one);
    return problems;
  });
}

function inputProblems(id: FactId, fact: FactId, found: Fact | Derived | undefined) {
  if (found === undefined)
    return [`\`${id}\` is computed from \`${fact}\`, which is not there before it`];
  return NUMBERS.includes(found.type)
    ? []
    : [`\`${id}\` is computed from \`${fact}\`, which is a ${found.type}`];
}

const NUMBERS: readonly (Fact | Derived)['type'][] = ['count', 'number', 'percentage', 'series'];

/** Series that stand where one number does. */
function seriesAlone(
  formula: Formula,
  known: ReadonlyMap<FactId, Fact | Derived>,
): readonly FactId[] {
  const folded = new Set(
    foldsIn(formula).flatMap(({ over, facts }) => (over === 'facts' ? facts : [])),
  );
  return inputsOf(formula).flatMap(({ fact }) =>
    known.get(fact)?.type === 'series' && !folded.has(fact) ? [fact] : [],
  );
}

function foldProblems(
  id: FactId,
  { over, facts, drop }: FoldFormula,
  known: ReadonlyMap<FactId, Fact | Derived>,
): readonly string[] {
  if (over === 'entities') return [];
  const least = facts.reduce((sum, fact) => {
    const found = known.get(fact);
    return sum + (found?.type === 'series' ? found.least : 1);
  }, 0);
  return least > drop.lowest + drop.highest
    ? []
    : [`\`${id}\` leaves out all that it folds of ${least} numbers`];
}

/** Nobody is no entity, and no place is 0. */
function mayDivideByZero(formula: Formula): boolean {
  return partsOfFormula(formula).some(
    (part) =>
      part.kind === 'quotient' && !NEVER_ZERO.includes(part.by.kind) && !isAboveZero(part.by),
  );
}

const NEVER_ZERO: readonly Formula['kind'][] = ['rank', 'entities'];

function isAboveZero(formula: Formula): boolean {
  if (formula.kind === 'constant') return formula.value !== '0';
  return (
    formula.kind === 'product' &&
    formula.of.every((part) => NEVER_ZERO.includes(part.kind) || isAboveZero(part))
  );
}
