import { describe, expect, test } from 'vitest';
import { assessItem, ledger } from '../../test/ledger.ts';
import {
  after,
  atFive,
  deduct,
  from,
  instant,
  item,
  late,
  lateness,
  points,
  steps,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { Num } from '../ir/num.ts';

function scores(amount: Num, ...submitted: readonly (string | null)[]): readonly string[] {
  const of = item('1', '50', [deduct('1/late', amount)]);
  return submitted.map(
    (one) => assessItem(of, [submission('1/submitted')], { submitted: one }).score,
  );
}

describe('lateness', () => {
  test('in days: none where it is in time or never came', () => {
    const days = lateness('1/submitted', after('2021-06-21'));
    expect(scores(days, '2021-06-21', '2021-06-22', '2021-07-01', null)).toEqual([
      '50',
      '49',
      '40',
      '50',
    ]);
    const itself = lateness('1/submitted', from('2021-06-21'));
    expect(scores(itself, '2021-06-20', '2021-06-21')).toEqual(['50', '49']);
    // Early is no less than none: ten days before do not make up for what is added.
    const longer: Num = { kind: 'sum', of: [days, points('1')] };
    expect(scores(longer, '2021-06-11', '2021-06-22')).toEqual(['49', '48']);
  });

  test('in months: full ones, started ones, the exact part', () => {
    const months = lateness('1/submitted', after('2021-06-20'), { kind: 'month' });
    const days = ['2021-06-20', '2021-06-21', '2021-07-20', '2021-07-21'];
    const each = (of: Num): Num => ({ kind: 'times', factor: '10', of });
    expect(scores(each(steps(months, '1', 'full')), ...days)).toEqual(['50', '50', '40', '40']);
    expect(scores(each(steps(months, '1', 'started')), ...days)).toEqual(['50', '40', '40', '30']);
    expect(scores(each(months), ...days)).toEqual(['50', '149/3', '40', '1230/31']);
  });

  test('in working days', () => {
    const days = lateness('1/submitted', after('2021-06-18'), {
      kind: 'working-day',
      off: [],
      on: [],
    });
    expect(scores(days, '2021-06-20', '2021-06-21', '2021-06-28')).toEqual(['50', '49', '44']);
  });
});

describe('a time of day', () => {
  const due = atFive('2021-06-21');
  const fact = instant('1/submitted', due);
  const at = (submitted: string, amount: Num) =>
    assessItem(item('1', '50', [deduct('1/late', amount)]), [fact], { submitted });

  test('the minute itself is on the side that the deadline says', () => {
    const after = where(late('1/submitted', due), '1');
    expect(at('2021-06-21T17:00:00+08:00', after).score).toBe('50');
    expect(at('2021-06-21T17:00:59+08:00', after).score).toBe('50');
    expect(at('2021-06-21T17:01:00+08:00', after).score).toBe('49');
    const itself = where(late('1/submitted', atFive('2021-06-21', 'late')), '1');
    expect(at('2021-06-21T17:00:00+08:00', itself).score).toBe('49');
    expect(at('2021-06-21T08:59:59Z', itself).score).toBe('50');
  });

  test('in hours instants are compared, whatever their offset', () => {
    const hours = lateness('1/submitted', due, { kind: 'hour', from: '2021-06-21T09:00:00Z' });
    expect(at('2021-06-22T18:00:00+09:00', hours).score).toBe('26');
    expect(at('2021-06-21T18:30:00+08:00', steps(hours, '1', 'started')).score).toBe('48');
    expect(at('2021-06-21T17:29:59+08:00', steps(hours, '1', 'nearest')).score).toBe('50');
  });

  test('of a day alone nobody can say', () => {
    expect(() => at('2021-06-22', points('1'))).toThrow('submitted: got "2021-06-22"');
  });

  test('days are counted from its day', () => {
    const days = lateness('1/submitted', due);
    expect(ledger(at('2021-06-21T17:30:00+08:00', days))).toEqual(['1/late: silent', 'score 50']);
    expect(at('2021-06-22T08:00:00+08:00', days).score).toBe('49');
  });
});
