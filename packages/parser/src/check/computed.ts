import { type Fault, fault } from '../diagnostics/fault.ts';
import type { ComputedNode, FormulaNode } from '../syntax/ast/formulas.ts';
import type { NumberNode, Word } from '../syntax/ast/literals.ts';
import { functionOf } from '../syntax/function-words.ts';
import type { Range } from '../syntax/range.ts';
import {
  foldedNames,
  formulaUnit,
  mayBeZero,
  NUMBER,
  partsOfFormula,
  type Unit,
  type UnitOf,
} from './formula-units.ts';
import { droppedBy, isFold, repeatedIn, variantsOf } from './formulas.ts';
import { type FactInfo, homeOf, type Scope } from './scope.ts';
import { asType, unified } from './uses.ts';

type Report = (fault: Fault) => void;

export interface ComputedContext {
  readonly report: Report;
  readonly textAt: (range: Range) => string;
  /** The units of what is defined, as far as they were asked for. */
  readonly units: Map<FactInfo, Unit>;
}

/** What is known of a name where a formula stands. */
export function infoIn(name: string, folded: boolean, scope: Scope): FactInfo | undefined {
  const home = (folded ? repeatedIn(name, scope) : undefined) ?? homeOf(name, scope);
  return home.facts.get(name);
}

/** What unit names have in a scope, those that are computed that of their formula; `known`: what was found before. */
export function unitsIn(scope: Scope, known: Map<FactInfo, Unit> = new Map()): UnitOf {
  return (name, folded) => {
    const home = (folded ? repeatedIn(name.text, scope) : undefined) ?? homeOf(name.text, scope);
    const info = home.facts.get(name.text);
    if (info === undefined) return NUMBER;
    if (info.defined === null) {
      return info.percent || (info.use !== null && asType(info.use) === 'percentage')
        ? 'percent'
        : NUMBER;
    }
    const before = known.get(info);
    if (before !== undefined) return before;
    // What is computed from itself has no unit, and is reported.
    known.set(info, NUMBER);
    const unit = formulaUnit(info.defined.value.formula, unitsIn(home, known));
    const own = unit === 'percent' ? unit : NUMBER;
    known.set(info, own);
    return own;
  };
}

/** What has a name is a number, though its formula may be a mere factor. */
export function asValue(unit: Unit): 'number' | 'percent' {
  return unit === 'percent' ? 'percent' : 'number';
}

/** Holds what a formula comes to; `of`: what its points are, where it stands in an item. */
export function checkComputed(
  node: ComputedNode,
  scope: Scope,
  of: { readonly points: 'fixed' | 'by-choice' | 'none'; readonly isPoints: boolean },
  { report, textAt, units }: ComputedContext,
): void {
  const { formula, otherwise } = node;
  let isMixed = false;
  const mixed = (part: FormulaNode) => {
    isMixed = true;
    report(fault('formula-units', part.range, { problem: 'mixed', text: textAt(part.range) }));
  };
  const unit = asValue(formulaUnit(formula, unitsIn(scope, units), mixed));
  for (const { value, range } of node.changes) {
    if (asValue(formulaUnit(value, unitsIn(scope, units), mixed)) === unit) continue;
    report(fault('formula-units', range, { problem: 'mixed', text: textAt(node.range) }));
  }
  const text = textAt(formula.range);
  if (of.isPoints && unit === 'percent' && !isMixed) {
    report(fault('formula-units', formula.range, { problem: 'points', text }));
  }
  const variants = variantsOf(node);
  for (const { name } of variants.flatMap(namesIn)) reportGlued(name, scope, report);
  for (const part of variants.flatMap(partsOfFormula)) {
    if (part.kind === 'points' && of.points !== 'fixed') {
      const problem = of.points === 'none' ? 'points' : 'by-choice';
      report(fault('formula-impossible', part.range, { problem }));
    }
    if (part.kind === 'call' && dropsAll(part, scope)) {
      report(fault('formula-impossible', part.range, { problem: 'drops-all' }));
    }
  }
  for (const part of variants.flatMap(longProducts)) {
    report(fault('formula-impossible', part.range, { problem: 'too-long' }));
  }
  checkOtherwise(variants, otherwise, unit, { report, textAt });
}

/** Digits, and as many more as what has a name may add: the numbers of a product become one. */
const MOST_DIGITS = 300;

/** The products whose numbers are too long together; what is multiplied within them is theirs. */
function longProducts(formula: FormulaNode): readonly FormulaNode[] {
  return partsOfFormula(formula).filter(
    (part) => part.kind === 'product' && digitsOf(part) > MOST_DIGITS,
  );
}

function digitsOf(formula: FormulaNode): number {
  if (formula.kind === 'number') return formula.number.text.length;
  if (formula.kind !== 'product') return 1;
  return formula.parts.reduce((sum, { of }) => sum + digitsOf(of), 0);
}

