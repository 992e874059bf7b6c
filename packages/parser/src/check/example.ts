import {
  canonicalAmount,
  type Example,
  type Fact,
  type FactValue,
  type Span,
} from '@rubrica/evaluator';
import { type FactUse, type Fault, fault } from '../diagnostics/fault.ts';
import type { ExampleStatement, GivenNode, GivenValue, Word } from '../syntax/ast.ts';
import type { Range } from '../syntax/lexer.ts';
import { nearest } from '../syntax/nearest.ts';
import { type DateContext, resolveDate } from './dates.ts';
import { occurrenceId } from './occurrences.ts';
import { SUBMITTED } from './scope.ts';

export interface ExampleContext extends DateContext {
  readonly items: ReadonlySet<string>;
  /** The facts by item, and under `null` those that all items share. */
  readonly facts: ReadonlyMap<string | null, readonly Fact[]>;
  readonly spanOf: (range: Range) => Span;
  /** Items in which something could not be read: what is not known there may be what was lost. */
  readonly broken: ReadonlySet<string>;
}

type Given = Example['given'][number];

/** Resolves what an example states to facts; `item` is the item that it stands in, if any. */
export function checkExample(
  node: ExampleStatement,
  item: string | null,
  context: ExampleContext,
): Example | undefined {
  const about = node.total ? null : item;
  let sound = true;
  const report = (found: Fault) => {
    sound = false;
    context.report(found);
  };
  if (!node.total && item === null) {
    context.report(fault('clause-outside-item', node.range, {}));
    return undefined;
  }
  const given = node.given.flatMap((one) => checkGiven(one, about, { ...context, report }));
  if (sound) reportOpenMeasures(node, about, given, { ...context, report });
  if (!sound) return undefined;
  return {
    item: about,
    given,
    expect: canonicalAmount(node.expect.text),
    span: context.spanOf(node.range),
  };
}

function checkGiven(
  node: GivenNode,
  item: string | null,
  context: ExampleContext,
): readonly Given[] {
  const of = node.item?.text ?? item;
  if (of === null) {
    context.report(fault('example-without-item', node.range, {}));
    return [];
  }
  if (node.item !== null && !context.items.has(of)) {
    const suggestion = nearest(of, [...context.items]);
    context.report(fault('unknown-item', node.item.range, { id: of, suggestion }));
    return [];
  }
  if (node.item !== null && item !== null && of !== item) {
    context.report(fault('other-item', node.item.range, { id: of, item }));
    return [];
  }
  const facts = factsFor(of, context);
  const occurring = inOccurrence(node, facts, context);
  if (occurring === undefined) return [];
  switch (node.states.kind) {
    case 'submitted':
      return submitted(node, occurring, context);
    case 'missing':
      return missing(node, of, occurring, context);
    case 'fact':
      return named(node.states, of, occurring, context);
  }
}

/** What a clause of an item can ask: the item's own facts and the shared ones; of the total, all. */
function factsFor(item: string | null, { facts }: ExampleContext): readonly Fact[] {
  if (item === null) return [...facts.values()].flat();
  return [...(facts.get(item) ?? []), ...(facts.get(null) ?? [])];
}

/** The facts of the occurrence that is named, or all where none is. */
function inOccurrence(
  { occurrence }: GivenNode,
  facts: readonly Fact[],
  { report }: ExampleContext,
): readonly Fact[] | undefined {
  if (occurrence === null) return facts;
  const id = occurrenceId(occurrence.text);
  const of = facts.filter((fact) => fact.occurrence === id);
  if (of.length > 0) return of;
  report(
    fault('unknown-occurrence', occurrence.range, {
      name: occurrence.text,
      known: occurrenceNames(facts),
    }),
  );
  return undefined;
}

