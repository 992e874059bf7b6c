import type { CountFact, Fact, FactId, Item, Rubric } from '@rubrica/evaluator';
import {
  assertNever,
  countOf,
  type Domain,
  type Domains,
  isQuestion,
  present,
  type Question,
  type Rational,
  usesOfItem,
  ZERO,
} from '@rubrica/evaluator/core';
import { factsOf } from '../by-id.ts';
import type { Limits } from '../limits.ts';
import { type Asked, counts, everySize, topOf } from './counts.ts';
import { demandsOf } from './demands.ts';
import { takenApart, topsWithGaps } from './differences.ts';
import { judgements } from './judgements.ts';
import { limitedLines } from './line-limits.ts';
import { measures } from './measures.ts';
import { pricedCases } from './priced-cases.ts';
import type { Facts } from './ranges.ts';
import { submissions } from './submissions.ts';

/** What the facts of an item may be, so far as it makes a difference to it. */
export interface ItemDomains {
  readonly domains: Domains;
  /** Numbers that are computed, taken here as if they could be anything. */
  readonly free: readonly FactId[];
}

/**
 * For every fact that an item asks for enough values for every score of the item: whatever the facts are, others
 * among these lead to the same score.
 */
export function itemDomains(rubric: Rubric, item: Item, limits: Limits): ItemDomains {
  const facts: Facts = factsOf(rubric);
  // An extra is taken from the total.
  const uses = usesOfItem({ ...item, extras: [] });
  const questions = questionsIn(uses.filter(isQuestion));
  const { demands, differences, zero } = takenApart(
    limitedLines(item, facts).flatMap(({ line, upTo }) =>
      line.effect.kind === 'set' ? [] : demandsOf(line.effect.amount, upTo, facts, limits),
    ),
    new Set(questions.keys()),
  );
  const askedOf = (fact: FactId): Asked => ({
    questions: questions.get(fact) ?? [],
    sizes: demands.filter((one) => one.kind === 'size').filter((one) => one.fact === fact),
  });
  const gaps = topsWithGaps(differences, (fact) => countTop(fact));

  function countTop(id: FactId): Rational {
    const fact = facts.get(id);
    return fact?.type === 'count' ? topOf(fact, askedOf(id)) : ZERO;
  }

  function domainOf(id: FactId): Domain {
    if (zero.has(id)) return zeroOf(id);
    const fact = facts.get(id);
    if (fact !== undefined) return domainOfFact(fact);
    const computed = present(
      rubric.derived.find((one) => one.id === id),
      `the fact \`${id}\` is in the rubric`,
    );
    return measures(computed.type, id, measured(id), limits);
  }

  /** Where a measure is subtracted from another one every size counts. */
  function measured(id: FactId): Asked {
    const { questions, sizes } = askedOf(id);
    const apart = differences.flatMap(({ fact, over, upTo }): Asked['sizes'] =>
      fact === id || over === id ? [{ kind: 'size', fact: id, upTo, cuts: null }] : [],
    );
    return { questions, sizes: [...sizes, ...apart] };
  }

  function zeroOf(id: FactId): Domain {
    const type = facts.get(id)?.type;
    if (type === 'count') return [countOf(ZERO)];
    const measure = type === 'percentage' ? type : 'number';
    return measures(measure, id, { questions: [], sizes: [] }, limits);
  }

  function domainOfFact(fact: Fact): Domain {
    const own = questions.get(fact.id) ?? [];
    switch (fact.type) {
      case 'flag':
        return [true, false].map((holds) => ({ known: { type: 'flag', holds }, size: ZERO }));
      case 'choice':
        return fact.values.map((value) => ({ known: { type: 'choice', value }, size: ZERO }));
      case 'submission': {
        const lateness = demands.filter((one) => one.kind === 'lateness');
        const asked = {
          questions: own,
          lateness: lateness.filter((one) => one.fact === fact.id),
          anyDay: rubric.period.to,
          timeZone: rubric.timeZone,
        };
        return submissions(fact, asked, limits);
      }
      case 'judgement':
        return judgements(fact, limits);
      case 'number':
      case 'percentage':
        return measures(fact.type, fact.id, measured(fact.id), limits);
      case 'count':
        return countsOf(fact);
      case 'series':
        // Only formulas ask for it, and what they come to is a number of its own.
        return [{ known: { type: 'series', of: fact.of, numbers: [] }, size: ZERO }];
      default:
        return assertNever(fact);
    }
  }

  function countsOf(fact: CountFact): Domain {
    const asked = askedOf(fact.id);
    const gap = gaps.get(fact.id);
    const last = gap ?? topOf(fact, asked);
    const clauses = demands
      .filter((one) => one.kind === 'each')
      .filter((one) => one.fact === fact.id);
    if (fact.attributes.length > 0) return pricedCases(fact, clauses, last, limits);
    const every = gap !== undefined || everySize(asked.sizes);
    return counts(fact, { asked, last, every }, limits);
  }

  const ids = [...new Set(uses.map(({ fact }) => fact))];
  return {
    domains: new Map(ids.map((id) => [id, domainOf(id)])),
    free: ids.filter((id) => !facts.has(id)),
  };
}

function questionsIn(asked: readonly Question[]): ReadonlyMap<FactId, readonly Question[]> {
  const found = new Map<FactId, Question[]>();
  for (const question of asked) {
    const before = found.get(question.fact);
    if (before === undefined) found.set(question.fact, [question]);
    else before.push(question);
  }
  return found;
}
