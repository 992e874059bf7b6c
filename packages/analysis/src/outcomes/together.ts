import {
  type Domains,
  domainOf,
  independent,
  mostShared,
  narrowed,
  openQuestion,
  type Part,
  type Search,
  sides,
} from '@rubrica/evaluator/core';
import { giveUp } from '../unknown.ts';

/** What parts come to, one by one, and how what two of them come to is put together. */
export interface Outcomes<P extends Part, State> {
  readonly of: (part: P, domains: Domains) => readonly State[];
  readonly plus: (a: State, b: State) => State;
  readonly key: (state: State) => string;
  readonly none: State;
  /** The most different states that are followed. */
  readonly most: number;
}

/**
 * Everything that parts can come to together: those that depend on nothing in common are combined in every way,
 * those that do are gone through case by case.
 */
export function together<P extends Part, State>(
  parts: readonly P[],
  domains: Domains,
  outcomes: Outcomes<P, State>,
  search: Search,
): readonly State[] {
  return independent(parts, domains, search)
    .map((group) => ofGroup(group, domains, outcomes, search))
    .reduce<readonly State[]>(
      (sums, states) => {
        search.spend(sums.length * states.length);
        return distinct(
          sums.flatMap((a) => states.map((b) => outcomes.plus(a, b))),
          outcomes,
        );
      },
      [outcomes.none],
    );
}

function ofGroup<P extends Part, State>(
  group: readonly P[],
  domains: Domains,
  outcomes: Outcomes<P, State>,
  search: Search,
): readonly State[] {
  const [only] = group;
  if (only !== undefined && group.length === 1) return outcomes.of(only, domains);
  return distinct(
    casesOf(group, domains, search).flatMap((one) => together(group, one, outcomes, search)),
    outcomes,
  );
}

/** The cases of the fact that most of the parts depend on: by a question about it, else value by value. */
function casesOf(parts: readonly Part[], domains: Domains, search: Search): readonly Domains[] {
  const fact = mostShared(parts, domains, search);
  for (const part of parts) {
    const question = openQuestion(part, fact, domains, search);
    if (question !== undefined) return sides(question, domains, search);
  }
  return domainOf(domains, fact).map((value) => narrowed(domains, fact, search.alone(value)));
}

export function distinct<State>(
  states: readonly State[],
  { key, most }: Pick<Outcomes<never, State>, 'key' | 'most'>,
): readonly State[] {
  const byKey = new Map(states.map((state) => [key(state), state]));
  if (byKey.size > most) giveUp('too-large');
  return [...byKey.values()];
}
