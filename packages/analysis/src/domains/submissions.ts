import type { Deadline, SubmissionFact } from '@rubrica/evaluator';
import {
  addToDay,
  type CivilDate,
  civilDateOf,
  dayAfter,
  dayBefore,
  instantOf,
} from '@rubrica/evaluator';
import {
  type Domain,
  holds,
  type KnownFact,
  lastDayInTime,
  lateness,
  min,
  type Question,
  type Rational,
  ZERO,
} from '@rubrica/evaluator/core';
import type { Limits } from '../limits.ts';
import { giveUp } from '../unknown.ts';
import type { Demand } from './demands.ts';

type Submission = Extract<KnownFact, { readonly type: 'submission' }>;
export type LatenessDemand = Extract<Demand, { readonly kind: 'lateness' }>;

export interface AskedSubmission {
  readonly questions: readonly Question[];
  readonly lateness: readonly LatenessDemand[];
  /** The day that is looked at where nothing asks for any. */
  readonly anyDay: CivilDate;
  readonly timeZone: string;
}

const NEVER: Submission = {
  type: 'submission',
  date: null,
  instant: null,
  stated: null,
  standing: 'never',
};

/** Never, and one submission for each answer to the questions and each lateness that counts. */
export function submissions(fact: SubmissionFact, asked: AskedSubmission, limits: Limits): Domain {
  const moments =
    fact.precision === 'instant'
      ? instantsOf(asked, daysOf(fact, asked, limits), limits)
      : daysOf(fact, asked, limits).map(onDay);
  const found = new Map<string, Submission>();
  for (const one of [NEVER, ...moments]) {
    const key = outcomeKey(one, asked);
    if (!found.has(key)) found.set(key, one);
  }
  if (found.size > limits.values) giveUp('too-large', fact.id);
  return [...found.values()].map((known) => ({ known, size: ZERO }));
}

/** What the item sees of a submission. */
function outcomeKey(known: Submission, { questions, lateness: asked }: AskedSubmission): string {
  const answers = questions.map((question) => holds(question, new Map([[question.fact, known]])));
  const late = asked.map((demand) => latenessOf(known, demand).toFraction());
  return [...answers, ...late].join(' ');
}

function latenessOf(known: Submission, { fact, deadline, unit, upTo }: LatenessDemand): Rational {
  const size = lateness(known, deadline, unit);
  return upTo === null ? giveUp('unbounded', fact) : min(size, upTo);
}

/** The days around every deadline, and those behind one on which lateness still grows. */
function daysOf(
  { id }: SubmissionFact,
  { questions, lateness: asked, anyDay }: AskedSubmission,
  limits: Limits,
): readonly CivilDate[] {
  const deadlines = [
    ...questions.flatMap((question) => (question.kind === 'late' ? [question.deadline] : [])),
    ...asked.map(({ deadline }) => deadline),
  ];
  const around = deadlines.flatMap(({ date }) => [dayBefore(date), date, dayAfter(date)]);
  const later = asked
    .filter(({ unit }) => unit.kind !== 'hour')
    .flatMap((demand) => lateDays(demand, limits, id));
  const days = [...around.filter((day) => day !== undefined), ...later];
  return days.length === 0 ? [anyDay] : [...new Set(days)].toSorted();
}

function lateDays(demand: LatenessDemand, limits: Limits, fact: string): readonly CivilDate[] {
  const { upTo } = demand;
  if (upTo === null) return giveUp('unbounded', fact);
  const { deadline, unit } = demand;
  const whole: Deadline =
    deadline.time === null ? deadline : { ...deadline, time: null, dayItself: 'on-time' };
  const days: CivilDate[] = [];
  let day = dayAfter(lastDayInTime(whole));
  while (day !== undefined) {
    days.push(day);
    if (days.length > limits.values) giveUp('too-large', fact);
    if (lateness(onDay(day), whole, unit).compare(upTo) >= 0) break;
    day = addToDay(day, 1, 'day');
  }
  return days;
}

function onDay(day: CivilDate): Submission {
  return { type: 'submission', date: day, instant: null, stated: day, standing: 'submitted' };
}

/** The instants at which something changes, and the moment before each. */
function instantsOf(
  { questions, lateness: asked, timeZone }: AskedSubmission,
  days: readonly CivilDate[],
  limits: Limits,
): readonly Submission[] {
  const deadlines = questions.flatMap((question) =>
    question.kind === 'late' ? [question.deadline] : [],
  );
  const changes = [
    ...days.map((day) => Date.parse(instantOf(day, '00:00', timeZone))),
    ...[...deadlines, ...asked.map(({ deadline }) => deadline)].flatMap(minuteOf),
    ...asked.flatMap((demand) => hoursOf(demand, limits)),
  ];
  return [...new Set(changes.flatMap((at) => [at - 1, at]))]
    .toSorted((a, b) => a - b)
    .flatMap((at) => atInstant(at, timeZone));
}

const MINUTE = 60_000;
const HOUR = 3_600_000;

function minuteOf({ time }: Deadline): readonly number[] {
  if (time === null) return [];
  const due = Date.parse(time.instant);
  return [due, due + MINUTE];
}

/** An hour that is begun counts from its first moment or, where only whole ones count, from its end. */
function hoursOf({ fact, unit, cuts }: LatenessDemand, limits: Limits): readonly number[] {
  if (unit.kind !== 'hour') return [];
  if (cuts === null) return giveUp('continuous', fact);
  if (cuts.length > limits.values) giveUp('too-large', fact);
  const from = Date.parse(unit.from);
  return cuts.flatMap((cut) => {
    const at = cut.mul(HOUR);
    return [from + Number(at.ceil().valueOf()), from + Number(at.floor().valueOf()) + 1];
  });
}

function atInstant(at: number, timeZone: string): readonly Submission[] {
  const stated = new Date(at).toISOString();
  const date = civilDateOf(stated, timeZone);
  return date === undefined
    ? []
    : [{ type: 'submission', date, instant: at, stated, standing: 'submitted' }];
}