function submitted(
  node: GivenNode,
  facts: readonly Fact[],
  context: ExampleContext,
): readonly Given[] {
  if (node.states.kind !== 'submitted') return [];
  const value = resolveDate(node.states.date, context);
  const all = facts.filter(({ name }) => name === SUBMITTED);
  const own = all.filter(({ occurrence }) => occurrence === null);
  const [fact, another] = own.length > 0 ? own : all;
  if (fact === undefined) context.report(fault('no-submission', node.range, {}));
  else if (another !== undefined) {
    context.report(fault('which-occurrence', node.range, { known: occurrenceNames(all) }));
  } else if (value !== undefined) return [{ fact: fact.id, value }];
  return [];
}

function missing(
  node: GivenNode,
  item: string,
  facts: readonly Fact[],
  { broken, report }: ExampleContext,
): readonly Given[] {
  const all = facts.filter(({ name }) => name === SUBMITTED);
  if (all.length === 0 && !broken.has(item)) report(fault('no-submission', node.range, {}));
  return all.map(({ id }) => ({ fact: id, value: null }));
}

function named(
  { name, value }: Extract<GivenNode['states'], { readonly kind: 'fact' }>,
  item: string,
  facts: readonly Fact[],
  context: ExampleContext,
): readonly Given[] {
  const of = facts.filter((fact) => fact.name === name.text);
  if (of.length === 0 && !context.broken.has(item)) {
    const known = [...new Set(facts.map((fact) => fact.name))].filter(
      (known) => known !== SUBMITTED,
    );
    const suggestion = nearest(name.text, known);
    context.report(fault('unknown-name', name.range, { name: name.text, suggestion, known }));
  }
  const [first] = of;
  if (first === undefined) return [];
  const stated = factValue(first, name, value, context);
  return stated === undefined ? [] : of.map(({ id }) => ({ fact: id, value: stated }));
}

/** The value in the form that a facts file gives it. */
function factValue(
  fact: Fact,
  name: Word,
  value: GivenValue,
  { report }: ExampleContext,
): FactValue | undefined {
  const number = value?.kind === 'number' ? value.number : undefined;
  switch (fact.type) {
    case 'flag':
      if (value === null) return true;
      break;
    case 'count':
      if (
        number &&
        !number.percent &&
        Number.isSafeInteger(Number(number.text)) &&
        /^\d+$/.test(number.text)
      ) {
        return Number(number.text);
      }
      break;
    case 'number':
      if (number && !number.percent) return number.text;
      break;
    case 'percentage':
      if (number?.percent) return `${number.text}%`;
      break;
    case 'choice':
      if (value?.kind === 'choice') return choiceValue(fact.values, name, value.value, report);
      break;
    case 'submission':
      break;
  }
  const type: FactUse = fact.type === 'submission' ? 'flag' : fact.type;
  const values = fact.type === 'choice' ? fact.values : [];
  report(fault('example-value', name.range, { name: name.text, type, values }));
  return undefined;
}

function choiceValue(
  values: readonly string[],
  name: Word,
  value: Word,
  report: (fault: Fault) => void,
): string | undefined {
  if (values.includes(value.text)) return value.text;
  const params = { name: name.text, value: value.text, values };
  report(fault('value-not-declared', value.range, params));
  return undefined;
}

/** Counts, flags and submissions are without fault unless given; a measure or a choice has no such value. */
function reportOpenMeasures(
  node: ExampleStatement,
  item: string | null,
  given: readonly Given[],
  context: ExampleContext,
): void {
  const open = factsFor(item, context).filter(
    (fact) =>
      (fact.type === 'number' || fact.type === 'percentage' || fact.type === 'choice') &&
      !given.some((one) => one.fact === fact.id),
  );
  if (open.length === 0) return;
  const names = open.map((fact) => (item === null ? fact.id : fact.name));
  context.report(fault('example-incomplete', node.range, { names: [...new Set(names)] }));
}

function occurrenceNames(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.flatMap(({ occurrence }) => (occurrence === null ? [] : [occurrence])))];
}
