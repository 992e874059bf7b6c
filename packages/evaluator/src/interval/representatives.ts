import { max, type Rational, rational, ZERO } from '../amount/amount.ts';
import { type CivilDate, dayAfter, dayBefore } from '../calendar/civil-date.ts';
import { dueOf, type KnownSubmission, submissionAsOf } from '../evaluate/as-of.ts';
import { holds } from '../evaluate/condition.ts';
import { NoScoreError } from '../evaluate/no-score.ts';
import type { KnownFact } from '../facts/known-fact.ts';
import { assertNever } from '../invariant.ts';
import type { Fact, SubmissionFact } from '../ir/fact.ts';
import type { Period } from '../ir/rubric.ts';
import type { Question } from '../ir/walk.ts';
import type { Domain, Value } from './domain.ts';

/** What bears on the values that a fact may have. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly period: Period;
  readonly asOf: CivilDate | null;
  /** Whether amounts take its size, and if so how: each whole number counts where it pulls both ways. */
  readonly pull: 'none' | 'one way' | 'both ways';
  /** A size beyond which nothing changes, above everything that it is compared with. */
  readonly top: Rational;
}

/** Values of a fact, enough of them for every score that it can lead to at an end of the interval. */
export function representatives(fact: Fact, asked: Asked): Domain {
  switch (fact.type) {
    case 'submission':
      return distinct(submissions(fact, asked).map(sizeless), asked);
    case 'flag':
      return [true, false].map((holds) => sizeless({ type: 'flag', holds }));
    case 'choice':
      return distinct(
        fact.values.map((value) => sizeless({ type: 'choice', value })),
        asked,
      );
    case 'judgement':
      return [sizeless({ type: 'judgement', number: ZERO, reason: null })];
    case 'count': {
      const counts = wholeNumbers(asked).map(countOf);
      return asked.pull === 'none' ? distinct(counts, asked) : counts;
    }
    case 'number':
    case 'percentage':
      return measures(fact.type, asked);
    case 'series':
      // What is computed from it is refused before.
      return [sizeless({ type: 'series', of: fact.of, numbers: [] })];
    default:
      return assertNever(fact);
  }
}

export function countOf(number: Rational): Value {
  return { known: { type: 'count', number, evidence: null, attributes: [] }, size: number };
}

/** What a fact is compared with, ascending. */
export function comparedWith(questions: readonly Question[]): readonly Rational[] {
  return ascending(
    questions.flatMap((question) =>
      question.kind === 'compare' ? [rational(question.value)] : [],
    ),
  );
}

/** The first and last whole number of each range within which no comparison changes. */
export function edges(questions: readonly Question[], top: Rational): readonly Rational[] {
  const beside = comparedWith(questions).flatMap((value) => {
    const [below, above] = [value.ceil(), value.floor()];
    return [below.sub(ONE), below, above, above.add(ONE)];
  });
  return ascending(
    [ZERO, ...beside, top].filter(
      (number) => number.compare(ZERO) >= 0 && number.compare(top) <= 0,
    ),
  );
}

/** Each number once, from the least on. */
export function ascending(numbers: readonly Rational[]): readonly Rational[] {
  return numbers
    .toSorted((a, b) => a.compare(b))
    .filter((number, index, all) => !all[index - 1]?.equals(number));
}

const ONE = rational('1');

/** More of these than any search could go through. */
const MOST = rational('100000');

function wholeNumbers({ questions, pull, top }: Asked): readonly Rational[] {
  if (pull !== 'both ways') return edges(questions, top);
  if (top.compare(MOST) > 0) {
    throw new NoScoreError({ code: 'too-many-unknown' });
  }
  return Array.from({ length: Number(top.n) + 1 }, (_, index) => rational(String(index)));
}

/** Every side of every deadline; as of a day no later than it, which is then possible in any case. */
function submissions(fact: SubmissionFact, asked: Asked): readonly KnownSubmission[] {
  const { questions, period, asOf } = asked;
  const due = dueOf(fact, period);
  const deadlines = questions.flatMap((question) =>
    question.kind === 'late' ? [question.deadline.date] : [],
  );
  const days = [due.date, ...deadlines].flatMap((day) => [dayBefore(day), day, dayAfter(day)]);
  const possible = [...days, asOf ?? undefined].flatMap((day): readonly KnownSubmission[] =>
    day === undefined || (asOf !== null && day > asOf)
      ? []
      : [{ type: 'submission', date: day, instant: null, stated: day, standing: 'submitted' }],
  );
  const never: KnownSubmission = {
    type: 'submission',
    date: null,
    instant: null,
    stated: null,
    standing: 'never',
  };
  return [...possible, asOf === null ? never : submissionAsOf(never, due, asOf)];
}

/** Each compared value, and between, below and above them one value with the sizes at both ends. */
function measures(type: 'number' | 'percentage', { questions, top }: Asked): Domain {
  const compared = comparedWith(questions);
  const ends = [null, ...compared, null];
  return ends.slice(1).flatMap((above, index): readonly Value[] => {
    const below = ends[index] ?? null;
    const between = insideOf(below, above);
    const sizes = [below ?? ZERO, above ?? top].map((size) => max(ZERO, size));
    const open = sizes.map((size): Value => ({ known: { type, number: between }, size }));
    return above === null
      ? open
      : [...open, { known: { type, number: above }, size: max(ZERO, above) }];
  });
}

function insideOf(below: Rational | null, above: Rational | null): Rational {
  if (below === null) return above === null ? ZERO : above.sub(ONE);
  return above === null ? below.add(ONE) : below.add(above).div(2);
}

function sizeless(known: KnownFact): Value {
  return { known, size: ZERO };
}

/** One value for each set of answers to the rubric's questions. */
function distinct(values: Domain, { questions }: Asked): Domain {
  const answersTo = ({ known }: Value) =>
    questions.map((question) => holds(question, new Map([[question.fact, known]]))).join();
  return [...new Map(values.map((value) => [answersTo(value), value])).values()];
}
