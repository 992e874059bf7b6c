import {
  type Amount,
  canonicalAmount,
  type Formula,
  multiplyAmounts,
  type Period,
  type Points,
} from '@rubrica/evaluator';
import { unitsIn } from '../check/computed.ts';
import {
  foldedNames,
  formulaUnit,
  isFormula,
  multiplied,
  type Unit,
} from '../check/formula-units.ts';
import { droppedBy, repeatedIn } from '../check/formulas.ts';
import { type FactInfo, factId, homeOf, type Scope } from '../check/scope.ts';
import { assertNever, invariant, present } from '../invariant.ts';
import type { CallNode, ComputedNode, FormulaNode, ProductNode } from '../syntax/ast/formulas.ts';
import type { Word } from '../syntax/ast/literals.ts';
import { functionOf } from '../syntax/function-words.ts';
import { dayAt, inForce } from './in-force.ts';

/** Where a formula stands: the scope of its names, the occurrence, the points of its item. */
export interface FormulaPlace {
  readonly scope: Scope;
  readonly occurrence: string | null;
  readonly period: Period;
  /** `null` outside the items. */
  readonly points: Points | null;
  /** The units of what is defined, as far as they were asked for. */
  readonly units: Map<FactInfo, Unit>;
}

/** A formula in the core, rounded as it says. */
export function computedFormula(
  { formula, changes, round }: ComputedNode,
  place: FormulaPlace,
): Formula {
  const day = dayAt(place.scope, place.occurrence);
  const of = formulaOf(inForce(formula, changes, day, place.period), place);
  if (round === null) return of;
  const decimals = Number(round.decimals.text);
  return { kind: 'rounded', of, mode: round.mode, decimals };
}

function formulaOf(node: FormulaNode, place: FormulaPlace): Formula {
  switch (node.kind) {
    case 'number':
      return { kind: 'constant', value: canonicalAmount(node.number.text) };
    case 'points': {
      invariant(typeof place.points === 'string', 'the points of the item are fixed');
      return { kind: 'constant', value: place.points };
    }
    case 'name':
      return { kind: 'fact', fact: ownFact(node.name, place) };
    case 'sum':
      return {
        kind: 'sum',
        of: node.parts.flatMap(({ sign, of }) => {
          const terms = termsOf(formulaOf(of, place));
          return sign === '+' ? terms : terms.map(negated);
        }),
      };
    case 'product':
      return product(node, place);
    case 'call':
      return call(node, place);
    default:
      return assertNever(node);
  }
}

/** All that divides is one divisor, so that a long product is not a deep one. */
function product({ parts }: ProductNode, place: FormulaPlace): Formula {
  const unitOf = unitsIn(place.scope, place.units);
  const units = parts.map(({ sign, of }) => ({ sign, unit: formulaUnit(of, unitOf) }));
  const { scale } = multiplied(units);
  const factorsWith = (sign: '*' | '/') =>
    parts.flatMap((part) => (part.sign === sign ? factorsOf(formulaOf(part.of, place)) : []));
  const divisors = factorsWith('/');
  if (divisors.length === 0) return productOf(factorsWith('*'), scale);
  const of = productOf(factorsWith('*'), scale);
  return { kind: 'quotient', of, by: productOf(divisors, '1') };
}

/** The numbers of a product are one, and 1 is none. */
function productOf(factors: readonly Formula[], scale: Amount): Formula {
  const constants = factors.flatMap((one) => (one.kind === 'constant' ? [one.value] : []));
  const value = [...constants, canonicalAmount(scale)].reduce(multiplyAmounts);
  const rest = factors.filter((one) => one.kind !== 'constant');
  const [only] = rest;
  if (only === undefined) return { kind: 'constant', value };
  if (value !== '1') return { kind: 'product', of: [{ kind: 'constant', value }, ...rest] };
  return rest.length === 1 ? only : { kind: 'product', of: rest };
}

function termsOf(formula: Formula): readonly Formula[] {
  return formula.kind === 'sum' ? formula.of : [formula];
}

function factorsOf(formula: Formula): readonly Formula[] {
  return formula.kind === 'product' ? formula.of : [formula];
}

function negated(formula: Formula): Formula {
  return productOf([{ kind: 'constant', value: '-1' }, ...factorsOf(formula)], '1');
}

function call(node: CallNode, place: FormulaPlace): Formula {
  const name = present(functionOf(node.word.text), 'the function was checked to be there');
  switch (name) {
    case 'larger':
    case 'smaller': {
      const of = node.arguments.filter(isFormula).map((one) => formulaOf(one, place));
      return { kind: name === 'larger' ? 'largest' : 'smallest', of };
    }
    case 'mean':
    case 'sum':
    case 'highest':
    case 'lowest':
      return { kind: 'fold', take: name, ...folded(node, place), drop: droppedBy(node) };
    case 'rank': {
      const [ranked] = foldedNames(node);
      const fact = ownFact(present(ranked, 'something is ranked').name, place);
      return { kind: 'rank', fact, ...rankingOf(node) };
    }
    case 'entities':
      return { kind: 'entities' };
    default:
      return assertNever(name);
  }
}

function folded(
  node: CallNode,
  place: FormulaPlace,
): { readonly over: 'facts' | 'entities'; readonly facts: readonly string[] } {
  const names = foldedNames(node);
  const over = names.some(({ all }) => all) ? 'entities' : 'facts';
  const facts = names.flatMap(({ name, all }) => {
    const inner = all ? undefined : repeatedIn(name.text, place.scope);
    if (inner === undefined) return [ownFact(name, place)];
    const home = homeOf(name.text, inner);
    const occurrences = home.occurrences ?? [];
    return occurrences.map(({ id }) => factId(home.item, id, name.text));
  });
  return { over, facts };
}

function rankingOf(node: CallNode): {
  readonly first: 'highest' | 'lowest';
  readonly ties: 'best' | 'worst' | 'mean' | 'dense';
} {
  const options = node.arguments.flatMap((one) => (one.kind === 'option' ? [one.option] : []));
  const ties = TIES.find(({ option }) => options.includes(option));
  return {
    first: options.includes('HighestFirst') ? 'highest' : 'lowest',
    ties: present(ties, 'a rank says what becomes of ties').ties,
  };
}

const TIES = [
  { option: 'TiesBest', ties: 'best' },
  { option: 'TiesWorst', ties: 'worst' },
  { option: 'TiesMean', ties: 'mean' },
  { option: 'TiesDense', ties: 'dense' },
] as const;

function ownFact({ text }: Word, { scope, occurrence }: FormulaPlace): string {
  const home = homeOf(text, scope);
  return factId(home.item, home.over === null ? null : occurrence, text);
}
