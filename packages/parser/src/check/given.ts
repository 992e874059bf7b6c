import type { Example, Fact, FactValue } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { assertNever } from '../invariant.ts';
import type { GivenNode } from '../syntax/ast/examples.ts';
import type { Word } from '../syntax/ast/literals.ts';
import { nearest } from '../syntax/nearest.ts';
import { type DateContext, resolveDate } from './dates.ts';
import { factValue, numberAs } from './fact-value.ts';
import { resolveTime } from './moment.ts';
import { occurrenceId } from './occurrences.ts';
import { SUBMITTED } from './scope.ts';
import type { Subject } from './subject.ts';

/** A fact's value, and where it is compared, what it is for others. */
export type Given = Example['given'][number] & { readonly others?: readonly FactValue[] };

/** What one part of an example says of an item's facts; nothing where that makes no sense. */
export function resolveGiven(
  node: GivenNode,
  subject: Subject,
  context: DateContext,
): readonly Given[] {
  const { states, occurrence } = node;
  const { report } = context;
  const submission = occurrence === null ? undefined : namedSubmission(occurrence, subject);
  const id = occurrence && submission === undefined ? occurrenceId(occurrence.text) : null;
  if (occurrence !== null && id !== null && !subject.occurrences.has(id)) {
    const unfit = unfitValue(occurrence, states, subject);
    if (unfit !== undefined) {
      report(unfit);
      return [];
    }
    const params = { name: occurrence.text, known: [...subject.occurrences] };
    report(fault('unknown-occurrence', occurrence.range, params));
    return [];
  }
  const named = (name: string) =>
    (subject.byName.get(name) ?? []).filter((fact) => id === null || fact.occurrence === id);
  const submissions = () => {
    if (submission !== undefined) return [submission];
    return subject.submissions.filter((fact) => id === null || fact.occurrence === id);
  };
  switch (states.kind) {
    case 'submitted': {
      const fact = theSubmission(submissions(), node, context);
      const value = momentOf(states, fact, context);
      return fact === undefined || value === undefined ? [] : [{ fact: fact.id, value }];
    }
    case 'missing': {
      const all = submissions();
      if (all.length === 0) report(fault('no-submission', node.range, {}));
      return all.map((fact) => ({ fact: fact.id, value: null }));
    }
    case 'fact': {
      const { name } = states;
      const facts = named(name.text);
      const [first] = facts;
      if (first === undefined && submission !== undefined) {
        report(fault('submission-value', node.range, { text: submission.name }));
        return [];
      }
      const from = subject.computed(name.text);
      if (first === undefined && from !== undefined) {
        report(
          fault('computed-given', name.range, { name: name.text, from: from.map(nameOfFact) }),
        );
        return [];
      }
      if (first === undefined) {
        const suggestion = nearest(name.text, subject.names);
        const params = { name: name.text, suggestion, known: subject.names };
        report(fault('unknown-name', name.range, params));
        return [];
      }
      if (first.type === 'submission' || submission !== undefined) {
        const text = submission?.name ?? first.name;
        report(fault('submission-value', node.range, { text }));
        return [];
      }
      const value = factValue(first, states, report);
      if (value === undefined) return [];
      const others = othersOf(first, states, report);
      return facts.map((fact) => ({ fact: fact.id, value, ...(others && { others }) }));
    }
    default:
      return assertNever(states);
  }
}

/** `2021/Q1/rate` is written `rate`. */
export function nameOfFact(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** What a fact is for others; `undefined` where that is not said, or makes no sense. */
function othersOf(
  fact: Fact,
  { name, value }: Extract<GivenNode['states'], { readonly kind: 'fact' }>,
  report: DateContext['report'],
): readonly FactValue[] | undefined {
  if (value?.kind !== 'compared') return undefined;
  const { type } = fact;
  if (type !== 'count' && type !== 'number' && type !== 'percentage') return undefined;
  const others = value.others.flatMap((number) => numberAs(type, number) ?? []);
  if (others.length === value.others.length) return others;
  report(fault('example-value', name.range, { name: name.text, type, values: [] }));
  return undefined;
}

/** `plan submitted 6月22日`: the one of several submissions that is spoken of. */
function namedSubmission({ text }: Word, { submissions }: Subject): Fact | undefined {
  return text === SUBMITTED ? undefined : submissions.find(({ name }) => name === text);
}

/** A day, or an instant where a time is stated; where the time counts a day alone is not enough. */
function momentOf(
  { date: dateNode, time: timeNode }: Extract<GivenNode['states'], { readonly kind: 'submitted' }>,
  fact: Fact | undefined,
  context: DateContext,
): string | undefined {
  const date = resolveDate(dateNode, context);
  if (date === undefined) return undefined;
  if (timeNode !== null) return resolveTime(timeNode, date, context)?.instant;
  if (fact?.type !== 'submission' || fact.precision === 'day') return date;
  const { range } = dateNode;
  context.report(fault('time-needed', range, { text: context.textAt(range) }));
  return undefined;
}

/** `quality good`: a known fact that is given a word, which reads as if the fact were an occurrence. */
function unfitValue(
  { text: name, range }: Word,
  states: GivenNode['states'],
  subject: Subject,
): Fault | undefined {
  const [fact] = subject.byName.get(name) ?? [];
  if (fact === undefined || fact.type === 'submission') return undefined;
  if (states.kind !== 'fact' || states.value !== null) return undefined;
  const value = states.name.text;
  // Between two facts lacks a comma.
  if (subject.byName.has(value)) return undefined;
  const all = fact.type === 'choice' ? fact.values : [];
  const values = all.toSorted((a, b) => Number(b === value) - Number(a === value));
  return fault('example-value', range, { name, type: fact.type, values });
}

/** One day can be that of one submission; outside the repetitions there is but one. */
function theSubmission(
  all: readonly Fact[],
  node: GivenNode,
  { report }: DateContext,
): Fact | undefined {
  const own = all.find(({ occurrence, name }) => occurrence === null && name === SUBMITTED);
  const [only, another] = all;
  if (only === undefined) report(fault('no-submission', node.range, {}));
  else if (own === undefined && another !== undefined) {
    const known = all.map(({ occurrence, name }) => occurrence ?? name);
    report(fault('which-occurrence', node.range, { known }));
    return undefined;
  }
  return own ?? only;
}
