import type { Fact } from '../../src/ir/fact.ts';
import type { Rubric } from '../../src/ir/rubric.ts';
import { dayOf } from './days.ts';

/**
 * What a fact was at the end of a day. A submission of a later day was not there; from the day on that is past its
 * deadline, or past the period where it has none, it was missing.
 */
export function asItStood(
  fact: Fact,
  value: unknown,
  rubric: Rubric,
  asOf: string | null,
): unknown {
  if (asOf === null || fact.type !== 'submission') return value;
  if (typeof value === 'string' && dayOf(value, rubric.timeZone) <= asOf) return value;
  const atTheEnd = { date: rubric.period.to, dayItself: 'on-time', time: null };
  const { date, dayItself, time } = fact.deadline ?? atTheEnd;
  // With a time of day the deadline's own day still has hours in time.
  const isPast = dayItself === 'on-time' || time !== null ? asOf > date : asOf >= date;
  // What is not due yet is nothing that a clause could ask about: neither late nor missing.
  return isPast ? null : undefined;
}
