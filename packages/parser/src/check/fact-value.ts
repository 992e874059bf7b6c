import type { ChoiceFact, Fact, FactValue } from '@rubrica/evaluator';
import { type FactUse, type Fault, fault } from '../diagnostics/fault.ts';
import { assertNever, invariant } from '../invariant.ts';
import type { GivenNode, GivenValue, Word } from '../syntax/ast.ts';

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
  const fitting = plainValue(fact.type, value);
  if (fitting !== undefined) return fitting;
  const values = fact.type === 'choice' ? fact.values : [];
  report(fault('example-value', name.range, { name: name.text, type: typeOf(fact), values }));
  return undefined;
}

function plainValue(type: Fact['type'], value: GivenValue): FactValue | undefined {
  const number = value?.kind === 'number' ? value.number : null;
  switch (type) {
    case 'flag':
      return value === null ? true : undefined;
    case 'count':
      return number && !number.percent && /^\d+$/.test(number.text)
        ? Number(number.text)
        : undefined;
    case 'number':
      return number && !number.percent ? number.text : undefined;
    case 'percentage':
      return number?.percent ? `${number.text}%` : undefined;
    case 'choice':
    case 'submission':
    case 'judgement':
      return undefined;
    default:
      return assertNever(type);
  }
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
