import { expect, test } from 'vitest';
import { assessItem } from '../../test/ledger.ts';
import {
  add,
  after,
  all,
  any,
  beyond,
  box,
  choice,
  compare,
  count,
  deduct,
  escalating,
  flag,
  holding,
  item,
  late,
  never,
  not,
  number,
  oneOf,
  per,
  points,
  submission,
  where,
} from '../../test/rubrics.ts';
import type { ItemFacts } from '../facts/facts.ts';
import type { Condition } from '../ir/condition.ts';
import type { Fact } from '../ir/fact.ts';
import type { Box } from '../ir/item.ts';
import type { Absorption } from '../ledger/assessment.ts';
import { findingText } from './finding-text.ts';
import { renderLine } from './render-line.ts';

/** The first line of an item of five points that has these clauses. */
function rendered(
  clauses: Box['of'],
  declared: readonly Fact[],
  facts: ItemFacts,
  bounds: Parameters<typeof item>[3] = {},
) {
  const [line] = assessItem(item('1', '5', clauses, bounds), declared, facts).lines;
  if (line === undefined) throw new Error('the item has a clause');
  return { en: renderLine(line, { lang: 'en' }), zh: renderLine(line, { lang: 'zh' }) };
}

test('a clause that did not fire is nothing', () => {
  const clauses = [deduct('1/n', per('1/n', '1'))];
  expect(rendered(clauses, [count('1/n')], { n: 0 })).toEqual({ en: [], zh: [] });
});

test('what is beyond an allowance, and one case less of it', () => {
  const facts = [count('1/n', '积极分子'), count('1/target')];
  const above = [add('1/n>5', beyond('1/n', points('5'), '0.5'))];
  expect(rendered(above, facts, { n: 8, target: 0 }, { start: '0' })).toEqual({
    en: [
      '+1.5  积极分子 8 − 5 = 3 × 0.5',
      '    without it: item −1.5, total −1.5',
      '    without one of them: item −0.5, total −0.5',
    ],
    zh: [
      '+1.5  积极分子 8 − 5 = 3 × 0.5',
      '    若无此条：本项 −1.5，总分 −1.5',
      '    若少一次：本项 −0.5，总分 −0.5',
    ],
  });
  expect(rendered(above, facts, { n: 6, target: 0 }, { start: '0' }).en).toEqual([
    '+0.5  积极分子 6 − 5 = 1 × 0.5',
    '    without it: item −0.5, total −0.5',
  ]);
  const target = beyond('1/n', { kind: 'fact', fact: '1/target' }, '1');
  expect(rendered([deduct('1/n>target', target)], facts, { n: 5, target: 3 }).zh).toEqual([
    '−2  积极分子 5 − target 3 = 2 × 1',
    '    若无此条：本项 +2，总分 +2',
    '    若少一次：本项 +1，总分 +1',
  ]);
});

test('what the first and the further cases cost, and the records once', () => {
  const clauses = [deduct('1/n', escalating('1/n', '1', '2'))];
  const late = (n: readonly { readonly on: string }[]) =>
    rendered(clauses, [count('1/n', '迟报次')], { n });
  expect(late([{ on: '3月' }, { on: '5月' }])).toEqual({
    en: [
      '−3  迟报次 2, of which 1 × 1; 迟报次 2 − 1 = 1 × 2',
      '    1. on: 3月',
      '    2. on: 5月',
      '    without it: item +3, total +3',
      '    without one of them: item +2, total +2',
    ],
    zh: [
      '−3  迟报次 2，其中 1 × 1；迟报次 2 − 1 = 1 × 2',
      '    1. on: 3月',
      '    2. on: 5月',
      '    若无此条：本项 +3，总分 +3',
      '    若少一次：本项 +2，总分 +2',
    ],
  });
  expect(late([{ on: '3月' }]).zh).toEqual([
    '−1  迟报次 1 × 1；迟报次 1 − 1 = 0 × 2',
    '    1. on: 3月',
    '    若无此条：本项 +1，总分 +1',
  ]);
});

