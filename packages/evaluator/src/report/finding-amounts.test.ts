import { expect, test } from 'vitest';
import { assessItem } from '../../test/ledger.ts';
import {
  after,
  atFive,
  box,
  cases,
  count,
  deduct,
  each,
  holding,
  instant,
  item,
  judgement,
  late,
  lateness,
  per,
  percentage,
  points,
  steps,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { ItemFacts } from '../facts/facts.ts';
import type { Fact } from '../ir/fact.ts';
import type { Box } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import { renderLine } from './render-line.ts';

/** The last clause of an item of 50 points, with both reports. */
function rendered(clauses: Box['of'], declared: readonly Fact[], facts: ItemFacts) {
  const line = assessItem(item('1', '50', clauses), declared, facts).lines.at(-1);
  if (line === undefined) throw new Error('the item has a clause');
  const lines = (lang: 'en' | 'zh') => renderLine(line, { lang }).slice(0, 2);
  return [...lines('en'), ...lines('zh')];
}

const times = (factor: string, of: Num): Num => ({ kind: 'times', factor, of });

test('steps say how far it is, how large a step is, and how many there are', () => {
  const below: Num = { kind: 'excess', of: points('100'), over: { kind: 'fact', fact: '1/rate' } };
  const clause = deduct('1/rate', times('0.5', steps(below, '5', 'full')));
  expect(rendered([clause], [percentage('1/rate', '体检率')], { rate: '91%' })).toEqual([
    '−0.5  体检率 91%, off by 9%, in steps of 5%, full ones: 1 × 0.5',
    '    without it: item +0.5, total +0.5',
    '−0.5  体检率 91%，相差 9%，每 5% 一步，满 1 步 × 0.5',
    '    若无此条：本项 +0.5，总分 +0.5',
  ]);
});

test('steps of lateness stand behind how late it is', () => {
  const months = lateness('1/submitted', after('2021-06-20'), { kind: 'month' });
  const clause = deduct('1/late-per-month', times('10', steps(months, '1', 'started')));
  expect(rendered([clause], [submission('1/submitted')], { submitted: '2021-07-05' })).toEqual([
    '−10  late by 0.5 months; in steps of 1, started ones: 1 × 10',
    '    without it: item +10, total +10',
    '−10  逾期 0.5 个月；每 1 一步，起 1 步 × 10',
    '    若无此条：本项 +10，总分 +10',
  ]);
});

test('lateness in days, with its price', () => {
  const clause = deduct('1/late-per-day', times('0.5', lateness('1/s', after('2021-06-21'))));
  expect(rendered([clause], [submission('1/s')], { s: '2021-06-22' }).slice(0, 1)).toEqual([
    '−0.5  late by 1 day × 0.5',
  ]);
  expect(rendered([clause], [submission('1/s')], { s: '2021-06-24' })[2]).toBe(
    '−1.5  逾期 3 日 × 0.5',
  );
});

test('the first and the further ones, each with its price', () => {
  const escalated = (units: Num) => {
    const first: Num = { kind: 'first', most: '1', of: units };
    const further: Num = { kind: 'excess', of: units, over: points('1') };
    return deduct('1/a', { kind: 'sum', of: [times('1', first), times('2', further)] });
  };
  const days = escalated(lateness('1/s', after('2021-06-21')));
  const [english, , chinese] = rendered([days], [submission('1/s')], { s: '2021-06-24' });
  expect([english, chinese]).toEqual([
    '−5  late by 3 days, of which 1 × 1; late by 3 days, of which 2 × 2',
    '−5  逾期 3 日，其中 1 × 1；逾期 3 日，其中 2 × 2',
  ]);
  const below: Num = { kind: 'excess', of: points('100'), over: { kind: 'fact', fact: '1/rate' } };
  const off = escalated(steps(below, '5', 'full'));
  expect(rendered([off], [percentage('1/rate')], { rate: '85%' })[0]).toBe(
    '−5  rate 85%, off by 15%, in steps of 5%, full ones: 3, of which 1 × 1; rate 85%, off by 15%, in steps of 5%, full ones: 3, of which 2 × 2',
  );
});

test('a deadline with a time of day', () => {
  const clause = deduct('1/late', where(late('1/s', atFive('2021-06-21')), '1'));
  const submitted = { s: '2021-06-21T17:01:00+08:00' };
  expect(rendered([clause], [instant('1/s')], submitted)).toEqual([
    '−1  submitted 2021-06-21, late (due by 2021-06-21 17:00, that minute included)',
    '    without it: item +1, total +1',
    '−1  2021-06-21 报送，逾期（期限 2021-06-21 17:00，含该时刻）',
    '    若无此条：本项 +1，总分 +1',
  ]);
});

test('cases by what they come to, with their records', () => {
  const clause = deduct('1/per-visit', each('1/visit', where(holding('1/visit.grave'), '2', '1')));
  const visit = [
    { grave: true, level: 'city' },
    { grave: false, level: 'city' },
    { grave: false, level: 'town' },
  ];
  expect(rendered([clause], [cases('1/visit', ['city', 'town'], '上访')], { visit })).toEqual([
    '−4  上访 3: 1 × 2 + 2 × 1',
    '    1. grave: true, level: city',
    '−4  上访 3：1 × 2 + 2 × 1',
    '    1. grave: true, level: city',
  ]);
  const best = deduct(
    '1/per-visit',
    each('1/visit', where(holding('1/visit.grave'), '2'), 'level'),
  );
  const [english, , chinese] = rendered([best], [cases('1/visit', ['city', 'town'])], { visit });
  expect([english, chinese]).toEqual([
    '−2  visit 3: 1 × 2, 2 of no account',
    '−2  visit 3：1 × 2，另 2 例不计',
  ]);
});

test('a judgement with its reason', () => {
  const clause = deduct('1/judged-water', { kind: 'judged', fact: '1/water' });
  const facts = { water: { points: 7, reason: 'the ditch smells' } };
  expect(rendered([clause], [judgement('1/water', '5', '10')], facts)).toEqual([
    '−7  water, judged at 7: the ditch smells',
    '    without it: item +7, total +7',
    '−7  water酌情 7：the ditch smells',
    '    若无此条：本项 +7，总分 +7',
  ]);
});

test('what does not count beside a higher one', () => {
  const clauses = [
    box('clause', [deduct('1/a', per('1/a', '2')), deduct('1/b', per('1/b', '1'))], {
      take: 'highest',
    }),
  ];
  expect(rendered(clauses, [count('1/a'), count('1/b')], { a: 1, b: 1 })).toEqual([
    '0  b 1 × 1',
    '    a further −1 does not count: only the highest counts, at 2',
    '0  b 1 × 1',
    '    另有 −1 不再计：就高计，计 2',
  ]);
});
