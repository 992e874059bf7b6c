import { expect, test } from 'vitest';
import { derived } from '../../test/formulas.ts';
import { hygiene } from '../../test/hygiene.ts';
import {
  after,
  atFive,
  compare,
  deduct,
  example,
  from,
  instant,
  item,
  late,
  never,
  number,
  per,
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

test('an example that states a grade holds where the grade is that one', () => {
  const of = rubric({
    facts: [number('1/x')],
    items: [item('1', '5', [deduct('1/x', where(compare('1/x', '>', '1'), '1'))])],
    total: [{ kind: 'collect', start: '0', take: 'score' }],
    grades: { bands: [{ grade: 'A', within: [], when: null }], limits: [] },
  });
  const stated = (grade: string | null) => ({ ...example(null, { '1/x': 1 }, '5'), grade });
  expect(runExample(of, stated('A'))).toMatchObject({ holds: true, actualGrade: 'A' });
  expect(runExample(of, stated(null))).toMatchObject({ holds: true, actualGrade: 'A' });
  expect(runExample(of, stated('B'))).toMatchObject({ holds: false, actualGrade: 'A' });
});

test('what is handed in by a time of day is in time', () => {
  const due = atFive('2021-06-21');
  const clauses = [deduct('1/late', where(late('1/report', due), '2'))];
  const of = rubric({ facts: [instant('1/report', due)], items: [item('1', '5', clauses)] });
  expect(runExample(of, example('1', {}, '5'))).toMatchObject({ holds: true });
  const dayOnly = [instant('1/report', after('2021-06-21'))];
  const byDay = [deduct('1/late', where(late('1/report', after('2021-06-21')), '2'))];
  const whole = rubric({ facts: dayOnly, items: [item('1', '5', byDay)] });
  expect(runExample(whole, example('1', {}, '5'))).toMatchObject({ holds: true });
  const open = [deduct('1/late', where(late('1/plan', atFive('2021-06-30')), '2'))];
  const other = rubric({ facts: [instant('1/plan')], items: [item('1', '5', open)] });
  expect(runExample(other, example('1', {}, '5'))).toMatchObject({ holds: true });
});

test('an example among others gives what they have', () => {
  const place = derived({ kind: 'rank', fact: '1/a', first: 'highest', ties: 'best' });
  const of = rubric({
    facts: [number('1/a'), number('2/b')],
    derived: [place],
    items: [item('1', '9', [deduct('1/place', per('d', '1'))]), item('2', '5', [])],
  });
  const among = (...others: readonly number[]) => ({
    ...example('1', { '1/a': 5 }, '6'),
    peers: others.length === 0 ? [] : [{ fact: '1/a', values: others }],
  });
  expect(runExample(of, among(6, 7, 1))).toMatchObject({ holds: true, actual: '6' });
  expect(runExample(of, among(6))).toMatchObject({ holds: false, actual: '7' });
  expect(runExample(of, among())).toMatchObject({ actual: '8' });
});
