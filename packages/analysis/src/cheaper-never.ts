import {
  type Amount,
  type CivilDate,
  compareAmounts,
  type FactId,
  type Rubric,
} from '@rubrica/evaluator';
import { amount, type Domains, type KnownFacts, scoreItem } from '@rubrica/evaluator/core';
import { itemWithId } from './by-id.ts';
import { itemDomains } from './domains/item-domains.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { factsAtRest } from './trials.ts';
import { attempted, type Unknown } from './unknown.ts';

/** A submission that is better never made than made on some day. */
export interface CheaperNever {
  readonly fact: FactId;
  /** What the item comes to where it never comes, and nothing else is amiss. */
  readonly never: Amount;
  /** What it comes to where it comes on this day. */
  readonly late: Amount;
  readonly day: CivilDate;
}

export interface CheaperNevers {
  readonly kind: 'exact';
  readonly submissions: readonly CheaperNever[];
}

/**
 * The submissions of an item of which some day leaves it with fewer points than if they never came, with the worst
 * such day; all else is at rest.
 *
 * @throws {RangeError} where the rubric has no such item.
 */
export function cheaperNever(
  rubric: Rubric,
  itemId: string,
  limits: Partial<Limits> = {},
): CheaperNevers | Unknown {
  // An extra is taken from the total.
  const item = { ...itemWithId(rubric, itemId), extras: [] };
  return attempted(() => {
    const { domains } = itemDomains(rubric, item, { ...DEFAULT_LIMITS, ...limits });
    const scored = (known: KnownFacts) => amount(scoreItem(item, known).score);
    return {
      kind: 'exact',
      submissions: [...domains.keys()].flatMap((fact) => ofSubmission(fact, domains, scored)),
    };
  });
}

function ofSubmission(
  fact: FactId,
  domains: Domains,
  scored: (known: KnownFacts) => Amount,
): readonly CheaperNever[] {
  const rest = factsAtRest(domains);
  const all = (domains.get(fact) ?? []).flatMap(({ known }) =>
    known.type === 'submission'
      ? [{ date: known.date, score: scored(new Map([...rest, [fact, known]])) }]
      : [],
  );
  const never = all.find(({ date }) => date === null);
  const [worst] = all
    .flatMap(({ date, score }) => (date === null ? [] : [{ date, score }]))
    .toSorted((a, b) => compareAmounts(a.score, b.score) || (a.date < b.date ? -1 : 1));
  if (never === undefined || worst === undefined) return [];
  if (compareAmounts(worst.score, never.score) >= 0) return [];
  return [{ fact, never: never.score, late: worst.score, day: worst.date }];
}