test('an allowance that is not exceeded, where a clause counts for another reason', () => {
  const clauses = [
    deduct(
      '1/n',
      {
        kind: 'case',
        when: holding('1/f'),
        value: points('1'),
        otherwise: points('0'),
      },
      { waived: holding('1/f') },
    ),
    deduct('1/m', { kind: 'excess', of: { kind: 'fact', fact: '1/n' }, over: points('5') }),
  ];
  const { lines } = assessItem(item('1', '5', clauses), [count('1/n'), flag('1/f')], {
    n: 3,
    f: true,
  });
  const texts = lines[1]?.findings.map((one) => [findingText(one, 'en'), findingText(one, 'zh')]);
  expect(texts).toEqual([['n 3, not above 5', 'n 3，不超过 5']]);
});

test('a clause with all that can be said of one', () => {
  const clauses = [
    box('clause', [deduct('1/n', per('1/n', '1'), { cite: '第一句。\n第二句。' })], { cap: '4' }),
    deduct('1/always', points('3')),
  ];
  const n = [{ street: '一街', on: '2021-05-01' }, {}, {}, {}, {}, {}];
  expect(rendered(clauses, [count('1/n', '脏乱点')], { n }, { cap: '3' })).toEqual({
    en: [
      '−3  脏乱点 6 × 1',
      '    a further −2 does not count: the clause takes at most 4',
      '    a further −1 does not count: the item takes at most 3',
      '    1. street: 一街, on: 2021-05-01',
      '    2–6.',
      '    “第一句。”',
      '    “第二句。”',
    ],
    zh: [
      '−3  脏乱点 6 × 1',
      '    另有 −2 不再计：本条最多扣 4',
      '    另有 −1 不再计：本项最多扣 3',
      '    1. street: 一街, on: 2021-05-01',
      '    2–6.',
      '    「第一句。」',
      '    「第二句。」',
    ],
  });
});

test('one of several counted is given back on its own', () => {
  const clauses = [deduct('1/n', per('1/n', '0.2'))];
  expect(rendered(clauses, [count('1/n')], { n: 3 })).toEqual({
    en: [
      '−0.6  n 3 × 0.2',
      '    without it: item +0.6, total +0.6',
      '    without one of them: item +0.2, total +0.2',
    ],
    zh: [
      '−0.6  n 3 × 0.2',
      '    若无此条：本项 +0.6，总分 +0.6',
      '    若少一次：本项 +0.2，总分 +0.2',
    ],
  });
  expect(rendered(clauses, [count('1/n')], { n: 1 }).en).toHaveLength(2);
});

test('a waived clause says why', () => {
  const clauses = [
    deduct('1/n', per('1/n', '0.5'), { waived: any(holding('1/ill'), holding('1/away')) }),
  ];
  const declared = [count('1/n'), flag('1/ill'), flag('1/away')];
  expect(rendered(clauses, declared, { n: 1, ill: true, away: false })).toEqual({
    en: ['0  n 1 × 0.5', '    −0.5 waived: ill; no away'],
    zh: ['0  n 1 × 0.5', '    免予 −0.5：ill；没有away'],
  });
});

test('an exemption that looks at no fact holds for everybody', () => {
  const clauses = [deduct('1/n', per('1/n', '0.5'), { waived: { kind: 'all', of: [] } })];
  expect(rendered(clauses, [count('1/n')], { n: 1 })).toEqual({
    en: ['0  n 1 × 0.5', '    −0.5 waived'],
    zh: ['0  n 1 × 0.5', '    免予 −0.5'],
  });
});

test('an addition, and a clause that looks at no fact', () => {
  expect(rendered([add('1/bonus', points('1'))], [], {}, { start: '0' })).toEqual({
    en: ['+1  1/bonus', '    without it: item −1, total −1'],
    zh: ['+1  1/bonus', '    若无此条：本项 −1，总分 −1'],
  });
});

