import type { Attribute, CountFact, Evidence } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { AttributeGiven, CasesGiven } from '../syntax/ast/examples.ts';
import type { Word } from '../syntax/ast/literals.ts';
import { spellings } from '../syntax/keywords.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Range } from '../syntax/range.ts';

type Report = (fault: Fault) => void;

/** More cases than an example needs, and few enough to be written out. */
export const MOST_CASES = 1000;

/** What an example says of some cases that are alike, as the records of a facts file; flags not named are false. */
export function givenCases(
  { name, attributes }: CountFact,
  given: Omit<CasesGiven, 'kind'>,
  range: Range,
  report: Report,
): readonly Evidence[] | undefined {
  const count = Number(given.number?.text ?? 1);
  if (count > MOST_CASES) {
    report(fault('too-many-cases', range, { limit: MOST_CASES }));
    return undefined;
  }
  const stated = new Map<string, string | boolean>();
  for (const one of given.attributes.map((one) => unglued(one, attributes))) {
    const value = attributeValue(one, attributes, report);
    if (value === undefined) return undefined;
    if (stated.has(one.name.text)) report(fault('given-twice', one.range, {}));
    stated.set(one.name.text, value);
  }
  const open = attributes.filter((one) => one.type !== 'flag' && !stated.has(one.name));
  if (open.length > 0 && count > 0) {
    const shown = open.map((one) => ({ name: one.name, values: valuesOf(one) }));
    report(fault('case-incomplete', range, { name, open: shown }));
    return undefined;
  }
  const record = Object.fromEntries(
    attributes.map((one) => [one.name, stated.get(one.name) ?? false]),
  );
  return Array.from({ length: count }, () => record);
}

function attributeValue(
  { name, value }: AttributeGiven,
  attributes: readonly Attribute[],
  report: Report,
): string | boolean | undefined {
  const attribute = attributes.find((one) => one.name === name.text);
  if (attribute === undefined) {
    const known = attributes.map((one) => one.name);
    const suggestion = nearest(name.text, known);
    report(fault('unknown-name', name.range, { name: name.text, suggestion, known }));
    return undefined;
  }
  const { type } = attribute;
  const values = valuesOf(attribute);
  if ((type === 'flag') !== (value === null)) {
    report(fault('example-value', name.range, { name: name.text, type, values }));
    return undefined;
  }
  if (value === null) return true;
  if (type !== 'choice' || values.includes(value.text)) return value.text;
  const params = { name: name.text, value: value.text, values };
  report(fault('value-not-declared', value.range, params));
  return undefined;
}

function valuesOf(attribute: Attribute): readonly string[] {
  return attribute.type === 'choice' ? attribute.values : [];
}

/** `级别为县` without blanks is one name; where it begins with an attribute it is that and its value. */
function unglued(given: AttributeGiven, attributes: readonly Attribute[]): AttributeGiven {
  const { text, range } = given.name;
  if (given.value !== null || attributes.some(({ name }) => name === text)) return given;
  for (const { name } of attributes) {
    const is = spellings('Is', 'zh').find((word) => text.startsWith(`${name}${word}`));
    const length = name.length + (is?.length ?? 0);
    if (is === undefined || text.length === length) continue;
    const value: Word = {
      text: text.slice(length),
      range: { start: range.start + length, end: range.end },
    };
    return { ...given, name: { text: name, range }, value };
  }
  return given;
}
