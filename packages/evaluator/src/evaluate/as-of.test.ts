import { describe, expect, test } from 'vitest';
import {
  after,
  all,
  any,
  box,
  deduct,
  from,
  item,
  late,
  never,
  not,
  rubric,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { Condition } from '../ir/condition.ts';
import type { Deadline } from '../ir/fact.ts';
import { itemOf } from '../ledger/assessment.ts';
import { findingText } from '../report/finding-text.ts';
import { renderAssessment } from '../report/render-assessment.ts';
import { evaluate, evaluateAll } from './evaluate.ts';

const MARCH = after('2021-03-21');
const JUNE = after('2021-06-21');

function reportDue(deadline: Deadline | null, when: Condition = never('1/report')) {
  return rubric({
    facts: [submission('1/report', deadline)],
    items: [item('1', '5', [deduct('1/missing', where(when, '5'))])],
  });
}

function standingOf(deadline: Deadline | null, report: string | null, asOf?: string) {
  const facts = { items: { '1': { report } } };
  const assessment = evaluate(reportDue(deadline), facts, asOf === undefined ? {} : { asOf });
  const [finding] = itemOf(assessment, '1').lines[0]?.findings ?? [];
  if (finding?.kind !== 'submission') throw new Error('the clause asks for a submission');
  return [finding.standing, assessment.total];
}

describe('a submission', () => {
  test.each<[Deadline | null, string | null, string | undefined, string, string]>([
    [JUNE, null, undefined, 'never', '0'],
    [JUNE, '2021-06-30', undefined, 'submitted', '5'],
    [JUNE, '2021-06-20', '2021-06-20', 'submitted', '5'],
    [JUNE, '2021-06-20', '2021-06-19', 'not-yet-due', '5'],
    [JUNE, null, '2021-06-21', 'not-yet-due', '5'],
    [JUNE, null, '2021-06-22', 'overdue', '0'],
    [JUNE, '2021-06-23', '2021-06-22', 'overdue', '0'],
    [from('2021-06-21'), null, '2021-06-20', 'not-yet-due', '5'],
    [from('2021-06-21'), null, '2021-06-21', 'overdue', '0'],
    // Without a deadline it may come until the period ends, on 30 June.
    [null, null, '2021-06-30', 'not-yet-due', '5'],
    [null, null, '2021-07-01', 'overdue', '0'],
    // In Shanghai this is the 22nd.
    [JUNE, '2021-06-21T16:00:00Z', '2021-06-21', 'not-yet-due', '5'],
  ])('due %o, dated %s, as of %s, is %s', (deadline, report, asOf, standing, total) => {
    expect(standingOf(deadline, report, asOf)).toEqual([standing, total]);
  });

  test.each<[Condition, string, string]>([
    [not(never('1/report')), '0', '5'],
    [any(never('1/report'), late('1/report', JUNE)), '5', '0'],
    [all(never('1/report'), not(late('1/report', JUNE))), '5', '0'],
  ])('has its standing in %o too', (when, before, past) => {
    const totalAsOf = (asOf: string) =>
      evaluate(reportDue(JUNE, when), { items: { '1': { report: null } } }, { asOf }).total;
    expect(totalAsOf('2021-06-21')).toBe(before);
    expect(totalAsOf('2021-06-22')).toBe(past);
  });
});

describe('a report each quarter', () => {
  const quarters = { Q1: MARCH, Q2: JUNE };
  const of = rubric({
    facts: Object.entries(quarters).map(([name, due]) =>
      submission(`1/${name}/report`, due, '报表'),
    ),
    items: [
      item(
        '1',
        '5',
        Object.entries(quarters).map(([name, due]) =>
          box('occurrence', [
            deduct(`1/${name}/late`, where(late(`1/${name}/report`, due), '1')),
            deduct(`1/${name}/missing`, where(never(`1/${name}/report`), '2')),
          ]),
        ),
      ),
    ],
  });
  const facts = { items: { '1': { Q1: { report: null }, Q2: { report: null } } } };
  const assessment = evaluate(of, facts, { asOf: '2021-05-01', entity: 'Quay' });

  test('the first overdue, the second not yet due', () => {
    expect(assessment).toMatchObject({ asOf: '2021-05-01', total: '3' });
    const { lines } = itemOf(assessment, '1');
    expect(
      lines.map(({ id, status, findings }) => [
        id,
        status,
        findings.map((one) => findingText(one, 'en')),
      ]),
    ).toEqual([
      [
        '1/Q1/late',
        'silent',
        ['Q1 报表 overdue, not submitted (due by 2021-03-21, that day included)'],
      ],
      [
        '1/Q1/missing',
        'fired',
        ['Q1 报表 overdue, not submitted (due by 2021-03-21, that day included)'],
      ],
      ['1/Q2/late', 'silent', ['Q2 报表 not yet due (due by 2021-06-21, that day included)']],
      ['1/Q2/missing', 'silent', ['Q2 报表 not yet due (due by 2021-06-21, that day included)']],
    ]);
  });

  test('reads so in both languages', () => {
    expect(renderAssessment(assessment, { lang: 'en' })).toBe(`test (test, version 1)
Quay, as of 2021-05-01: 3

1: 3 of 5
  −2  Q1 报表 overdue, not submitted (due by 2021-03-21, that day included)
      without it: item +2, total +2
  0  Q2 报表 not yet due (due by 2021-06-21, that day included)
Items 3 of 5
Total 3
`);
    expect(renderAssessment(assessment, { lang: 'zh' })).toBe(`test (test, 版本 1)
Quay（截至 2021-05-01）：3

1：3 / 5
  −2  Q1 报表 已逾期未报送（期限 2021-03-21，含当日）
      若无此条：本项 +2，总分 +2
  0  Q2 报表 尚未到期（期限 2021-06-21，含当日）
各项合计 3 / 5
总分 3
`);
  });

  test('in a facts file, for every entity', () => {
    const file = { rubric: 'test', version: '1', entities: [{ entity: 'Quay', ...facts }] };
    expect(evaluateAll(of, file, { asOf: '2021-05-01' })).toEqual([assessment]);
    expect(evaluateAll(of, file)[0]).toMatchObject({ asOf: null, total: '1' });
  });
});

test.each(['2021-02-30', '2021-5-1', '', '2021-05-01T00:00:00Z', 20210501])(
  '%j is no day to look back from',
  (asOf) => {
    const run = () =>
      evaluate(reportDue(JUNE), { items: { '1': { report: null } } }, { asOf: asOf as string });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(`asOf is not a day as \`2021-05-01\`: ${asOf}`);
  },
);

test('nor is what only reads like one, and of a long text the error quotes the beginning', () => {
  const run = (asOf: unknown) => () =>
    evaluate(reportDue(JUNE), { items: { '1': { report: null } } }, { asOf: asOf as string });
  expect(run(['2021-05-01'])).toThrow(RangeError);
  expect(run('x'.repeat(50))).toThrow(/: x{40}$/);
});
