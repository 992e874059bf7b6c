import type { Deadline } from '@rubrica/evaluator';
import { type FactUse, type Fault, fault } from '../diagnostics/fault.ts';
import type { FactReference, FactStatement, Quoted, Word } from '../syntax/ast.ts';
import type { Range } from '../syntax/lexer.ts';
import { isOccurrenceName, type Occurrence } from './occurrences.ts';

/** How one place uses a name; `whole` is a comparison with a whole number, which fits a measure too. */
export type Use = FactUse | 'whole';

/** What is known of a named fact once every use of it has been seen. */
export interface FactInfo {
  readonly name: string;
  readonly use: Use | null;
  readonly label: Quoted | null;
  readonly values: readonly string[];
  /** Where its values were declared, if they were. */
  readonly declared: Range | null;
  /** Where it was first used; until then, where it was declared. */
  readonly range: Range;
  readonly used: boolean;
}

export interface Submission {
  readonly range: Range;
  /** By occurrence, or under `null` outside any. */
  readonly deadlines: ReadonlyMap<string | null, Deadline>;
}

/** Where names live: the rubric, an item, or the occurrences of a repetition in an item. */
export interface Scope {
  readonly item: string | null;
  readonly occurrences: readonly Occurrence[] | null;
  readonly facts: Map<string, FactInfo>;
  submission: Submission | null;
}

export function newScope(item: string | null, occurrences: readonly Occurrence[] | null): Scope {
  return { item, occurrences, facts: new Map(), submission: null };
}

/** The key under which a facts file gives when something was submitted. */
export const SUBMITTED = 'submitted';

/** Declares a fact: its label, and the values of a choice. */
export function declareFact(
  scope: Scope,
  node: FactStatement,
  report: (fault: Fault) => void,
): void {
  const { name, label, range } = node;
  const known = scope.facts.get(name.text);
  if (known?.declared) {
    report(fault('stated-twice', range, { text: name.text }, known.declared));
    return;
  }
  const values = node.values.map(({ text }) => text);
  const declared: FactInfo = {
    name: name.text,
    use: values.length > 0 ? 'choice' : null,
    label,
    values,
    declared: range,
    range: name.range,
    used: false,
  };
  reserve(name, report);
  scope.facts.set(name.text, declared);
}

/** Takes note of a use of a name, and reports where it does not fit the uses before it. */
export function noteUse(
  scope: Scope,
  reference: FactReference,
  use: Use,
  values: readonly Word[],
  report: (fault: Fault) => void,
): void {
  const { name, label } = reference;
  const known = scope.facts.get(name.text);
  if (known === undefined) reserve(name, report);
  const before: FactInfo = known ?? {
    name: name.text,
    use: null,
    label: null,
    values: [],
    declared: null,
    range: name.range,
    used: false,
  };
  const both = before.use === null ? use : unified(before.use, use);
  if (both === undefined) {
    const uses = { one: asType(before.use ?? use), other: asType(use) };
    report(fault('two-types', name.range, { name: name.text, ...uses }, before.range));
    return;
  }
  if (label !== null && before.label !== null && label.text !== before.label.text) {
    report(fault('two-labels', label.range, { name: name.text }, before.label.range));
  }
  scope.facts.set(name.text, {
    ...before,
    use: both,
    label: before.label ?? label,
    values: withValues(before, values, report),
    range: before.used ? before.range : name.range,
    used: true,
  });
}

/** Where values are declared a clause may name only those; else the clauses' values are the values. */
function withValues(
  { name, values, declared }: FactInfo,
  used: readonly Word[],
  report: (fault: Fault) => void,
): readonly string[] {
  if (declared === null || values.length === 0) {
    return [...new Set([...values, ...used.map(({ text }) => text)])];
  }
  for (const { text, range } of used) {
    if (values.includes(text)) continue;
    report(fault('value-not-declared', range, { name, value: text, values }, declared));
  }
  return values;
}

function reserve(name: Word, report: (fault: Fault) => void): void {
  if (!isOccurrenceName(name.text) && name.text !== SUBMITTED) return;
  report(fault('reserved-name', name.range, { name: name.text }));
}

function unified(one: Use, other: Use): Use | undefined {
  if (one === other) return one;
  if (one === 'whole') return other === 'count' || other === 'number' ? other : undefined;
  return other === 'whole' ? unified(other, one) : undefined;
}

/** Whole numbers alone count something. */
export function asType(use: Use): FactUse {
  return use === 'whole' ? 'count' : use;
}
