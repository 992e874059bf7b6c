import { type Fault, fault } from '../diagnostics/fault.ts';
import { assertNever } from '../invariant.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { ArgumentNode, CallNode, ComputedNode, FormulaNode } from '../syntax/ast/formulas.ts';
import type { FactReference, Word } from '../syntax/ast/literals.ts';
import {
  FUNCTION_NAMES,
  type FunctionName,
  functionOf,
  functionSpellings,
} from '../syntax/function-words.ts';
import { nearest } from '../syntax/nearest.ts';
import { foldedNames, isFormula } from './formula-units.ts';
import { noteUse } from './names.ts';
import { homeOf, type Scope } from './scope.ts';

type Report = (fault: Fault) => void;

/** Every formula of what stands outside the items. */
export function formulasIn(body: readonly BodyStatement[]): readonly ComputedNode[] {
  return body.flatMap((statement) => (statement.kind === 'define' ? [statement.value] : []));
}

/** Takes note of the names of a formula, and of what it is from later days on. */
export function noteComputed(node: ComputedNode, scope: Scope, report: Report): void {
  for (const formula of variantsOf(node)) noteFormula(formula, scope, report);
}

/** A formula at first, and from later days on. */
export function variantsOf({ formula, changes }: ComputedNode): readonly FormulaNode[] {
  return [formula, ...changes.map(({ value }) => value)];
}

/** Takes note of the names of a formula, and holds its functions to what they are written with. */
function noteFormula(node: FormulaNode, scope: Scope, report: Report): void {
  switch (node.kind) {
    case 'number':
    case 'points':
      return;
    case 'name':
      noteQuantity(node.name, scope, report);
      return;
    case 'sum':
    case 'product':
      for (const { of } of node.parts) noteFormula(of, scope, report);
      return;
    case 'call':
      noteCall(node, scope, report);
      return;
    default:
      assertNever(node);
  }
}

function noteCall(node: CallNode, scope: Scope, report: Report): void {
  const { text } = node.word;
  const name = functionOf(text);
  if (name === undefined) {
    const suggestion = nearest(text, FUNCTION_NAMES.flatMap(functionSpellings));
    report(fault('unknown-function', node.word.range, { name: text, suggestion }));
  } else if (!isWellFormed(name, node.arguments)) {
    report(fault('function-arguments', node.range, { name }));
  }
  const folds = isFold(name);
  const alone = foldedNames(node).length === 1;
  for (const one of node.arguments) {
    if (one.kind === 'all') noteQuantity(one.name, scope, report);
    else if (one.kind === 'name' && folds) noteFolded(one.name, alone, node, scope, report);
    else if (isFormula(one)) noteFormula(one, scope, report);
  }
}

/** A name in a fold is that of a repetition for each of its occurrences, or alone one that has many values. */
function noteFolded(
  name: Word,
  alone: boolean,
  node: CallNode,
  scope: Scope,
  report: Report,
): void {
  const inner = repeatedIn(name.text, scope);
  const home = homeOf(name.text, scope);
  if (inner !== undefined || !alone || home.facts.get(name.text)?.defined) {
    noteQuantity(name, inner ?? scope, report);
    return;
  }
  noteUse(scope, { fact: plain(name), use: 'series', values: [] }, report);
  const info = home.facts.get(name.text);
  const { lowest, highest } = droppedBy(node);
  if (info !== undefined) {
    home.facts.set(name.text, { ...info, least: Math.max(info.least, lowest + highest + 1) });
  }
}

function noteQuantity(name: Word, scope: Scope, report: Report): void {
  noteUse(scope, { fact: plain(name), use: 'quantity', values: [] }, report);
}

function plain(name: Word): FactReference {
  return { name, label: null, range: name.range };
}

/** The repetition whose occurrences each have such a fact. */
export function repeatedIn(name: string, scope: Scope): Scope | undefined {
  return scope.inner.find(({ facts }) => facts.has(name));
}

export function isFold(name: FunctionName | undefined): boolean {
  return name === 'mean' || name === 'sum' || name === 'highest' || name === 'lowest';
}

/** How many of the lowest and of the highest a function leaves out. */
export function droppedBy(node: CallNode): { readonly lowest: number; readonly highest: number } {
  const drop = { lowest: 0, highest: 0 };
  for (const one of node.arguments) {
    if (one.kind !== 'option') continue;
    const count = Number(one.count?.text ?? 1);
    if (one.option === 'DropLowest' || one.option === 'DropBoth') drop.lowest += count;
    if (one.option === 'DropHighest' || one.option === 'DropBoth') drop.highest += count;
  }
  return drop;
}

function isWellFormed(name: FunctionName, given: readonly ArgumentNode[]): boolean {
  const options = given.filter((one) => one.kind === 'option');
  const rest = given.filter((one) => one.kind !== 'option');
  const kinds = options.map(({ option }) => KINDS[option]);
  switch (name) {
    case 'larger':
    case 'smaller':
      return options.length === 0 && rest.length >= 2 && rest.every(isFormula);
    case 'mean':
    case 'sum':
    case 'highest':
    case 'lowest': {
      const once = kinds.length === new Set(options.map(({ option }) => option)).size;
      const both = options.some(({ option }) => option === 'DropBoth') ? kinds.length === 1 : true;
      const counted = options.every(
        ({ count }) => count === null || (!count.percent && /^[1-9]\d{0,3}$/.test(count.text)),
      );
      const dropping = kinds.every((kind) => kind === 'drop') && once && both && counted;
      const alone = rest.length === 1 && rest[0]?.kind === 'all';
      return dropping && (alone || (rest.length > 0 && rest.every(({ kind }) => kind === 'name')));
    }
    case 'rank':
      return (
        rest.length === 1 &&
        rest[0]?.kind === 'name' &&
        kinds.toSorted().join() === 'first,ties' &&
        options.every(({ count }) => count === null)
      );
    case 'entities':
      return given.length === 0;
    default:
      return assertNever(name);
  }
}

const KINDS = {
  DropLowest: 'drop',
  DropHighest: 'drop',
  DropBoth: 'drop',
  HighestFirst: 'first',
  LowestFirst: 'first',
  TiesBest: 'ties',
  TiesWorst: 'ties',
  TiesMean: 'ties',
  TiesDense: 'ties',
} as const;