/** `earned-lost` is one name; where both are names it was meant to be a difference. */
function reportGlued({ text, range }: Word, scope: Scope, report: Report): void {
  const [word, rest, more] = text.split('-');
  if (word === undefined || rest === undefined || more !== undefined) return;
  const isKnown = (name: string) => infoIn(name, false, scope) !== undefined;
  if (infoIn(text, false, scope)?.declared || !isKnown(word) || !isKnown(rest)) return;
  report(fault('glued-amount', range, { word, amount: `- ${rest}` }));
}

function dropsAll(part: Extract<FormulaNode, { readonly kind: 'call' }>, scope: Scope): boolean {
  if (!isFold(functionOf(part.word.text))) return false;
  const names = foldedNames(part);
  // Of all, and of what the facts give, there are as many as needed.
  const sizes = names.map(({ name, all }) => {
    const inner = repeatedIn(name.text, scope);
    if (all || (inner === undefined && names.length === 1)) return Number.POSITIVE_INFINITY;
    return inner?.occurrences?.length ?? 1;
  });
  const { lowest, highest } = droppedBy(part);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return size > 0 && size <= lowest + highest;
}

/** What divides and may be 0 needs a value for that; nothing else does. */
function checkOtherwise(
  variants: readonly FormulaNode[],
  otherwise: NumberNode | null,
  unit: 'number' | 'percent',
  { report, textAt }: Pick<ComputedContext, 'report' | 'textAt'>,
): void {
  const divisors = variants
    .flatMap(partsOfFormula)
    .flatMap((part) => (part.kind === 'product' ? part.parts : []))
    .flatMap(({ sign, of }) => (sign === '/' ? [of] : []));
  for (const divisor of divisors) {
    if (divisor.kind === 'number' && mayBeZero(divisor)) {
      report(fault('zero-open', divisor.range, { text: textAt(divisor.range), always: true }));
    }
  }
  const open = divisors.find((divisor) => divisor.kind !== 'number' && mayBeZero(divisor));
  if (otherwise === null) {
    if (open !== undefined) {
      report(fault('zero-open', open.range, { text: textAt(open.range), always: false }));
    }
    return;
  }
  const { range } = otherwise;
  if (open === undefined) report(fault('formula-impossible', range, { problem: 'else' }));
  else if (otherwise.percent !== (unit === 'percent')) {
    report(fault('formula-units', range, { problem: 'else', text: textAt(range) }));
  }
}

/** What is computed is a number or a percentage, wherever its name stands. */
export function checkComputedUses(
  scope: Scope,
  { report, units }: Pick<ComputedContext, 'report' | 'units'>,
): void {
  for (const { name, use, defined, range } of scope.facts.values()) {
    if (defined === null || use === null) continue;
    const isPercent = unitsIn(scope, units)(defined.name, false) === 'percent';
    const own = isPercent ? 'percentage' : 'number';
    // A number may be counted as cases are.
    if (unified(use, own) !== undefined || (use === 'count' && !isPercent)) continue;
    report(fault('two-types', range, { name, one: own, other: asType(use) }, defined.name.range));
  }
}

/** Names that are computed from themselves. */
export function checkCircles(scope: Scope, report: Report): void {
  for (const info of scope.facts.values()) {
    if (info.defined === null || !leadsTo(info, info, scope, new Set())) continue;
    report(fault('defined-by-itself', info.defined.name.range, { name: info.name }));
  }
}

function leadsTo(from: FactInfo, to: FactInfo, scope: Scope, seen: Set<FactInfo>): boolean {
  return inputsOf(from, scope).some(({ info, home }) => {
    if (info === to) return true;
    if (seen.has(info)) return false;
    seen.add(info);
    return leadsTo(info, to, home, seen);
  });
}

/** The names that a computed one is computed from, with where they live. */
export function inputsOf(
  { defined }: FactInfo,
  scope: Scope,
): readonly { readonly info: FactInfo; readonly home: Scope }[] {
  if (defined === null) return [];
  return variantsOf(defined.value)
    .flatMap(namesIn)
    .flatMap(({ name, folded }) => {
      const home = (folded ? repeatedIn(name.text, scope) : undefined) ?? homeOf(name.text, scope);
      const info = home.facts.get(name.text);
      return info === undefined ? [] : [{ info, home }];
    });
}

export interface NameInFormula {
  readonly name: Word;
  /** Whether it is folded, and may be that of a repetition. */
  readonly folded: boolean;
  /** Whether it is asked of everybody. */
  readonly all: boolean;
}

/** Every name of a formula. */
export function namesIn(formula: FormulaNode): readonly NameInFormula[] {
  return partsOfFormula(formula)
    .flatMap((part): readonly NameInFormula[] => {
      if (part.kind === 'name') return [];
      if (part.kind === 'sum' || part.kind === 'product') {
        return part.parts.flatMap(({ of }) => plainName(of));
      }
      if (part.kind !== 'call') return [];
      const name = functionOf(part.word.text);
      const folded = isFold(name);
      return foldedNames(part).map((one) => ({
        name: one.name,
        folded: folded && !one.all,
        all: one.all || name === 'rank',
      }));
    })
    .concat(plainName(formula));
}

function plainName(node: FormulaNode): readonly NameInFormula[] {
  return node.kind === 'name' ? [{ name: node.name, folded: false, all: false }] : [];
}
