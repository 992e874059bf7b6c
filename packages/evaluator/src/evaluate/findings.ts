import { amount, type Rational, rational } from '../amount/amount.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { assertNever, present } from '../invariant.ts';
import type { Condition, Effect, Fact, FactId, Num } from '../ir/rubric.ts';
import type { FactName, Finding } from '../ledger/assessment.ts';
import { holds } from './condition.ts';
import { knownAs } from './known.ts';

/** What findings are read from: the facts' declarations and their values. */
export interface FactSource {
  readonly declared: ReadonlyMap<FactId, Fact>;
  readonly known: KnownFacts;
}

/** What the facts say about everything that a clause looks at. */
export function effectFindings(effect: Effect, source: FactSource): readonly Finding[] {
  return effect.kind === 'set'
    ? conditionFindings(effect.when, source)
    : numFindings(effect.amount, rational('1'), source);
}

export function conditionFindings(condition: Condition, source: FactSource): readonly Finding[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => conditionFindings(part, source));
    case 'not':
      return conditionFindings(condition.of, source);
    default:
      return [leafFinding(condition, source)];
  }
}

type Leaf = Exclude<Condition, { readonly kind: 'all' | 'any' | 'not' }>;

function leafFinding(leaf: Leaf, source: FactSource): Finding {
  const fact = factName(leaf.fact, source);
  const { known } = source;
  switch (leaf.kind) {
    case 'flag':
      return { kind: 'flag', fact, holds: holds(leaf, known) };
    case 'never':
    case 'late': {
      const { date, stated } = knownAs(known, leaf.fact, 'submission');
      const deadline = leaf.kind === 'late' ? leaf.deadline : null;
      return { kind: 'submission', fact, date, stated, deadline };
    }
    case 'compare': {
      const value = knownAs(known, leaf.fact, 'count', 'number', 'percentage');
      return {
        kind: 'comparison',
        fact,
        value: amount(value.number),
        unit: value.type === 'percentage' ? 'percent' : null,
        op: leaf.op,
        to: leaf.value,
        holds: holds(leaf, known),
        evidence: value.type === 'count' ? value.evidence : null,
      };
    }
    case 'choice': {
      const { value } = knownAs(known, leaf.fact, 'choice');
      return { kind: 'choice', fact, value, values: leaf.values, holds: holds(leaf, known) };
    }
    default:
      return assertNever(leaf);
  }
}

/** `each` is the factor that reaches the fact: `0.2` of `unrecorded`. */
function numFindings(num: Num, each: Rational, source: FactSource): readonly Finding[] {
  switch (num.kind) {
    case 'constant':
      return [];
    case 'fact': {
      const value = knownAs(source.known, num.fact, 'count', 'number', 'percentage');
      return [
        {
          kind: 'count',
          fact: factName(num.fact, source),
          count: amount(value.number),
          each: amount(each),
          evidence: value.type === 'count' ? value.evidence : null,
        },
      ];
    }
    case 'times':
      return numFindings(num.of, each.mul(rational(num.factor)), source);
    case 'case':
      return [
        ...conditionFindings(num.when, source),
        ...numFindings(holds(num.when, source.known) ? num.then : num.else, each, source),
      ];
    default:
      return assertNever(num);
  }
}

function factName(id: FactId, source: FactSource): FactName {
  const fact = present(source.declared.get(id), `the rubric declares the fact \`${id}\``);
  return { id, name: fact.name, label: fact.label, occurrence: fact.occurrence };
}
