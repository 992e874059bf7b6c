import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount, compareAmounts } from '../src/amount/amount.ts';
import { dayAfter } from '../src/calendar/civil-date.ts';
import { monthsBetween, workingDaysBetween } from '../src/calendar/spans.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('months never fall from one day to the next', () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      fc.pre(from <= to);
      const [now, next] = [to, dayAfter(to) ?? ''].map((end) => amount(monthsBetween(from, end)));
      expect(compareAmounts(now ?? '', next ?? '')).toBeLessThanOrEqual(0);
    }),
    { seed: 20210621 },
  );
});

test('working days are as many as going through the days one by one finds', () => {
  const days = fc.array(day, { maxLength: 40 });
  fc.assert(
    fc.property(day, fc.nat(60), days, days, (from, length, off, on) => {
      let [last, count] = [from, 0];
      for (let index = 0; index < length; index += 1) {
        last = dayAfter(last) ?? last;
        const weekend = [0, 6].includes(new Date(`${last}T00:00:00Z`).getUTCDay());
        count += Number(weekend ? on.includes(last) : !off.includes(last));
      }
      expect(amount(workingDaysBetween(from, last, { off, on }))).toBe(String(count));
    }),
    { seed: 20210621 },
  );
});
