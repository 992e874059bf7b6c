import { evaluate } from '../src/evaluate/evaluate.ts';
import type { EntityFacts, ItemFacts } from '../src/facts/facts.ts';
import type { Fact } from '../src/ir/fact.ts';
import type { Item } from '../src/ir/item.ts';
import type { ItemAssessment } from '../src/ledger/assessment.ts';
import { rubric } from './rubrics.ts';

/** The assessment of one item, the item `1` of a rubric that has no other. */
export function assessItem(
  item: Item,
  declared: readonly Fact[],
  facts: ItemFacts,
  shared: NonNullable<EntityFacts['facts']> = {},
): ItemAssessment {
  const of = rubric({ items: [item], facts: declared });
  const [assessed] = evaluate(of, {
    items: { '1': facts },
    ...(Object.keys(shared).length > 0 ? { facts: shared } : {}),
  }).items;
  if (assessed === undefined) throw new Error('the rubric has one item');
  return assessed;
}

/** An item's ledger for reading: `1/late: asked -2, counted -1, floor -1`. */
export function ledger({ lines, bounds, score }: ItemAssessment): readonly string[] {
  return [
    ...lines.map(({ id, status, raw, applied, waived, absorbed }) =>
      status === 'silent'
        ? `${id}: silent`
        : [
            `${id}: asked ${raw}, counted ${applied}`,
            ...(status === 'waived' ? [`waived ${waived}`] : []),
            ...absorbed.map(({ by, amount }) => `${by} ${amount}`),
          ].join(', '),
    ),
    ...bounds.map(({ id, applied }) => `${id}: ${applied}`),
    `score ${score}`,
  ];
}
