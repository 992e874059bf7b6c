import { type Rational, rational } from '../amount/amount.ts';
import { holds } from '../evaluate/condition.ts';
import { NoScoreError } from '../evaluate/no-score.ts';
import type { Question } from '../ir/walk.ts';
import { type Domain, type Domains, domainOf, type Value } from './domain.ts';
import type { Front } from './front.ts';
import { type Part, type PartUses, usesOfPart } from './part-uses.ts';

/** The end of the interval that is looked for. */
export type End = 'min' | 'max';

/** A domain by the answer to a question. */
export interface Split {
  readonly yes: Domain;
  readonly no: Domain;
}

/**
 * What one search through the values of unknown facts remembers, so that nothing is worked out twice,
 * and how much work is left to it. Apart from that work it holds no state that a result depends on.
 */
export interface Search {
  readonly split: (question: Question, domains: Domains) => Split;
  readonly usesOf: (part: Part) => PartUses;
  readonly rational: (text: string) => Rational;
  /** The domain of a value alone, the same one each time. */
  readonly alone: (value: Value) => Domain;
  /** A memory for results of another kind. */
  readonly memo: <Result>() => Memo<Result>;
  readonly fronts: Memo<Front>;
  readonly scores: Memo<Rational>;
  /** Takes from the work that is left; a `RangeError` where there is none. */
  readonly spend: (work: number) => void;
}

/** The result for a part of a rubric and a goal where its facts have these domains. */
export type Memo<Result> = (
  part: Part,
  goal: string,
  domains: Domains,
  compute: () => Result,
) => Result;

export function createSearch(work: number): Search {
  let left = work;
  const splits = keyed((_: Question) => new Map<Domain, Split>());
  const parsed = new Map<string, Rational>();
  const usesOf = keyed(usesOfPart);
  const idOf = keyed(counter());

  function memo<Result>(): Memo<Result> {
    const results = keyed((_: Part) => new Map<string, { readonly result: Result }>());
    return (part, goal, domains, compute) => {
      const ids = usesOf(part).facts.map((fact) => idOf(domainOf(domains, fact)));
      const key = `${goal} ${ids.join(' ')}`;
      const found = results(part).get(key);
      if (found !== undefined) return found.result;
      const result = compute();
      results(part).set(key, { result });
      return result;
    };
  }

  return {
    usesOf,
    alone: keyed((value: Value) => [value]),
    memo,
    fronts: memo(),
    scores: memo(),
    split(question, domains) {
      const domain = domainOf(domains, question.fact);
      return remembered(splits(question), domain, () => splitOf(question, domain));
    },
    rational: (text) => remembered(parsed, text, () => rational(text)),
    spend(work) {
      left -= work;
      if (left < 0) {
        throw new NoScoreError({ code: 'too-many-unknown' });
      }
    },
  };
}

/** All of a domain stays the domain that it is, so that results for it are found again. */
function splitOf(question: Question, domain: Domain): Split {
  const answers = domain.map(({ known }) => holds(question, new Map([[question.fact, known]])));
  if (answers.every((answer) => answer)) return { yes: domain, no: [] };
  if (answers.every((answer) => !answer)) return { yes: [], no: domain };
  return {
    yes: domain.filter((_, index) => answers[index]),
    no: domain.filter((_, index) => !answers[index]),
  };
}

function keyed<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const found = results.get(key) ?? { result: compute(key) };
    results.set(key, found);
    return found.result;
  };
}

function remembered<Key, Result>(
  results: Map<Key, Result>,
  key: Key,
  compute: () => Result,
): Result {
  const result = results.get(key) ?? compute();
  results.set(key, result);
  return result;
}

function counter(): (key: Domain) => number {
  let next = 0;
  return () => {
    next += 1;
    return next;
  };
}