test.each<[Condition, string, string]>([
  [holding('1/f'), '有标', '有标'],
  [not(holding('1/g')), 'no g', '没有g'],
  [compare('1/n', '<', '4'), 'n is 3, below 4', 'n为 3，低于 4'],
  [compare('1/n', '<=', '4'), 'n is 3, at most 4', 'n为 3，不高于 4'],
  [compare('1/n', '=', '3'), 'n is 3, equal to 3', 'n为 3，等于 3'],
  [compare('1/n', '!=', '4'), 'n is 3, not 4', 'n为 3，不等于 4'],
  [compare('1/n', '>=', '3'), 'n is 3, at least 3', 'n为 3，不低于 3'],
  [compare('1/n', '>', '2'), 'n is 3, above 2', 'n为 3，高于 2'],
  [not(compare('1/n', '<', '3')), 'n is 3, at least 3', 'n为 3，不低于 3'],
  [not(compare('1/n', '<=', '2')), 'n is 3, above 2', 'n为 3，高于 2'],
  [not(compare('1/n', '=', '4')), 'n is 3, not 4', 'n为 3，不等于 4'],
  [not(compare('1/n', '!=', '3')), 'n is 3, equal to 3', 'n为 3，等于 3'],
  [not(compare('1/n', '>=', '4')), 'n is 3, below 4', 'n为 3，低于 4'],
  [not(compare('1/n', '>', '3')), 'n is 3, at most 3', 'n为 3，不高于 3'],
  [oneOf('1/c', 'A', 'B'), 'c is A', 'c为A'],
  [not(oneOf('1/c', 'B', 'C')), 'c is A, not B, C', 'c为A，不是B、C'],
  [not(never('1/s')), '周报 submitted 2021-06-21', '周报 2021-06-21 报送'],
  [never('1/t'), 'never submitted', '未报送'],
  [
    not(late('1/s', after('2021-06-21'))),
    '周报 submitted 2021-06-21, on time (due by 2021-06-21, that day included)',
    '周报 2021-06-21 报送，按期（期限 2021-06-21，含当日）',
  ],
  [all(holding('1/f'), never('1/t')), '有标; never submitted', '有标；未报送'],
])('%o reads "%s"', (condition, en, zh) => {
  const declared = [
    flag('1/f', '有标'),
    flag('1/g'),
    number('1/n'),
    choice('1/c', ['A', 'B', 'C']),
    submission('1/s', null, '周报'),
    submission('1/t'),
  ];
  const facts = { f: true, g: false, n: 3, c: 'A', s: '2021-06-21', t: null };
  const lines = rendered([deduct('1/if', where(condition, '1'))], declared, facts);
  expect(lines.en[0]).toBe(`−1  ${en}`);
  expect(lines.zh[0]).toBe(`−1  ${zh}`);
});

test.each<[Absorption['by'], string, string]>([
  ['clause-cap', 'the clause takes at most', '本条最多扣'],
  ['occurrence-cap', 'an occurrence takes at most', '每次最多扣'],
  ['item-cap', 'the item takes at most', '本项最多扣'],
  ['clause-up-to', 'the clause adds at most', '本条最多加'],
  ['occurrence-up-to', 'an occurrence adds at most', '每次最多加'],
  ['item-up-to', 'the item adds at most', '本项最多加'],
  ['floor', 'the item stops at', '本项扣至'],
  ['ceiling', 'the item stops at', '本项加至'],
  ['set', 'the whole item is set to', '本项整体计为'],
])('what %s absorbed is named', (by, en, zh) => {
  const [line] = assessItem(item('1', '5', [deduct('1/a', points('1'))]), [], {}).lines;
  if (line === undefined) throw new Error('the item has a clause');
  const absorbed = { ...line, absorbed: [{ by, limit: '2', amount: '-1/3', cite: null }] };
  expect(renderLine(absorbed, { lang: 'en' })[1]).toBe(
    `    a further −1/3 (≈ 0.333) does not count: ${en} 2`,
  );
  expect(renderLine(absorbed, { lang: 'zh' })[1]).toBe(`    另有 −1/3 (≈ 0.333) 不再计：${zh} 2`);
});

test('the sentence that sets a bound is quoted, unless it is the clause’s own', () => {
  const [line] = assessItem(
    item('1', '5', [
      box('occurrence', [deduct('1/a', points('2'), { cite: '扣2分。' })], {
        cap: '1',
        cite: '每次最多扣1分。',
      }),
    ]),
    [],
    {},
  ).lines;
  if (line === undefined) throw new Error('the item has a clause');
  expect(line.absorbed).toEqual([
    { by: 'occurrence-cap', limit: '1', amount: '-1', cite: '每次最多扣1分。' },
  ]);
  expect(renderLine(line, { lang: 'zh' }).slice(1, 4)).toEqual([
    '    另有 −1 不再计：每次最多扣 1',
    '      「每次最多扣1分。」',
    '    「扣2分。」',
  ]);
});
