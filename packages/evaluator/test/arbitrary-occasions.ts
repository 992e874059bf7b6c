import fc from 'fast-check';
import { type CivilDate, dayAfter, dayBefore } from '../src/calendar/civil-date.ts';
import type { Correction } from '../src/facts/corrections.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import { day } from './arbitrary-rubrics.ts';

/** A day to look back from, often one at which something is due, or next to it. */
export function dayFor({ facts, period }: Rubric): fc.Arbitrary<CivilDate> {
  const due = facts.flatMap((fact) =>
    fact.type === 'submission' ? [fact.deadline?.date ?? period.to] : [],
  );
  const near = due.flatMap((date) => [dayBefore(date) ?? date, date, dayAfter(date) ?? date]);
  return near.length === 0 ? day : fc.oneof(day, fc.constantFrom(...near));
}

/** Corrections of the items and of the total, for some. */
export function correctionsFor({
  items,
}: Rubric): fc.Arbitrary<{ readonly corrections?: readonly Correction[] }> {
  const ids = items.map(({ id }) => id);
  const shared = {
    points: fc.constantFrom(-3, -1, '0.5', 1, 2, 40),
    reason: fc.constant('复核'),
    date: day,
  };
  const one: fc.Arbitrary<Correction> =
    ids.length === 0
      ? fc.record(shared)
      : fc.oneof(fc.record(shared), fc.record({ ...shared, item: fc.constantFrom(...ids) }));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc
        .array(one, { minLength: 1, maxLength: 3 })
        .map((corrections) => ({ corrections })),
    },
  );
}
