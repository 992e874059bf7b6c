import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, amount, compareAmounts, sumAmounts } from '../src/amount/amount.ts';
import { factsAsOf } from '../src/evaluate/as-of.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { scoreItem } from '../src/evaluate/score-item.ts';
import { scoreTotal } from '../src/evaluate/score-total.ts';
import type { EntityFacts, FactValue, PartialFacts } from '../src/facts/facts.ts';
import { type KnownFacts, readFacts } from '../src/facts/read-facts.ts';
import type { Fact } from '../src/ir/fact.ts';
import type { Box } from '../src/ir/item.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import type { Stage } from '../src/ir/stage.ts';
import type { Interval, IntervalAssessment } from '../src/ledger/interval.ts';
import { rubricAndFacts } from './arbitrary-facts.ts';
import { type Case, factsOf, unknownCase, valuesOf } from './arbitrary-unknowns.ts';
import { without } from './facts-by-id.ts';
import { rubric } from './rubrics.ts';

const OPTIONS = { seed: 20210621, numRuns: 150, maxSkipsPerRun: 0.05 };

interface Scores {
  readonly items: readonly Amount[];
  readonly total: Amount;
}

interface Hull {
  readonly items: readonly (readonly [Amount, Amount])[];
  readonly total: readonly [Amount, Amount];
}

const asOfs = fc.constantFrom(undefined, undefined, '2021-06-04', '2021-06-06', '2021-07-01');

function scoresOf({ of }: Case, known: KnownFacts, asOf?: string): Scores {
  const stood = factsAsOf(known, of, asOf ?? null);
  const scored = of.items.map((item) => ({ item, ...scoreItem(item, stood) }));
  return {
    items: scored.map(({ score }) => amount(score)),
    total: amount(scoreTotal(of.total, scored, stood).total),
  };
}

/** Some facts as they are read. */
function read(of: Case, values: ReadonlyMap<string, FactValue>): KnownFacts {
  return readFacts(of.of, factsOf(of, values)).known;
}

/** Every way in which the facts can be filled in, with counts below a limit; each value is read once. */
function* fillings(
  of: Case,
  known: KnownFacts,
  unknown: readonly Fact[],
  counts: number,
): Generator<KnownFacts> {
  const [first, ...rest] = unknown;
  if (first === undefined) {
    yield known;
    return;
  }
  const values = valuesOf(first, counts).map((value) => read(of, new Map([[first.id, value]])));
  for (const filled of fillings(of, known, rest, counts)) {
    for (const value of values) yield new Map([...filled, ...value]);
  }
}

function hullOf(all: readonly Scores[]): Hull {
  const ends = (amounts: readonly Amount[]): readonly [Amount, Amount] => {
    const ordered = amounts.toSorted(compareAmounts);
    return [ordered[0] ?? '', ordered.at(-1) ?? ''];
  };
  return {
    items: (all[0]?.items ?? []).map((_, index) =>
      ends(all.map(({ items }) => items[index] ?? '')),
    ),
    total: ends(all.map(({ total }) => total)),
  };
}

function bruteForce(
  of: Case,
  known: ReadonlyMap<string, FactValue>,
  unknown: readonly Fact[],
  asOf: string | undefined,
  counts = 30,
): Hull {
  const all = [...fillings(of, read(of, known), unknown, counts)];
  return hullOf(all.map((filled) => scoresOf(of, filled, asOf)));
}

/** A case that is refused for its size is passed over; fast-check sees to it that few are. */
function bounded(one: Case, asOf?: string, known = one.known): IntervalAssessment {
  const options = { unknown: 'interval', ...(asOf === undefined ? {} : { asOf }) } as const;
  try {
    return evaluate(one.of, factsOf(one, known), options);
  } catch (error) {
    fc.pre(!String(error).includes('too many unknown facts'));
    throw error;
  }
}

function hullIn({ items, total }: IntervalAssessment): Hull {
  return {
    items: items.map(({ min, max }) => [min, max]),
    total: [total.min, total.max],
  };
}

function width([min, max]: readonly [Amount, Amount]): Amount {
  return sumAmounts([max, min.startsWith('-') ? min.slice(1) : `-${min}`]);
}

