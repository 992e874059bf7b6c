import { type Amount, canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type { ArgumentNode, CallNode, FormulaNode } from '../syntax/ast/formulas.ts';
import type { Word } from '../syntax/ast/literals.ts';
import { functionOf } from '../syntax/function-words.ts';

/**
 * A mere factor, a percentage, or a number of something (points, cases, a measure): `points * done / asked` is
 * points, and `done / asked` a percentage, so that it is known how often such a number is a factor.
 */
export type Unit = 'factor' | 'percent' | { readonly power: number };

/** Points, cases, a measure. */
export const NUMBER: Unit = { power: 1 };

/** What a name is where a formula stands; `mean(rating)` asks for what is folded. */
export type UnitOf = (name: Word, folded: boolean) => Unit;

/** The unit of a formula; `report` hears of a sum of what does not add up, and it counts as its first part. */
export function formulaUnit(
  node: FormulaNode,
  unitOf: UnitOf,
  report: (node: FormulaNode) => void = () => {},
): Unit {
  const of = (part: FormulaNode) => formulaUnit(part, unitOf, report);
  switch (node.kind) {
    case 'number':
      if (node.number.percent) return 'percent';
      return node.points ? NUMBER : 'factor';
    case 'points':
      return NUMBER;
    case 'name':
      return unitOf(node.name, false);
    case 'sum': {
      const units = node.parts.map((part) => of(part.of));
      return together(units, () => report(node));
    }
    case 'product':
      return multiplied(node.parts.map(({ sign, of: part }) => ({ sign, unit: of(part) }))).unit;
    case 'call':
      return callUnit(node, unitOf, of, report);
    default:
      return assertNever(node);
  }
}

/** What a product is, and what its value has to be multiplied with besides: 1 % is a hundredth. */
export function multiplied(parts: readonly { readonly sign: '*' | '/'; readonly unit: Unit }[]): {
  readonly unit: Unit;
  readonly scale: Amount;
} {
  const count = (size: (unit: Unit) => number) =>
    parts.reduce((sum, { sign, unit }) => sum + (sign === '*' ? 1 : -1) * size(unit), 0);
  const power = count(powerOf);
  const percents = count((unit) => Number(unit === 'percent'));
  const isPercent = power === 0 && parts.some(({ unit }) => unit !== 'factor');
  const unit = power === 0 ? (isPercent ? 'percent' : 'factor') : { power };
  // In the end a percentage has one hundredth in it, and a number none.
  const hundredths = percents - Number(isPercent);
  const size = `1${'00'.repeat(Math.abs(hundredths))}`;
  return { unit, scale: hundredths > 0 ? canonicalAmount(`1/${size}`) : size };
}

function powerOf(unit: Unit): number {
  return typeof unit === 'string' ? 0 : unit.power;
}

function callUnit(
  node: CallNode,
  unitOf: UnitOf,
  of: (part: FormulaNode) => Unit,
  report: (node: FormulaNode) => void,
): Unit {
  const name = functionOf(node.word.text);
  const given = node.arguments;
  switch (name) {
    case 'larger':
    case 'smaller':
      return together(given.filter(isFormula).map(of), () => report(node));
    case 'mean':
    case 'sum':
    case 'highest':
    case 'lowest': {
      const units = foldedNames(node).map(({ name, all }) => unitOf(name, !all));
      return together(units, () => report(node));
    }
    case 'rank':
    case 'entities':
    case undefined:
      return NUMBER;
    default:
      return assertNever(name);
  }
}

/** What is added up has to be of one unit; a mere factor is a number where the others are. */
function together(units: readonly Unit[], report: () => void): Unit {
  const [first = NUMBER] = units;
  const percent = units.filter((unit) => unit === 'percent').length;
  if (percent > 0 && percent < units.length) report();
  if (percent > 0) return 'percent';
  return units.find((unit) => unit !== 'factor') ?? first;
}

export function isFormula(node: ArgumentNode): node is FormulaNode {
  return node.kind !== 'all' && node.kind !== 'option';
}

/** What a function folds, or ranks by: names, of the entity itself or of all. */
export function foldedNames(
  node: CallNode,
): readonly { readonly name: Word; readonly all: boolean }[] {
  return node.arguments.flatMap((one) =>
    one.kind === 'name' || one.kind === 'all' ? [{ name: one.name, all: one.kind === 'all' }] : [],
  );
}

/** A formula and all that it is made of. */
export function partsOfFormula(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'number':
    case 'points':
    case 'name':
      return [node];
    case 'sum':
    case 'product':
      return [node, ...node.parts.flatMap((part) => partsOfFormula(part.of))];
    case 'call':
      return [node, ...node.arguments.filter(isFormula).flatMap(partsOfFormula)];
    default:
      return assertNever(node);
  }
}

/** Whether a formula may be 0: not a number that is written, a place, how many there are. */
export function mayBeZero(node: FormulaNode): boolean {
  switch (node.kind) {
    case 'number':
      return compareAmounts(canonicalAmount(node.number.text), '0') === 0;
    case 'points':
      return false;
    case 'name':
      return true;
    case 'sum':
      return true;
    case 'product':
      return node.parts.some(({ sign, of }) => sign === '*' && mayBeZero(of));
    case 'call': {
      const name = functionOf(node.word.text);
      return name !== 'rank' && name !== 'entities';
    }
    default:
      return assertNever(node);
  }
}
