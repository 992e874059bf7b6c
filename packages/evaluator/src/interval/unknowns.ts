import { max, type Rational, rational, ZERO } from '../amount/amount.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { refuseUnknown } from '../evaluate/derive.ts';
import { NoScoreError } from '../evaluate/no-score.ts';
import type { KnownFact } from '../facts/known-fact.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { Fact, FactId } from '../ir/fact.ts';
import type { Rubric } from '../ir/rubric.ts';
import { isQuestion, linesOf, type Question, usesOf } from '../ir/walk.ts';
import { allowanceQuestions } from './allowances.ts';
import type { Domain, Domains } from './domain.ts';
import { pulledBothWays, pullsOf } from './pulls.ts';
import { refuseUnbounded } from './refuse-unbounded.ts';
import { comparedWith, representatives } from './representatives.ts';
import { type Sizes, saturations, sizeIn } from './saturation.ts';

/** A fact that is not known. */
export interface Unknown {
  readonly fact: Fact;
  readonly questions: readonly Question[];
  readonly pull: 'none' | 'one way' | 'both ways';
  /** The count from which on nothing changes, whatever the other facts. */
  readonly saturation: Rational;
  /** The last count beyond which no comparison changes. */
  readonly last: Rational;
  /** The values at which a fact that is no count is looked at. */
  readonly measured: Domain;
}

export interface Unknowns {
  readonly unknown: readonly Unknown[];
  readonly domains: Domains;
}

/** What every fact may be: its value where it is known, else representatives of all values. */
export function unknownsOf(rubric: Rubric, known: KnownFacts, asOf: CivilDate | null): Unknowns {
  const questions = questionsByFact(rubric);
  const absent = rubric.facts.filter(({ id }) => !known.has(id));
  refuseUnbounded(rubric, new Set(absent.map(({ id }) => id)));
  refuseUnknown(rubric, known);
  const pullOf = pullsByFact(rubric, absent);
  const open = absent.map(({ id }) => id);

  const given = new Map([...known].map(([id, value]) => [id, sizeOf(value)]));
  const compared = absent.map(({ id }): [FactId, Rational] => [id, above(questions.get(id) ?? [])]);
  // Whatever value of one fact is looked at, the others must be able to outweigh it: hence the steps.
  const grown = (sizes: Sizes): Sizes => new Map([...sizes, ...saturations(rubric, open, sizes)]);
  const base: Sizes = new Map([...given, ...compared]);
  const saturated = grown(base);
  const outweighing = grown(saturated);
  const top = grown(outweighing);

  const askedOf = ({ id }: Fact) => ({
    questions: questions.get(id) ?? [],
    pull: pullOf(id),
    asOf,
    period: rubric.period,
  });
  const unknown = absent.map((fact): Unknown => {
    const saturation = sizeIn(fact.id, saturated);
    const asked = askedOf(fact);
    return {
      fact,
      ...asked,
      saturation,
      last: sizeIn(fact.id, base),
      measured: representatives(fact, { ...asked, top: saturation }),
    };
  });
  const representing = unknown.map(({ fact, pull }): [FactId, Domain] => {
    const sizes = pull === 'both ways' ? outweighing : top;
    return [fact.id, representatives(fact, { ...askedOf(fact), top: sizeIn(fact.id, sizes) })];
  });
  const closed = [...known].map(([id, value]): [FactId, Domain] => [
    id,
    [{ known: value, size: sizeOf(value) }],
  ]);
  return { unknown, domains: new Map([...closed, ...representing]) };
}

function questionsByFact(rubric: Rubric): ReadonlyMap<FactId, readonly Question[]> {
  const found = new Map<FactId, Question[]>();
  const lines = rubric.items.flatMap(({ body }) => linesOf(body));
  for (const use of [...lines.flatMap(usesOf), ...lines.flatMap(allowanceQuestions)]) {
    if (!isQuestion(use)) continue;
    const before = found.get(use.fact);
    if (before === undefined) found.set(use.fact, [use]);
    else before.push(use);
  }
  return found;
}

function pullsByFact(rubric: Rubric, absent: readonly Fact[]): (fact: FactId) => Unknown['pull'] {
  const pulled = new Set(rubric.items.flatMap((item) => pullsOf(item).map(({ fact }) => fact)));
  const bothWays = pulledBothWays(rubric);
  for (const { id, type } of absent) {
    if (bothWays.has(id) && type !== 'count') {
      throw new NoScoreError({ code: 'unbounded', fact: id, why: 'both-ways' });
    }
  }
  return (fact) => {
    if (bothWays.has(fact)) return 'both ways';
    return pulled.has(fact) ? 'one way' : 'none';
  };
}

function sizeOf(value: KnownFact): Rational {
  return 'number' in value ? max(ZERO, value.number) : ZERO;
}

/** A whole number above everything that a fact is compared with. */
function above(questions: readonly Question[]): Rational {
  const greatest = comparedWith(questions).at(-1) ?? ZERO;
  return max(ZERO, greatest.floor()).add(rational('1'));
}