describe('the interval', () => {
  test('is what the scores are between over all values of the unknown facts', () => {
    let wide = 0;
    fc.assert(
      fc.property(unknownCase, asOfs, (one, asOf) => {
        const hull = hullIn(bounded(one, asOf));
        expect(hull).toEqual(bruteForce(one, one.known, one.unknown, asOf));
        wide += Number(hull.total[0] !== hull.total[1]);
      }),
      { ...OPTIONS, numRuns: 400 },
    );
    expect(wide).toBeGreaterThan(100);
  });

  test('narrows for each fact as it does over all of its values', () => {
    fc.assert(
      fc.property(unknownCase, (one) => {
        const assessed = bounded(one);
        const now = width(hullIn(assessed).total);
        for (const { id, narrows } of assessed.unknown) {
          const [fact] = one.unknown.filter((fact) => fact.id === id);
          const others = one.unknown.filter((fact) => fact.id !== id);
          if (fact === undefined) throw new Error('an unknown fact is one of the case');
          const left = valuesOf(fact, 20)
            .map((value) =>
              width(
                bruteForce(one, new Map([...one.known, [id, value]]), others, undefined, 70).total,
              ),
            )
            .toSorted(compareAmounts);
          expect([
            sumAmounts([narrows.atLeast, left.at(-1) ?? '']),
            sumAmounts([narrows.atMost, left[0] ?? '']),
          ]).toEqual([now, now]);
        }
      }),
      { ...OPTIONS, numRuns: 150 },
    );
  });

  test('never widens where one more fact is known', () => {
    fc.assert(
      fc.property(unknownCase, fc.gen(), (one, gen) => {
        const [first] = one.unknown;
        if (first === undefined) return;
        const value = gen(fc.constantFrom, ...valuesOf(first, 40));
        const before = hullIn(bounded(one));
        const after = hullIn(bounded(one, undefined, new Map([...one.known, [first.id, value]])));
        for (const [a, b] of [
          [before.total, after.total] as const,
          ...before.items.map((item, index) => [item, after.items[index] ?? item] as const),
        ]) {
          expect(compareAmounts(a[0], b[0])).toBeLessThanOrEqual(0);
          expect(compareAmounts(a[1], b[1])).toBeGreaterThanOrEqual(0);
        }
      }),
      OPTIONS,
    );
  });
});

/** The rubric without most of what has no bounds where a fact is unknown. */
function boundable(of: Rubric): Rubric {
  const kinds: readonly Stage['kind'][] = ['rescale', 'round'];
  return rubric({
    ...of,
    items: of.items.map((item) => ({
      ...item,
      extras: [],
      notApplicable: null,
      body: takingAll(item.body),
    })),
    total: [
      { kind: 'collect', start: '0', take: 'score' },
      ...of.total.filter(({ kind }) => kinds.includes(kind)),
    ],
  });
}

function takingAll(body: Box): Box {
  const of = body.of.map((part) => (part.kind === 'box' ? takingAll(part) : part));
  return { ...body, take: 'all', of };
}

describe('of any rubric', () => {
  test('with nothing unknown both ends are the score', () => {
    fc.assert(
      fc.property(rubricAndFacts, ([of, facts]) => {
        const exact = evaluate(of, facts);
        const assessed = evaluate(of, facts, { unknown: 'interval' });
        expect(hullIn(assessed)).toEqual({
          items: exact.items.map(({ score }) => [score, score]),
          total: [exact.total, exact.total],
        });
        expect(assessed.unknown).toEqual([]);
      }),
      OPTIONS,
    );
  });

  test('every score that facts lead to lies in it, and it is plain JSON', () => {
    let wide = 0;
    fc.assert(
      fc.property(rubricAndFacts, fc.gen(), ([any, facts], gen) => {
        const of = gen(fc.boolean) ? any : boundable(any);
        const dropped = gen(fc.subarray, [...of.facts], {
          minLength: Math.min(1, of.facts.length),
          maxLength: Math.min(2, of.facts.length),
        });
        const exact = evaluate(of, facts);
        const assessed = boundedUnlessRefused(of, without(facts, dropped));
        if (assessed === undefined) return;
        wide += Number(assessed.total.min !== assessed.total.max);
        expect(JSON.parse(JSON.stringify(assessed))).toEqual(assessed);
        expect(assessed.unknown.map(({ id }) => id).toSorted()).toEqual(
          dropped.map(({ id }) => id).toSorted(),
        );
        expectWithin(exact.total, assessed.total);
        for (const [index, item] of assessed.items.entries()) {
          expectWithin(exact.items[index]?.score ?? '', item);
        }
      }),
      { ...OPTIONS, numRuns: 900 },
    );
    // The property says little where nothing is open.
    expect(wide).toBeGreaterThan(10);
  });
});

/** `undefined` for a measure that adds and deducts, which the language does not write. */
function boundedUnlessRefused(
  of: Rubric,
  facts: PartialFacts<EntityFacts>,
): IntervalAssessment | undefined {
  try {
    return evaluate(of, facts, { unknown: 'interval' });
  } catch (error) {
    expect(String(error)).toMatch(/^NoScoreError: no bounds: /);
    return undefined;
  }
}

function expectWithin(score: Amount, { min, max }: Interval): void {
  expect(compareAmounts(min, score)).toBeLessThanOrEqual(0);
  expect(compareAmounts(score, max)).toBeLessThanOrEqual(0);
}
