import type { Evidence } from '../facts/facts.ts';
import type { KnownFact } from '../facts/known-fact.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { FactId } from '../ir/fact.ts';
import { knownAs } from './known.ts';

/** One case of a count: its record, and the facts with its attributes among them. */
export interface Case {
  readonly record: Evidence;
  readonly known: KnownFacts;
}

export function casesOf(fact: FactId, known: KnownFacts): readonly Case[] {
  const { evidence, attributes } = knownAs(known, fact, 'count');
  return (evidence ?? []).map((record) => {
    const own = attributes.flatMap(({ id, name, type }): [FactId, KnownFact][] => {
      if (type === 'text') return [];
      const value = record[name];
      return [
        [id, type === 'flag' ? { type, holds: value === true } : { type, value: String(value) }],
      ];
    });
    return { record, known: new Map([...known, ...own]) };
  });
}
