import type { Attribute, CountFact, Evidence, FactId, Num } from '@rubrica/evaluator';
import {
  type Domain,
  type KnownFact,
  max,
  min,
  numValue,
  type Rational,
  rational,
  ZERO,
} from '@rubrica/evaluator/core';
import type { Limits } from '../limits.ts';
import { giveUp } from '../unknown.ts';
import type { Demand } from './demands.ts';

export type EachDemand = Extract<Demand, { readonly kind: 'each' }>;

/** Some cases, by what they come to for every clause that sums over them. */
interface Tally {
  readonly records: readonly Evidence[];
  readonly totals: readonly Rational[];
  /** Of cases alike in what only the highest counts for: those added last, and the highest of them for each clause. */
  readonly alike: string | null;
  readonly highest: readonly Rational[];
}

/**
 * The cases of a count of which attributes are asked: one list of them for each number up to `last` and each set of
 * sums that the clauses can come to, up to what matters to each.
 */
export function pricedCases(
  fact: CountFact,
  clauses: readonly EachDemand[],
  last: Rational,
  limits: Limits,
): Domain {
  const bests = new Set(clauses.map(({ num }) => num.best));
  if (bests.size > 1) giveUp('entangled', fact.id);
  const [best = null] = bests;
  const limitsOf = clauses.map(({ upTo }) => upTo ?? giveUp('unbounded', fact.id));
  const kinds = kindsOf(fact, limits).map((record) => ({
    record,
    prices: clauses.map(({ num }) => priceOf(num, fact, record)),
  }));
  const most = fact.most === null ? null : Number(rational(fact.most).valueOf());
  const counted = Number(last.valueOf());

  const start: Tally = { records: [], totals: clauses.map(() => ZERO), alike: null, highest: [] };
  const named = fact.attributes.find(({ name }) => name === best)?.type === 'text';
  const found = new Map([[keyOf(start, counted, named), start]]);
  for (const tally of found.values()) {
    if (most !== null && tally.records.length >= most) continue;
    for (const next of kinds.flatMap((kind) => withOne(tally, kind, best, fact, limitsOf))) {
      const key = keyOf(next, counted, named);
      if (!found.has(key)) found.set(key, next);
      if (found.size > limits.values) giveUp('too-large', fact.id);
    }
  }
  return [...found.values()].map(({ records }) => ({
    known: known(fact, records),
    size: rational(String(records.length)),
  }));
}

interface Kind {
  readonly record: Evidence;
  readonly prices: readonly Rational[];
}

/** A tally with one case more: of its own kind, or alike to those added last. */
function withOne(
  tally: Tally,
  { record, prices }: Kind,
  best: string | null,
  { attributes }: CountFact,
  limits: readonly Rational[],
): readonly Tally[] {
  const added = (alike: string | null, joins: boolean): Tally => {
    const before = prices.map((_, index) => (joins ? (tally.highest[index] ?? ZERO) : ZERO));
    const gains = prices.map((price, index) => max(ZERO, price.sub(before[index] ?? ZERO)));
    return {
      records: [...tally.records, best === null ? record : { ...record, [best]: alike }],
      totals: tally.totals.map((total, index) =>
        min(total.add(gains[index] ?? ZERO), limits[index] ?? ZERO),
      ),
      alike,
      highest: best === null ? [] : prices.map((price, index) => max(price, before[index] ?? ZERO)),
    };
  };
  if (best === null) return [added(null, false)];
  const attribute = attributes.find(({ name }) => name === best);
  if (attribute?.type === 'text') {
    const another = added(String(tally.records.length + 1), false);
    return tally.alike === null ? [another] : [another, added(tally.alike, true)];
  }
  const value = String(record[best]);
  // Cases are added kind by kind, each kind once, so that what was alike before stays as it is.
  if (tally.alike !== null && value < tally.alike) return [];
  return [added(value, value === tally.alike)];
}

/** Beyond what matters every number of cases is the same. */
function keyOf(
  { records, totals, alike, highest }: Tally,
  counted: number,
  named: boolean,
): string {
  const number = Math.min(records.length, counted);
  const sums = [...totals, ...highest].map((sum) => sum.toFraction());
  // A name says nothing but that others may be alike to it.
  const kind = named && alike !== null ? '*' : (alike ?? '');
  return [number, kind, ...sums].join(' ');
}

/** One record for each combination of attributes; a text is one that no other record has. */
function kindsOf({ id, attributes }: CountFact, { values }: Limits): readonly Evidence[] {
  return attributes.reduce<readonly Evidence[]>(
    (records, attribute) => {
      const all = records.flatMap((record) =>
        valuesOf(attribute).map((value) => ({ ...record, [attribute.name]: value })),
      );
      return all.length > values ? giveUp('too-large', id) : all;
    },
    [{}],
  );
}

function valuesOf(attribute: Attribute): readonly (string | boolean)[] {
  switch (attribute.type) {
    case 'flag':
      return [false, true];
    case 'choice':
      return attribute.values;
    case 'text':
      return ['1'];
  }
}

function priceOf(num: EachDemand['num'], fact: CountFact, record: Evidence): Rational {
  const alone: Num = { ...num, best: null };
  return numValue(alone, new Map<FactId, KnownFact>([[fact.id, known(fact, [record])]]));
}

function known({ attributes }: CountFact, evidence: readonly Evidence[]): KnownFact {
  return { type: 'count', number: rational(String(evidence.length)), evidence, attributes };
}
