import { expect, test } from 'vitest';
import { after, atFive, from } from '../../test/rubrics.ts';
import { isLate, isPast, lastDayInTime } from './deadline.ts';

test('what never came is not late, with a time of day or without', () => {
  for (const due of [after('2021-06-21'), from('2021-06-21'), atFive('2021-06-21')]) {
    expect(isLate({ date: null, instant: null }, due)).toBe(false);
  }
});

test('a day is past its deadline from the day itself or from the next', () => {
  const past = (due: ReturnType<typeof after>) =>
    ['2021-06-20', '2021-06-21', '2021-06-22'].map((day) => isPast(day, due));
  expect(past(after('2021-06-21'))).toEqual([false, false, true]);
  expect(past(from('2021-06-21'))).toEqual([false, true, true]);
  expect(past(atFive('2021-06-21'))).toEqual([false, false, true]);
  expect(past(atFive('2021-06-21', 'late'))).toEqual([false, false, true]);
});

test('lateness is counted from the last day in time', () => {
  expect(lastDayInTime(after('2021-06-21'))).toBe('2021-06-21');
  expect(lastDayInTime(from('2021-06-21'))).toBe('2021-06-20');
  expect(lastDayInTime(atFive('2021-06-21', 'late'))).toBe('2021-06-21');
});
