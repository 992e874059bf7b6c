import { expect, test } from 'vitest';
import {
  addToDay,
  civilDateOf,
  dayAfter,
  dayBefore,
  instantOf,
  isCivilDate,
  isInstant,
  timeOf,
} from './civil-date.ts';
import { isTimeZone } from './time-zone.ts';

test.each(['2021-06-21', '2020-02-29', '2000-02-29', '0001-01-01', '0099-12-31', '9999-12-31'])(
  '%s is a day',
  (text) => expect(isCivilDate(text)).toBe(true),
);

test.each([
  '2021-02-30',
  '2021-02-29',
  '1900-02-29',
  '2021-13-01',
  '2021-00-10',
  '2021-04-31',
  '2021-01-00',
  '0000-01-01',
  '2021/6/31',
  '2021-6-21',
  '20210621',
  '2021-06-21T00:00:00Z',
  ' 2021-06-21',
  '+2021-06-21',
  '12021-06-21',
  '',
])('%j is not a day', (text) => expect(isCivilDate(text)).toBe(false));

test.each([
  '2021-06-21T17:00:00+08:00',
  '2021-06-21T09:00:00Z',
  '2021-06-21T23:59:59.999999999-03:30',
])('%s is an instant', (text) => expect(isInstant(text)).toBe(true));

test.each([
  '2021-06-21T17:00:00',
  '2021-06-21T17:00+08:00',
  '2021-06-21T24:00:00Z',
  '2021-06-21T17:60:00Z',
  '2021-06-21T17:00:60Z',
  '2021-06-21T17:00:00+24:00',
  '2021-06-21T17:00:00+0800',
  '2021-06-21 17:00:00Z',
  '2021-06-21t17:00:00z',
  '2021-06-21 T17:00:00Z',
  '2021-06-21T17:00:00Z and later',
  '2021-06-21T17:00:00.Z',
  '2021-02-30T17:00:00Z',
  '2021-06-21',
])('%s is not an instant', (text) => expect(isInstant(text)).toBe(false));

test.each([
  ['2021-06-21T23:59:59+08:00', 'Asia/Shanghai', '2021-06-21'],
  ['2021-06-22T00:00:00+08:00', 'Asia/Shanghai', '2021-06-22'],
  ['2021-06-21T15:59:59.999999999Z', 'Asia/Shanghai', '2021-06-21'],
  ['2021-06-21T16:00:00Z', 'Asia/Shanghai', '2021-06-22'],
  ['2021-06-21T16:00:00Z', 'America/New_York', '2021-06-21'],
  ['2021-06-21T12:30:00-23:59', 'UTC', '2021-06-22'],
  // Summer time begins and ends.
  ['2021-03-14T04:59:59Z', 'America/New_York', '2021-03-13'],
  ['2021-11-07T03:59:59Z', 'America/New_York', '2021-11-06'],
  ['2021-11-08T04:59:59Z', 'America/New_York', '2021-11-07'],
  // Samoa went from the 29th to the 31st.
  ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ['0001-01-02T00:00:00Z', 'UTC', '0001-01-02'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(civilDateOf(instant, zone)).toBe(day);
});

test('an instant that its zone puts outside the calendar has no day', () => {
  expect(civilDateOf('0001-01-01T00:00:00Z', 'America/New_York')).toBeUndefined();
  expect(civilDateOf('9999-12-31T23:00:00Z', 'Asia/Shanghai')).toBeUndefined();
});

test('the day before crosses months, leap days and years, and stops where the calendar does', () => {
  expect(dayBefore('2021-06-21')).toBe('2021-06-20');
  expect(dayBefore('2021-03-01')).toBe('2021-02-28');
  expect(dayBefore('2020-03-01')).toBe('2020-02-29');
  expect(dayBefore('2021-01-01')).toBe('2020-12-31');
  expect(dayBefore('0100-01-01')).toBe('0099-12-31');
  expect(dayBefore('0001-01-01')).toBeUndefined();
});

test('the day after does too', () => {
  expect(dayAfter('2021-06-30')).toBe('2021-07-01');
  expect(dayAfter('2020-02-28')).toBe('2020-02-29');
  expect(dayAfter('2021-12-31')).toBe('2022-01-01');
  expect(dayAfter('9999-12-31')).toBeUndefined();
});

test('days and months are added, and a month keeps to its last day', () => {
  expect(addToDay('2021-06-21', 15, 'day')).toBe('2021-07-06');
  expect(addToDay('2021-06-21', 3, 'month')).toBe('2021-09-21');
  expect(addToDay('2021-01-31', 1, 'month')).toBe('2021-02-28');
  expect(addToDay('9999-12-01', 1, 'month')).toBeUndefined();
});

test('a time of day is an instant of its zone, and back', () => {
  expect(instantOf('2021-06-21', '17:30', 'Asia/Shanghai')).toBe('2021-06-21T09:30:00Z');
  expect(instantOf('2021-06-21', '17:30', 'America/New_York')).toBe('2021-06-21T21:30:00Z');
  expect(instantOf('2021-01-01', '00:00', 'Asia/Shanghai')).toBe('2020-12-31T16:00:00Z');
  expect(timeOf('2021-06-21T09:30:00Z', 'Asia/Shanghai')).toBe('17:30');
});

test('a time zone has a name of its own', () => {
  expect(isTimeZone('Asia/Shanghai')).toBe(true);
  expect(isTimeZone('Asia/Dalian')).toBe(false);
});
