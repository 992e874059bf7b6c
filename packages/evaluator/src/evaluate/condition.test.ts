import { describe, expect, test } from 'vitest';
import { assessItem, ledger } from '../../test/ledger.ts';
import {
  after,
  all,
  any,
  choice,
  compare,
  count,
  deduct,
  flag,
  from,
  holding,
  item,
  late,
  never,
  not,
  number,
  oneOf,
  percentage,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { Condition } from '../ir/condition.ts';

const REPORT = submission('1/submitted');

describe('a submission', () => {
  function scoreOf(deadline: ReturnType<typeof after>, submitted: string | null) {
    const clauses = [
      deduct('1/late', where(late('1/submitted', deadline), '2')),
      deduct('1/missing', where(never('1/submitted'), '5')),
    ];
    return ledger(assessItem(item('1', '5', clauses), [REPORT], { submitted }));
  }

  test.each([
    [after('2021-06-21'), '2021-06-21', ['1/late: silent', '1/missing: silent', 'score 5']],
    [
      after('2021-06-21'),
      '2021-06-22',
      ['1/late: asked -2, counted -2', '1/missing: silent', 'score 3'],
    ],
    [from('2021-06-21'), '2021-06-20', ['1/late: silent', '1/missing: silent', 'score 5']],
    [
      from('2021-06-21'),
      '2021-06-21',
      ['1/late: asked -2, counted -2', '1/missing: silent', 'score 3'],
    ],
    [after('2021-06-21'), null, ['1/late: silent', '1/missing: asked -5, counted -5', 'score 0']],
    // In Shanghai the 21st ends at 16:00 in Greenwich.
    [
      after('2021-06-21'),
      '2021-06-21T15:59:59Z',
      ['1/late: silent', '1/missing: silent', 'score 5'],
    ],
    [
      after('2021-06-21'),
      '2021-06-21T16:00:00Z',
      ['1/late: asked -2, counted -2', '1/missing: silent', 'score 3'],
    ],
  ])('%o, submitted %s', (deadline, submitted, expected) => {
    expect(scoreOf(deadline, submitted)).toEqual(expected);
  });
});

describe('a condition', () => {
  const DECLARED = [
    flag('1/a'),
    flag('1/b'),
    count('1/n'),
    number('1/x'),
    percentage('1/p'),
    choice('1/c', ['A', 'B']),
  ];
  const FACTS = { a: true, b: false, n: 3, x: '-0.5', p: '60%', c: 'A' };

  function holds(condition: Condition): boolean {
    const clauses = [deduct('1/if', where(condition, '1'))];
    return assessItem(item('1', '5', clauses), DECLARED, FACTS).score === '4';
  }

  test.each([
    [holding('1/a'), true],
    [holding('1/b'), false],
    [not(holding('1/b')), true],
    [all(holding('1/a'), holding('1/b')), false],
    [all(holding('1/a'), not(holding('1/b'))), true],
    [all(), true],
    [any(holding('1/b'), holding('1/a')), true],
    [any(holding('1/b'), not(holding('1/a'))), false],
    [any(), false],
    [compare('1/n', '<', '3'), false],
    [compare('1/n', '<=', '3'), true],
    [compare('1/n', '=', '3'), true],
    [compare('1/n', '!=', '3'), false],
    [compare('1/n', '>=', '3'), true],
    [compare('1/n', '>', '3'), false],
    [compare('1/n', '>', '2.9'), true],
    [compare('1/n', '<', '10/3'), true],
    [compare('1/n', '!=', '4'), true],
    [compare('1/x', '<', '0'), true],
    [compare('1/p', '<', '60'), false],
    [compare('1/p', '>=', '60'), true],
    [oneOf('1/c', 'A', 'B'), true],
    [oneOf('1/c', 'B'), false],
    [oneOf('1/c'), false],
  ])('%o: %s', (condition, expected) => {
    expect(holds(condition)).toBe(expected);
  });
});
