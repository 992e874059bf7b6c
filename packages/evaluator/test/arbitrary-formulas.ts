import fc from 'fast-check';
import type { Derived, Formula } from '../src/ir/derived.ts';
import type { Fact } from '../src/ir/fact.ts';
import { span } from './rubrics.ts';

const constant = fc
  .constantFrom('0', '1', '-1', '2.5', '1/3', '100')
  .map((value): Formula => ({ kind: 'constant', value }));

/** A formula over facts of one entity, and of all where it may compare them. */
function formulaOver(facts: readonly Fact[], comparing: boolean): fc.Arbitrary<Formula> {
  const numbers = facts.filter(({ type }) => ['count', 'number', 'percentage'].includes(type));
  const folded = facts.filter((fact) => numbers.includes(fact) || fact.type === 'series');
  const leaf =
    numbers.length === 0
      ? constant
      : fc.oneof(
          constant,
          fc.constantFrom(...numbers).map(({ id }): Formula => ({ kind: 'fact', fact: id })),
        );
  const fold =
    folded.length === 0
      ? leaf
      : fc
          .tuple(
            fc.constantFrom('mean', 'sum', 'highest', 'lowest'),
            fc.subarray([...folded], { minLength: 1 }),
          )
          .map(
            ([take, of]): Formula => ({
              kind: 'fold',
              take,
              over: 'facts',
              facts: of.map(({ id }) => id),
              drop: { lowest: of.length > 1 ? 1 : 0, highest: 0 },
            }),
          );
  const alone = fc.oneof(leaf, fold);
  const part = comparing && numbers.length > 0 ? fc.oneof(alone, comparisonOf(numbers)) : alone;
  const several = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    part,
    fc
      .tuple(fc.constantFrom('sum', 'product', 'largest', 'smallest'), several)
      .map(([kind, of]): Formula => ({ kind, of })),
    fc.tuple(part, part).map(([of, by]): Formula => ({ kind: 'quotient', of, by })),
    fc
      .tuple(part, fc.constantFrom('half-up', 'up', 'down'), fc.nat(2))
      .map(([of, mode, decimals]): Formula => ({ kind: 'rounded', of, mode, decimals })),
  );
}

/** A place among all, or the mean, the sum or the best of all. */
function comparisonOf(facts: readonly Fact[]): fc.Arbitrary<Formula> {
  const fact = fc.constantFrom(...facts.map(({ id }) => id));
  const rank = fc.record({
    kind: fc.constant('rank' as const),
    fact,
    first: fc.constantFrom('highest' as const, 'lowest' as const),
    ties: fc.constantFrom('best' as const, 'worst' as const, 'mean' as const, 'dense' as const),
  });
  const fold = fc.record({
    kind: fc.constant('fold' as const),
    take: fc.constantFrom('mean' as const, 'sum' as const, 'highest' as const, 'lowest' as const),
    over: fc.constant('entities' as const),
    facts: fact.map((one) => [one]),
    drop: fc.record({ lowest: fc.nat(1), highest: fc.constant(0) }),
  });
  return fc.oneof(rank, fold, fc.constant<Formula>({ kind: 'entities' }));
}

/** What an item computes from its facts. */
export function derivedOver(
  item: string,
  facts: readonly Fact[],
  comparing: boolean,
): fc.Arbitrary<Derived> {
  return fc
    .tuple(formulaOver(facts, comparing), fc.constantFrom('number', 'percentage'))
    .map(([value, type]) => ({
      type,
      id: `${item}/computed=`,
      item,
      occurrence: null,
      name: null,
      label: null,
      value,
      otherwise: '7',
      span: span(),
    }));
}
