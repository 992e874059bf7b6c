import type { KnownFact } from '../facts/known-fact.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { Derived, Formula } from '../ir/derived.ts';
import type { FactId } from '../ir/fact.ts';
import { comparisonsIn, foldsIn, inputsOf } from '../ir/formula-facts.ts';
import type { Rubric } from '../ir/rubric.ts';
import { derivedValue, type Standpoint } from './formula.ts';
import { NoScoreError } from './no-score.ts';

/**
 * The facts of all who are assessed together, each with what is computed from them: a phase of its own, before
 * anything is scored. What hangs on a fact that is not there is not computed.
 */
export function derive(
  { derived }: Pick<Rubric, 'derived'>,
  entities: readonly KnownFacts[],
): readonly KnownFacts[] {
  if (derived.length === 0) return entities;
  const growing = entities.map((known) => new Map<FactId, KnownFact>(known));
  for (const one of derived) {
    const sorted: Standpoint['sorted'] = new Map();
    const isKnownTo = knowing(one.value, growing);
    const values = growing.map((known) =>
      isKnownTo(known) ? derivedValue(one, { known, all: growing, sorted }) : undefined,
    );
    for (const [index, number] of values.entries()) {
      if (number !== undefined) growing[index]?.set(one.id, { type: one.type, number });
    }
  }
  return growing;
}

/** Whether all that a formula needs is known of an entity; what it needs of all others is asked once. */
function knowing(formula: Formula, all: readonly KnownFacts[]): (own: KnownFacts) => boolean {
  const inputs = inputsOf(formula);
  const ofAll = inputs.filter(({ of }) => of !== 'entity');
  const ofOwn = inputs.filter(({ of }) => of === 'entity');
  const isKnownOfAll = ofAll.every(({ fact }) => all.every((known) => known.has(fact)));
  return (own) => isKnownOfAll && ofOwn.every(({ fact }) => own.has(fact));
}

/** Where entities are compared with one another, so many have to be assessed together. */
export function holdEntities(rubric: Rubric, entities: number): void {
  const compared = comparisonsIn(rubric);
  const [first] = compared;
  if (first === undefined) return;
  const least = Math.max(2, ...compared.map(({ value }) => entitiesFor(value)));
  if (entities >= least) return;
  const by = first.name ?? first.id.replace(/=$/, '');
  throw new NoScoreError({ code: 'too-few-entities', by, least, given: entities });
}

/** One more than a formula leaves out of the numbers of all. */
function entitiesFor(formula: Formula): number {
  const left = foldsIn(formula).map(({ over, drop }) =>
    over === 'entities' ? drop.lowest + drop.highest + 1 : 1,
  );
  return Math.max(1, ...left);
}

/** Facts that are not known leave what is computed from them unknown: its bounds are not. */
export function refuseUnknown({ derived }: Rubric, known: KnownFacts): void {
  const open: Derived | undefined = derived.find(({ id }) => !known.has(id));
  if (open === undefined) return;
  throw new NoScoreError({ code: 'unbounded', fact: open.id, why: 'computed' });
}
