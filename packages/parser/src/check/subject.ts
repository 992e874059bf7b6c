import type { Fact, FactId } from '@rubrica/evaluator';
import type { Measure } from '../diagnostics/fault.ts';
import { SUBMITTED } from './scope.ts';

/** What an example may speak of: the facts of an item, or those that the items share. */
export interface Subject {
  /** `null` for what the items share. */
  readonly item: string | null;
  /** Submissions among them, under `submitted`. */
  readonly byName: ReadonlyMap<string, readonly Fact[]>;
  readonly submissions: readonly Fact[];
  readonly names: readonly string[];
  readonly occurrences: ReadonlySet<string>;
  /** What has no value without fault. */
  readonly measures: readonly Measure[];
  /** The facts that a name is computed from; `undefined` where it is not. */
  readonly computed: (name: string) => readonly FactId[] | undefined;
  /** The facts that are compared with those of others. */
  readonly compared: ReadonlySet<FactId>;
  /** Whether something of it could not be read. */
  readonly doubtful: boolean;
}

export function subjectOf(
  item: string | null,
  facts: readonly Fact[],
  { doubtful, computed, compared }: Pick<Subject, 'doubtful' | 'computed' | 'compared'>,
): Subject {
  const byName = new Map<string, Fact[]>();
  for (const fact of facts) {
    const named = byName.get(fact.name);
    if (named === undefined) byName.set(fact.name, [fact]);
    else named.push(fact);
  }
  const occurrences = facts.flatMap(({ occurrence }) => (occurrence === null ? [] : [occurrence]));
  return {
    item,
    byName,
    submissions: facts.filter(({ type }) => type === 'submission'),
    names: [...byName.keys()].filter((name) => name !== SUBMITTED),
    occurrences: new Set(occurrences),
    measures: facts.filter(isMeasure),
    computed,
    compared,
    doubtful,
  };
}

/** Counts, flags and submissions are without fault unless given; a measure or a choice has no such value. */
export function isMeasure(fact: Fact): fact is Measure {
  const { type } = fact;
  return type === 'number' || type === 'percentage' || type === 'choice' || type === 'series';
}
