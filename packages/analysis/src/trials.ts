import type { FactId, Line } from '@rubrica/evaluator';
import {
  type Domain,
  type Domains,
  domainOf,
  type KnownFacts,
  usesOf,
  type Value,
} from '@rubrica/evaluator/core';

/** How many facts are tried, with the others at either end, before a clause is looked into in full. */
const MOST = 100;

/** Facts that are likely to show what a clause does: its own every way, as far as that goes, the others at rest. */
export function* trials(line: Line, domains: Domains): Generator<KnownFacts> {
  const own = [...new Set(usesOf(line).map(({ fact }) => fact))];
  const each = Math.max(2, Math.floor(MOST ** (1 / Math.max(1, own.length))));
  const rests = [factsAtRest(domains), restOf(domains, (domain) => domain.at(-1))];
  for (const rest of rests) {
    let left = MOST;
    for (const known of filled(rest, own, domains, each)) {
      left -= 1;
      if (left < 0) break;
      yield known;
    }
  }
}

function* filled(
  known: KnownFacts,
  own: readonly FactId[],
  domains: Domains,
  each: number,
): Generator<KnownFacts> {
  const [first, ...rest] = own;
  if (first === undefined) {
    yield known;
    return;
  }
  for (const value of spread(domainOf(domains, first), each)) {
    yield* filled(new Map([...known, [first, value.known]]), rest, domains, each);
  }
}

/** Facts with nothing amiss, as far as there is such a value. */
export function factsAtRest(domains: Domains): KnownFacts {
  return restOf(domains, atRest);
}

function restOf(domains: Domains, choose: (domain: Domain) => Value | undefined): KnownFacts {
  return new Map(
    [...domains].flatMap(([fact, domain]): [FactId, Value['known']][] => {
      const value = choose(domain);
      return value === undefined ? [] : [[fact, value.known]];
    }),
  );
}

/** A value with nothing amiss, where there is one. */
function atRest(domain: Domain): Value | undefined {
  return domain.find(({ known }) => isQuiet(known)) ?? domain[0];
}

function isQuiet(known: Value['known']): boolean {
  if (known.type === 'flag') return !known.holds;
  if (known.type === 'submission') return known.date !== null;
  return 'number' in known && known.number.n === 0n;
}

/** The first values closer together: a few of what is counted show more than many. */
function spread(domain: Domain, most: number): Domain {
  if (domain.length <= most) return domain;
  const last = domain.length - 1;
  return Array.from({ length: most }, (_, index) => Math.round(last * (index / (most - 1)) ** 2))
    .map((index) => domain[index])
    .filter((value) => value !== undefined);
}
