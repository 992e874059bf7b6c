import { expect, test } from 'vitest';
import type { Formula } from '../ir/derived.ts';
import { formulaFindingText } from './formula-text.ts';

type Finding = Parameters<typeof formulaFindingText>[0];

const fact = (id: string): Formula => ({ kind: 'fact', fact: id });
const constant = (value: string): Formula => ({ kind: 'constant', value });

/** How a formula of 质量 and 速度 is written out; the values are not looked at. */
function written(formula: Formula, parts: Partial<Finding> = {}) {
  const named = (id: string) => ({ id, name: id, label: null, occurrence: null });
  const finding: Finding = {
    kind: 'formula',
    fact: named(''),
    value: '1',
    unit: null,
    formula,
    inputs: [],
    ...parts,
  };
  return [formulaFindingText(finding, 'en'), formulaFindingText(finding, 'zh')];
}

const NOTHING_DROPPED = { lowest: 0, highest: 0 };

test.each<[Formula, string, string]>([
  [{ kind: 'sum', of: [fact('a'), constant('-2')] }, 'a − 2 = 1', 'a − 2 = 1'],
  [
    { kind: 'sum', of: [fact('a'), { kind: 'product', of: [constant('-1'), fact('b')] }] },
    'a − b = 1',
    'a − b = 1',
  ],
  [
    { kind: 'product', of: [constant('1/3'), { kind: 'sum', of: [fact('a'), fact('b')] }] },
    '(1/3) × (a + b) = 1',
    '(1/3) × (a + b) = 1',
  ],
  [
    {
      kind: 'quotient',
      of: { kind: 'quotient', of: fact('a'), by: fact('b') },
      by: constant('2'),
    },
    '(a ÷ b) ÷ 2 = 1',
    '(a ÷ b) ÷ 2 = 1',
  ],
  [{ kind: 'largest', of: [fact('a'), constant('0')] }, 'larger(a, 0) = 1', '取大(a, 0) = 1'],
  [{ kind: 'smallest', of: [fact('a'), constant('9')] }, 'smaller(a, 9) = 1', '取小(a, 9) = 1'],
  [
    { kind: 'rounded', of: fact('a'), mode: 'half-up', decimals: 1 },
    'rounded(a) = 1',
    '取舍(a) = 1',
  ],
  [
    {
      kind: 'fold',
      take: 'mean',
      over: 'facts',
      facts: ['a'],
      drop: { lowest: 1, highest: 2 },
    },
    'mean(a, without the 1 lowest, without the 2 highest) = 1',
    '平均(a, 去掉1个最低, 去掉2个最高) = 1',
  ],
  [
    { kind: 'fold', take: 'sum', over: 'entities', facts: ['a'], drop: NOTHING_DROPPED },
    'sum(all a) = 1',
    '合计(全体a) = 1',
  ],
  [
    { kind: 'rank', fact: 'a', first: 'lowest', ties: 'mean' },
    'rank(a, lowest first, ties share the mean place) = 1',
    '名次(a, 从低到高, 并列取平均) = 1',
  ],
  [
    { kind: 'rank', fact: 'a', first: 'highest', ties: 'dense' },
    'rank(a, highest first, ties leave no place out) = 1',
    '名次(a, 从高到低, 并列不空位) = 1',
  ],
  [{ kind: 'entities' }, 'number of entities = 1', '单位数 = 1'],
])('%j', (formula, en, zh) => {
  expect(written(formula)).toEqual([en, zh]);
});

test('the values that it was computed from stand behind it, by their labels', () => {
  const quality = { id: 'q', name: 'q', label: '质量', occurrence: 'Q1' };
  const speed = { id: 'p', name: 'p', label: null, occurrence: null };
  const of: Formula = { kind: 'sum', of: [fact('q'), fact('p')] };
  expect(
    written(of, {
      fact: { id: 'd', name: 'd', label: '综合', occurrence: null },
      value: '97.5',
      unit: 'percent',
      inputs: [
        { fact: quality, unit: 'percent', values: ['95'], of: 'entity' },
        { fact: speed, unit: 'percent', values: ['2', '3'], of: 'entities' },
      ],
    }),
  ).toEqual([
    '综合 = Q1 质量 + p = 97.5% (Q1 质量 95%; all p 2%, 3%)',
    '综合 = Q1 质量 + p = 97.5%（Q1 质量 95%；全体p 2%、3%）',
  ]);
});
