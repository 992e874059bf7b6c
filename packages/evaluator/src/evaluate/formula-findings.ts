import { amount } from '../amount/amount.ts';
import { present } from '../invariant.ts';
import type { Derived } from '../ir/derived.ts';
import type { FactId } from '../ir/fact.ts';
import { type FormulaInput, inputsOf } from '../ir/formula-facts.ts';
import type { Finding, FormulaInputValues } from '../ledger/assessment.ts';
import { type FactSource, factName } from './fact-source.ts';
import { knownAs } from './known.ts';

/** How everything was computed that these facts are, or are computed from, what comes first the last. */
export function formulaFindings(facts: Iterable<FactId>, source: FactSource): readonly Finding[] {
  const found = new Map<FactId, Finding>();
  const visit = (id: FactId) => {
    const derived = source.derived.get(id);
    if (derived === undefined || found.has(id)) return;
    found.set(id, formulaFinding(derived, source));
    for (const { fact } of inputsOf(derived.value)) visit(fact);
  };
  for (const id of facts) visit(id);
  return [...found.values()];
}

function formulaFinding(derived: Derived, source: FactSource): Finding {
  const { number, type } = knownAs(source.known, derived.id, 'number', 'percentage');
  const inputs = inputsOf(derived.value);
  return {
    kind: 'formula',
    fact: factName(derived.id, source),
    value: amount(number),
    unit: type === 'percentage' ? 'percent' : null,
    formula: derived.value,
    inputs: inputs
      .filter(
        ({ fact, of }, index) =>
          inputs.findIndex((other) => other.fact === fact && other.of === of) === index,
      )
      .map((input) => inputValues(input, source)),
  };
}

function inputValues({ fact, of }: FormulaInput, source: FactSource): FormulaInputValues {
  const from = of === 'entity' ? [source.known] : source.all;
  const values = from.map((known) =>
    knownAs(known, fact, 'count', 'number', 'percentage', 'series'),
  );
  const [first] = values;
  const unit = present(first, 'somebody is assessed');
  const percent =
    unit.type === 'percentage' || (unit.type === 'series' && unit.of === 'percentage');
  return {
    fact: factName(fact, source),
    of,
    unit: percent ? 'percent' : null,
    values: values
      .flatMap((value) => (value.type === 'series' ? value.numbers : [value.number]))
      .map(amount),
  };
}
