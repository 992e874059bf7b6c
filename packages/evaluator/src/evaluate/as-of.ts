import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import type { KnownFact } from '../facts/known-fact.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { Deadline, SubmissionFact } from '../ir/fact.ts';
import type { Period, Rubric } from '../ir/rubric.ts';
import { isPast } from './deadline.ts';

export type KnownSubmission = Extract<KnownFact, { readonly type: 'submission' }>;

/** The day an assessment looks back from; one that does not exist is a `RangeError`. */
export function readAsOf(asOf: CivilDate | undefined): CivilDate | null {
  if (asOf === undefined) return null;
  if (typeof asOf !== 'string' || !isCivilDate(asOf)) {
    throw new RangeError(`asOf is not a day as \`2021-05-01\`: ${String(asOf).slice(0, 40)}`);
  }
  return asOf;
}

/** The facts as they stood at the end of a day; all of them where there is none. */
export function factsAsOf(known: KnownFacts, rubric: Rubric, asOf: CivilDate | null): KnownFacts {
  if (asOf === null) return known;
  const stood = rubric.facts.flatMap((fact): (readonly [string, KnownFact])[] => {
    const value = known.get(fact.id);
    return fact.type === 'submission' && value?.type === 'submission'
      ? [[fact.id, submissionAsOf(value, dueOf(fact, rubric.period), asOf)]]
      : [];
  });
  return new Map([...known, ...stood]);
}

/** A submission as it stood at the end of a day: what is dated later has not happened yet. */
export function submissionAsOf(
  value: KnownSubmission,
  due: Deadline,
  asOf: CivilDate,
): KnownSubmission {
  if (value.date !== null && value.date <= asOf) return value;
  const standing = isPast(asOf, due) ? 'overdue' : 'not-yet-due';
  return { type: 'submission', date: null, instant: null, stated: null, standing };
}

/** When a submission is due: what has no deadline may come until the period ends. */
export function dueOf(fact: SubmissionFact, period: Period): Deadline {
  return fact.deadline ?? { date: period.to, dayItself: 'on-time', time: null };
}
