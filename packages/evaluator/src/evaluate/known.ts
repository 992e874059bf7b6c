import type { KnownFact } from '../facts/known-fact.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import { invariant } from '../invariant.ts';
import type { FactId } from '../ir/fact.ts';

/** The value of a fact that must be of the given type: the compiler and `readFacts` have seen to it. */
export function knownAs<Type extends KnownFact['type']>(
  known: KnownFacts,
  fact: FactId,
  ...types: readonly Type[]
): Extract<KnownFact, { readonly type: Type }> {
  const value = known.get(fact);
  if (value !== undefined && isOneOf(value, types)) return value;
  // The sentence is not put together for each fact that is asked for.
  invariant(false, `the fact \`${fact}\` is known as ${types.join(' or ')}`);
}

function isOneOf<Type extends KnownFact['type']>(
  value: KnownFact,
  types: readonly Type[],
): value is Extract<KnownFact, { readonly type: Type }> {
  return (types as readonly string[]).includes(value.type);
}
