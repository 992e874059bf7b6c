import type { ChoiceFact, Fact, FactValue } from '@rubrica/evaluator';
import { type FactUse, type Fault, fault } from '../diagnostics/fault.ts';
import { sampleOf } from '../diagnostics/sample.ts';
import { assertNever, invariant } from '../invariant.ts';
import type { CasesGiven, GivenNode, GivenValue } from '../syntax/ast/examples.ts';
import type { NumberNode, Word } from '../syntax/ast/literals.ts';
import { givenCases } from './given-cases.ts';
import { givenJudgement } from './given-judgement.ts';

type Stated = Extract<GivenNode['states'], { readonly kind: 'fact' }>;
type Report = (fault: Fault) => void;

/** What an example says of a fact, in the form of a facts file; `undefined`, reported, where it does not fit. */
export function factValue(
  fact: Fact,
  { name, value }: Stated,
  report: Report,
): FactValue | undefined {
  if (fact.type === 'choice' && value?.kind === 'choice') {
    return choiceValue(fact, value.value, report);
  }
  if (fact.type === 'count' && fact.attributes.length > 0) {
    const cases = casesOf(value);
    if (cases !== undefined) return givenCases(fact, cases, name.range, report);
  }
  if (fact.type === 'judgement') {
    const judged = givenJudgement(fact, value, name, report);
    if (judged !== undefined) return judged;
    if (value?.kind === 'number' && !value.number.percent) return undefined;
  }
  if (fact.type === 'series' && value?.kind === 'series') {
    const values = value.numbers.flatMap((number) => numberAs(fact.of, number) ?? []);
    if (values.length === value.numbers.length && values.length >= fact.least) return values;
  }
  const fitting = plainValue(fact.type, value);
  const most = fact.type === 'count' ? fact.most : null;
  if (most !== null && typeof fitting === 'number' && fitting > Number(most)) {
    report(fault('above-most', name.range, { name: name.text, most }));
    return undefined;
  }
  if (fitting !== undefined) return fitting;
  const params = {
    name: name.text,
    type: typeOf(fact),
    values: sampleOf(fact),
    measured: isMeasured(fact, value),
  };
  report(fault('example-value', name.range, params));
  return undefined;
}

/** `84.5` of what clauses compare with whole numbers alone. */
function isMeasured({ type }: Fact, value: GivenValue): boolean {
  return type === 'count' && value?.kind === 'number' && value.number.text.includes('.');
}

function plainValue(type: Fact['type'], value: GivenValue): FactValue | undefined {
  const number = value?.kind === 'number' || value?.kind === 'compared' ? value.number : null;
  switch (type) {
    case 'flag':
      return value === null ? true : undefined;
    case 'count':
    case 'number':
    case 'percentage':
      return number === null ? undefined : numberAs(type, number);
    case 'choice':
    case 'submission':
    case 'judgement':
    case 'series':
      return undefined;
    default:
      return assertNever(type);
  }
}

/** A written number as the value of a fact; `undefined` where it is of another kind. */
export function numberAs(
  type: 'count' | 'number' | 'percentage',
  { text, percent }: NumberNode,
): number | string | undefined {
  if (percent !== (type === 'percentage')) return undefined;
  if (type === 'count') return /^\d+$/.test(text) ? Number(text) : undefined;
  return percent ? `${text}%` : text;
}

/** A mere number is of cases of which nothing more is said. */
function casesOf(value: GivenValue): Omit<CasesGiven, 'kind'> | undefined {
  if (value?.kind !== 'number' && value?.kind !== 'cases') return undefined;
  const { number } = value;
  if (number !== null && (number.percent || !/^\d+$/.test(number.text))) return undefined;
  return { number, attributes: value.kind === 'cases' ? value.attributes : [] };
}

function choiceValue(fact: ChoiceFact, value: Word, report: Report): string | undefined {
  const { name, values } = fact;
  if (values.includes(value.text)) return value.text;
  const params = { name, value: value.text, values };
  report(fault('value-not-declared', value.range, params));
  return undefined;
}

function typeOf({ type }: Fact): FactUse {
  invariant(type !== 'submission', '`submitted` is a keyword, so no example gives it by name');
  return type;
}
