import { type Rational, rational, rationalOfNumber, ZERO } from '../amount/amount.ts';
import { daysBetween, monthsBetween, workingDaysBetween } from '../calendar/spans.ts';
import type { KnownFact } from '../facts/known-fact.ts';
import { assertNever, present } from '../invariant.ts';
import type { Deadline } from '../ir/fact.ts';
import type { LatenessUnit } from '../ir/num.ts';
import { isLate, lastDayInTime } from './deadline.ts';

type Submission = Extract<KnownFact, { readonly type: 'submission' }>;

/** How long after its deadline something was submitted; 0 where it was in time or never came. */
export function lateness(submission: Submission, deadline: Deadline, unit: LatenessUnit): Rational {
  const { date } = submission;
  if (date === null || !isLate(submission, deadline)) return ZERO;
  const last = lastDayInTime(deadline);
  switch (unit.kind) {
    case 'hour': {
      const instant = present(submission.instant, 'where hours count the fact is an instant');
      return rationalOfNumber(instant - Date.parse(unit.from)).div(rational('3600000'));
    }
    case 'day':
      return daysBetween(last, date);
    case 'month':
      return monthsBetween(last, date);
    case 'working-day':
      return workingDaysBetween(last, date, unit);
    default:
      return assertNever(unit);
  }
}
