import { canonicalAmount } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import type { FactStatement } from '../syntax/ast/body.ts';
import type { DefineStatement } from '../syntax/ast/formulas.ts';
import type { NumberNode, Word } from '../syntax/ast/literals.ts';
import type { Range } from '../syntax/range.ts';
import { isOccurrenceName } from './occurrences.ts';
import { type FactInfo, homeOf, type Scope, SUBMITTED } from './scope.ts';
import { asType, type NamedUse, type Use, unified } from './uses.ts';

type Report = (fault: Fault) => void;

/** Declares a fact: its label, and the values of a choice. */
export function declareFact(scope: Scope, node: FactStatement, report: Report): void {
  const { name, label, range } = node;
  const before = homeOf(name.text, scope).facts.get(name.text)?.declared;
  if (before) {
    report(fault('stated-twice', range, { text: name.text }, before.range));
    return;
  }
  reserve(name, report);
  const values = distinct(node.values, report);
  scope.facts.set(name.text, {
    name: name.text,
    use: values.length > 0 ? 'choice' : node.percent ? 'percentage' : null,
    label,
    values,
    attributes: [],
    bounds: null,
    most: null,
    declared: { range, closed: values.length > 0 },
    range: name.range,
    used: false,
    least: 1,
    percent: node.percent,
    defined: null,
  });
}

/** Declares a number that is computed. */
export function declareComputed(scope: Scope, node: DefineStatement, report: Report): void {
  const { name, label, range } = node;
  const before = homeOf(name.text, scope).facts.get(name.text)?.declared;
  if (before) {
    report(fault('stated-twice', range, { text: name.text }, before.range));
    return;
  }
  scope.facts.set(name.text, {
    ...newFact(name, report),
    label,
    declared: { range, closed: false },
    defined: node,
  });
}

/** The words that are there, once each. */
export function distinct(values: readonly Word[], report: Report): readonly string[] {
  const first = new Map<string, Range>();
  for (const { text, range } of values) {
    const twin = first.get(text);
    if (twin === undefined) first.set(text, range);
    else report(fault('stated-twice', range, { text }, twin));
  }
  return [...first.keys()];
}

/** A choice that an item's heading names: it has those values, and all in the item mean it by its name. */
export function declareChoice(scope: Scope, name: string): void {
  const info = scope.facts.get(name);
  if (info === undefined || info.declared !== null) return;
  scope.facts.set(name, { ...info, declared: { range: info.range, closed: true } });
}

/** Takes note of a use of a name, and reports where it does not fit the uses before it. */
export function noteUse(scope: Scope, { fact, use, values, most }: NamedUse, report: Report): void {
  const { name, label } = fact;
  const home = homeOf(name.text, scope);
  if (home.item === null) scope.borrowed.add(name.text);
  const before = home.facts.get(name.text) ?? newFact(name, report);
  const both = usedAs(before, use);
  const range = before.used ? before.range : name.range;
  if (both === undefined) {
    const one = asType(present(before.use, 'a first use fits'));
    const params = { name: name.text, one, other: asType(use) };
    report(fault('two-types', name.range, params, before.range));
    home.facts.set(name.text, { ...before, range, used: true });
    return;
  }
  if (label !== null && before.label !== null && label.text !== before.label.text) {
    report(fault('two-labels', label.range, { name: name.text }, before.label.range));
  }
  home.facts.set(name.text, {
    ...before,
    use: both,
    label: before.label ?? label,
    values: withValues(before, values, report),
    most: withMost(before, most ?? null, report),
    range,
    used: true,
  });
}

/** Several percentages are declared as one is. */
function usedAs({ use: before, percent }: FactInfo, use: Use): Use | undefined {
  if (before === null) return use;
  if (percent && before === 'percentage' && use === 'series') return use;
  return unified(before, use);
}

function newFact(name: Word, report: Report): FactInfo {
  reserve(name, report);
  return {
    name: name.text,
    use: null,
    label: null,
    values: [],
    attributes: [],
    bounds: null,
    most: null,
    declared: null,
    range: name.range,
    used: false,
    least: 1,
    percent: false,
    defined: null,
  };
}

/** However many clauses count it, there are as many of it. */
function withMost({ most }: FactInfo, stated: NumberNode | null, report: Report): FactInfo['most'] {
  if (stated === null) return most;
  const count = canonicalAmount(stated.text);
  if (most === null) return { count, range: stated.range };
  if (most.count !== count) {
    report(fault('stated-twice', stated.range, { text: `of ${stated.text}` }, most.range));
  }
  return most;
}

/** Where values are declared a clause may name only those; else the clauses' values are the values. */
function withValues(
  { name, values, declared }: FactInfo,
  used: readonly Word[],
  report: Report,
): readonly string[] {
  if (!declared?.closed) return [...new Set([...values, ...used.map(({ text }) => text)])];
  for (const { text, range } of used) {
    if (values.includes(text)) continue;
    const params = { name, value: text, values };
    report(fault('value-not-declared', range, params, declared.range));
  }
  return values;
}

/** Names of a facts file that mean something else there. */
export function reserve({ text: name, range }: Word, report: Report): void {
  if (name === SUBMITTED) report(fault('reserved-name', range, { name, means: 'submission' }));
  else if (isOccurrenceName(name)) {
    report(fault('reserved-name', range, { name, means: 'occurrence' }));
  }
}
