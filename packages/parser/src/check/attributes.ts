import type { Attribute, FactId } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { PerClause } from '../syntax/ast/clauses.ts';
import type { Word } from '../syntax/ast/literals.ts';
import { hasCases } from './cases.ts';
import { type AttributeInfo, homeOf, type Scope } from './scope.ts';
import { type NamedUse, pricingUses } from './uses.ts';

/** One place that asks for an attribute. */
interface AttributeMention extends Pick<NamedUse, 'values'> {
  readonly name: Word;
  readonly use: NamedUse['use'] | 'text';
}

type Report = (fault: Fault) => void;

/** Takes note of what a clause asks of each case; what asks each its own points prices them by nothing else. */
export function noteAttributes(clause: PerClause, scope: Scope, report: Report): void {
  if (!hasCases(clause)) return;
  const { facts } = homeOf(clause.fact.name.text, scope);
  const { highest } = clause.effect;
  const alike: readonly AttributeMention[] =
    highest === null ? [] : [{ name: highest, use: 'text', values: [] }];
  const asked = pricingUses(clause).map(({ fact, use, values }) => ({
    name: fact.name,
    use,
    values,
  }));
  for (const use of [...asked, ...alike]) {
    const info = facts.get(clause.fact.name.text);
    if (info === undefined) return;
    facts.set(info.name, { ...info, attributes: withUse(info.attributes, use, report) });
  }
  const { allowance, effect } = clause;
  if (allowance !== null) {
    report(fault('cases-priced-apart', allowance.range, { of: 'above' }));
  }
  if (effect.then !== null) {
    report(fault('cases-priced-apart', effect.then.range, { of: 'then' }));
  }
}

function withUse(
  attributes: readonly AttributeInfo[],
  { name, use, values }: AttributeMention,
  report: Report,
): readonly AttributeInfo[] {
  if (use !== 'flag' && use !== 'choice' && use !== 'text') {
    report(fault('attribute-compared', name.range, { name: name.text }));
    return attributes;
  }
  const before = attributes.find((one) => one.name === name.text);
  if (before === undefined) {
    const stated = values.map(({ text }) => text);
    return [
      ...attributes,
      { name: name.text, use, values: [...new Set(stated)], range: name.range },
    ];
  }
  const isText = before.use === 'text' || use === 'text';
  if (before.use !== use && !(isText && (before.use === 'choice' || use === 'choice'))) {
    const params = { name: name.text, one: before.use, other: use };
    report(fault('two-types', name.range, params, before.range));
    return attributes;
  }
  const all = new Set([...before.values, ...values.map(({ text }) => text)]);
  // What has a closed list of values is a choice, even where cases are alike in it.
  const both = before.use === 'text' ? use : before.use;
  return attributes.map((one) => (one === before ? { ...one, use: both, values: [...all] } : one));
}

export function attributeOf({ name, use, values }: AttributeInfo, id: FactId): Attribute {
  return use === 'choice' ? { type: use, id, name, values } : { type: use, id, name };
}

/** `4.1/petition.level`: where the attribute stands in the conditions on each case. */
export function attributeId(count: FactId, name: string): FactId {
  return `${count}.${name}`;
}
