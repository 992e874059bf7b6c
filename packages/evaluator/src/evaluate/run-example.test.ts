import { expect, test } from 'vitest';
import { hygiene } from '../../test/hygiene.ts';
import {
  compare,
  deduct,
  example,
  from,
  item,
  late,
  never,
  number,
  rubric,
  submission,
  where,
} from '../../test/rubrics.ts';
import { runExample } from './run-example.ts';

test('the examples of a file hold', () => {
  for (const one of hygiene.examples) {
    expect(runExample(hygiene, one)).toEqual({
      example: one,
      holds: true,
      actual: one.expect,
      actualGrade: null,
    });
  }
});

test('one that does not hold says what the score is', () => {
  const wrong = example('4.1', { '4.1/submitted': null }, '4');
  expect(runExample(hygiene, wrong)).toEqual({
    example: wrong,
    holds: false,
    actual: '0',
    actualGrade: null,
  });
});

test('what an example does not mention is without fault, item by item', () => {
  expect(runExample(hygiene, example('4.1', {}, '5')).holds).toBe(true);
  expect(runExample(hygiene, example('2', {}, '10')).holds).toBe(true);
  expect(runExample(hygiene, example('2', { '2/Q1/submitted': '2021-03-21' }, '9')).holds).toBe(
    true,
  );
});

test('an example of the total scores all items', () => {
  const open = { '5/replied': '99%', '5/distance': '1.4', '5/grade': '良' };
  expect(runExample(hygiene, example(null, open, '99.5')).holds).toBe(true);
  expect(runExample(hygiene, example(null, { ...open, '4.1/unrecorded': 20 }, '96.5')).holds).toBe(
    true,
  );
});

test('a submission without a deadline is made by the end of the period, one before a day on the day before', () => {
  const of = rubric({
    facts: [submission('1/plan'), submission('1/report', from('2021-03-01')), number('2/x')],
    items: [
      item('1', '5', [
        deduct('1/plan', where(late('1/plan', from('2021-06-30')), '1')),
        deduct('1/report', where(late('1/report', from('2021-03-01')), '2')),
        deduct('1/missing', where(never('1/report'), '4')),
      ]),
      item('2', '5', [deduct('2/x', where(compare('2/x', '>', '1'), '1'))]),
    ],
  });
  // The measure of the other item is open, and not needed.
  expect(runExample(of, example('1', {}, '4'))).toMatchObject({ holds: true, actual: '4' });
});

test('an expected score is compared as a number', () => {
  expect(runExample(hygiene, example('4.1', {}, '5.0')).holds).toBe(true);
});
