import { describe, expect, test } from 'vitest';
import { amount } from '../amount/amount.ts';
import { daysBetween, isWorkingDay, monthsBetween, workingDaysBetween } from './spans.ts';

const WEEK = { off: [], on: [] };

describe('days', () => {
  test('are counted from the last day in time, over months and leap days', () => {
    expect(amount(daysBetween('2021-06-21', '2021-06-22'))).toBe('1');
    expect(amount(daysBetween('2020-02-28', '2020-03-01'))).toBe('2');
    expect(amount(daysBetween('2021-12-31', '2022-12-31'))).toBe('365');
  });
});

describe('months', () => {
  test.each([
    ['2021-06-20', '2021-07-20', '1'],
    ['2021-06-20', '2021-07-19', '29/30'],
    ['2021-06-20', '2021-07-21', '32/31'],
    ['2021-01-31', '2021-02-28', '1'],
    ['2021-01-31', '2021-03-01', '32/31'],
    ['2020-12-31', '2021-12-31', '12'],
    // The 28th is the last day of its month, as the 30th would be.
    ['2020-12-30', '2021-02-28', '2'],
    ['2020-12-30', '2021-02-27', '57/29'],
    ['2020-01-29', '2020-02-28', '30/31'],
    ['2020-01-31', '2020-02-28', '28/29'],
    ['2020-01-31', '2020-02-29', '1'],
  ])('from %s to %s are %s', (from, to, months) => {
    expect(amount(monthsBetween(from, to))).toBe(months);
  });
});

describe('working days', () => {
  test('are those from Monday to Friday', () => {
    expect(amount(workingDaysBetween('2021-06-18', '2021-06-21', WEEK))).toBe('1');
    expect(amount(workingDaysBetween('2021-06-18', '2021-06-20', WEEK))).toBe('0');
    expect(amount(workingDaysBetween('2021-06-18', '2021-07-02', WEEK))).toBe('10');
  });

  test('but for holidays, and with the days worked instead', () => {
    const spring = { off: ['2021-02-11', '2021-02-12', '2021-02-13'], on: ['2021-02-07'] };
    expect(amount(workingDaysBetween('2021-02-05', '2021-02-12', spring))).toBe('4');
    const twice = { off: ['2021-02-11', '2021-02-11'], on: ['2021-02-07', '2021-02-08'] };
    expect(amount(workingDaysBetween('2021-02-05', '2021-02-12', twice))).toBe('5');
  });

  test('whatever is beside the days that are counted, or is no change', () => {
    // From Friday to Friday: the first day does not count, the last does.
    const between = (off: readonly string[], on: readonly string[]) =>
      amount(workingDaysBetween('2021-02-05', '2021-02-12', { off, on }));
    expect(between(['2021-02-05', '2021-02-15'], [])).toBe('5');
    expect(between([], ['2021-01-31', '2021-02-13'])).toBe('5');
    expect(between(['2021-02-12'], [])).toBe('4');
    expect(between(['2021-02-06'], ['2021-02-08'])).toBe('5');
  });

  test('a day is one or is none', () => {
    const days = { off: ['2021-02-11'], on: ['2021-02-07'] };
    const asked = ['2021-02-06', '2021-02-07', '2021-02-10', '2021-02-11'];
    expect(asked.map((day) => isWorkingDay(day, days))).toEqual([false, true, true, false]);
  });
});
