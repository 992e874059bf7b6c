import { canonicalAmount, type Example, type FactId, type Span } from '@rubrica/evaluator';
import { type Code, type Fault, fault, type Measure } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import type { ExampleStatement, GivenNode } from '../syntax/ast/examples.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Range } from '../syntax/range.ts';
import type { DateContext } from './dates.ts';
import { type Given, nameOfFact, resolveGiven } from './given.ts';
import { MOST_CASES } from './given-cases.ts';
import { checkGradeName } from './grades.ts';
import type { Subject } from './subject.ts';

export interface ExampleContext extends DateContext {
  readonly items: ReadonlyMap<string, Subject>;
  readonly itemIds: readonly string[];
  /** What the items share. */
  readonly shared: Subject;
  /** All that the rubric measures. */
  readonly measures: readonly Measure[];
  /** Every fact that is compared with those of others. */
  readonly compared: ReadonlySet<FactId>;
  readonly spanOf: (range: Range) => Span;
  /** The grades from the best to the worst. */
  readonly grades: readonly string[];
  /** Notes what an example comes to; whether that is still within the limit. */
  readonly spend: (cost: number) => boolean;
}

interface GivenHere {
  readonly value: Given;
  readonly range: Range;
}

/** What may be said of something that was lost. */
const DOUBTFUL: readonly Code[] = [
  'unknown-name',
  'unknown-item',
  'unknown-occurrence',
  'which-occurrence',
  'no-submission',
  'value-not-declared',
  'example-value',
  'example-incomplete',
  'example-without-item',
];

/** Resolves what an example states to facts; `standsIn` is the item that it stands in, if any. */
export function checkExample(
  node: ExampleStatement,
  standsIn: Subject | null,
  context: ExampleContext,
): Example | undefined {
  const about = node.total ? null : standsIn;
  let sound = true;
  const reportOf = (subject: Subject) => (found: Fault) => {
    sound = false;
    const doubtful = subject.doubtful || context.shared.doubtful;
    if (!doubtful || !DOUBTFUL.includes(found.code)) context.report(found);
  };
  const report = reportOf(about ?? context.shared);
  if (!node.total && standsIn === null) {
    report(fault('clause-outside-item', node.range, { isExample: true }));
    return undefined;
  }
  const given = new Map<FactId, GivenHere>();
  for (const one of node.given) {
    const subject = subjectOf(one, about, { ...context, report });
    if (subject === undefined) continue;
    const values = resolveGiven(one, subject, { ...context, report: reportOf(subject) });
    const twin = values
      .map((value) => ({ value, before: given.get(value.fact) }))
      .find(({ value, before }) => before && !areCases(before.value, value))?.before;
    if (twin !== undefined) report(fault('given-twice', one.range, {}, twin.range));
    for (const value of values) {
      const all = together(given.get(value.fact)?.value, value);
      if (Array.isArray(all.value) && all.value.length > MOST_CASES) {
        report(fault('too-many-cases', one.range, { limit: MOST_CASES }));
        continue;
      }
      given.set(value.fact, { value: all, range: one.range });
    }
    if (!context.spend(values.reduce((sum, { value }) => sum + sizeOf(value), 0))) return undefined;
  }
  const others = Math.max(0, ...[...given.values()].map(({ value }) => value.others?.length ?? 0));
  if (!context.spend((about === null ? context.items.size : 1) * (1 + others))) return undefined;
  checkGrade(node, { ...context, report });
  if (sound) reportOpen(node, about, given, { ...context, report });
  if (sound) checkOthers(node, about?.compared ?? context.compared, given, report);
  if (!sound) return undefined;
  return {
    item: about?.item ?? null,
    given: [...given.values()].map(({ value: { others: _, ...value } }) => value),
    peers: [...given.values()].flatMap(({ value: { fact, others } }) =>
      others === undefined ? [] : [{ fact, values: others }],
    ),
    expect: canonicalAmount(node.expect.text),
    grade: node.grade?.text ?? null,
    span: context.spanOf(node.range),
  };
}

/** What is compared is given for the others too, and for as many of them everywhere. */
function checkOthers(
  { range }: ExampleStatement,
  compared: ReadonlySet<FactId>,
  given: ReadonlyMap<FactId, GivenHere>,
  report: (found: Fault) => void,
): void {
  const open = [...compared].find((fact) => given.get(fact)?.value.others === undefined);
  if (open !== undefined) {
    const here = given.get(open);
    const value = typeof here?.value.value === 'boolean' ? '' : String(here?.value.value ?? 3);
    const params = { problem: 'absent', name: nameOfFact(open), value } as const;
    report(fault('others-open', here?.range ?? range, params));
  }
  const all = [...given].flatMap(([fact, here]) => {
    const { others } = here.value;
    return others === undefined ? [] : [{ fact, others, range: here.range }];
  });
  for (const { fact, others, range } of all) {
    const problem = !compared.has(fact)
      ? 'needless'
      : others.length === all[0]?.others.length
        ? null
        : 'uneven';
    if (problem !== null) {
      report(fault('others-open', range, { problem, name: nameOfFact(fact), value: '' }));
    }
  }
}

/** The total alone has a grade. */
function checkGrade({ grade, total }: ExampleStatement, context: ExampleContext): void {
  if (grade === null) return;
  if (total) checkGradeName(grade, context.grades, context);
  else context.report(fault('grade-of-item', grade.range, { name: grade.text }));
}

/** Whether both give cases of one count, which add up. */
function areCases(before: Given, { value }: Given): boolean {
  return Array.isArray(before.value) && Array.isArray(value);
}

/** A fact's value is one, its cases are as many as there are. */
function sizeOf(value: Given['value']): number {
  return Array.isArray(value) ? Math.max(1, value.length) : 1;
}

function together(before: Given | undefined, given: Given): Given {
  if (!Array.isArray(before?.value) || !Array.isArray(given.value)) return given;
  return { ...given, value: [...before.value, ...given.value] };
}

/** Whose facts a part of an example speaks of. */
function subjectOf(
  { item, states, range }: GivenNode,
  about: Subject | null,
  { items, itemIds, shared, report, textAt }: ExampleContext,
): Subject | undefined {
  if (item === null) {
    if (about !== null) return about;
    if (states.kind === 'fact' && shared.byName.has(states.name.text)) return shared;
    const params = { text: textAt(range), item: itemIds[0] ?? null };
    report(fault('example-without-item', range, params));
    return undefined;
  }
  const { text: id } = item;
  const named = items.get(id);
  if (named === undefined) {
    const suggestion = nearest(id, itemIds);
    report(fault('unknown-item', item.range, { id, suggestion }));
  } else if (about !== null && named !== about) {
    const params = { id, item: present(about.item, 'an example stands in an item') };
    report(fault('other-item', item.range, params));
    return undefined;
  }
  return named;
}

/** Measures and choices have no value without fault, so an example has to give those that count. */
function reportOpen(
  node: ExampleStatement,
  about: Subject | null,
  given: ReadonlyMap<FactId, GivenHere>,
  { measures, report }: ExampleContext,
): void {
  const open = (about?.measures ?? measures).filter(({ id }) => !given.has(id));
  if (open.length === 0) return;
  report(fault('example-incomplete', node.range, { open, total: about === null }));
}
