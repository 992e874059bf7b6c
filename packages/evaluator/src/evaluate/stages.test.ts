import { expect, test } from 'vitest';
import { add, count, deduct, flag, holding, item, per, rubric, span } from '../../test/rubrics.ts';
import type { Condition } from '../ir/condition.ts';
import type { Stage } from '../ir/stage.ts';
import { evaluate } from './evaluate.ts';

const COLLECT: Stage = { kind: 'collect', start: '0', take: 'score' };

/** Two items of 60 and 40 points, one that earns up to 10, and two flags that stages ask for. */
function assessed(
  total: readonly Stage[],
  lost: readonly [number, number],
  earned = 0,
  flags = {},
) {
  const of = rubric({
    facts: [count('1/n'), count('2/n'), count('3/n'), flag('late'), flag('grave')],
    items: [
      item('1', '60', [deduct('1/n', per('1/n', '1'))]),
      item('2', '40', [deduct('2/n', per('2/n', '1'))]),
      { ...item('3', '0', [add('3/n', per('3/n', '1'))]), start: '0', ceiling: '10' },
    ],
    total,
  });
  const facts = { late: false, grave: false, ...flags };
  return evaluate(of, {
    facts,
    items: { '1': { n: lost[0] }, '2': { n: lost[1] }, '3': { n: earned } },
  });
}

function linesOf(...args: Parameters<typeof assessed>): readonly string[] {
  const { lines, total } = assessed(...args);
  return [...lines.map(({ id, applied }) => `${id} ${applied}`), total];
}

test('a weight counts what was collected so many times', () => {
  const half: Stage = { kind: 'weight', id: '2/weight', items: ['2'], factor: '0.5' };
  expect(linesOf([COLLECT, half], [10, 10])).toEqual(['total/collect 0', '2/weight -15', '65']);
  const lost: Stage = { kind: 'collect', start: '100', take: 'score-less-points' };
  expect(linesOf([lost, half], [10, 10])).toEqual(['total/collect 0', '2/weight 5', '85']);
});

test('a group loses no more than its cap, and comes to no more than its most', () => {
  const bounds = { kind: 'bound', id: 'a/bounds', items: ['1', '2'], cite: null } as const;
  const cap: Stage = { ...bounds, cap: '15', upTo: null };
  expect(linesOf([COLLECT, cap], [10, 10])).toEqual(['total/collect 0', 'a/bounds 5', '85']);
  const upTo: Stage = { ...bounds, cap: null, upTo: '70' };
  expect(linesOf([COLLECT, upTo], [10, 10])).toEqual(['total/collect 0', 'a/bounds -10', '70']);
  const half: Stage = { kind: 'weight', id: '1/weight', items: ['1'], factor: '0.5' };
  expect(linesOf([COLLECT, half, cap], [40, 10]).at(-1)).toBe('55');
  const all: Stage = { ...half, id: 'a/weight', items: ['1', '2', 'a/bounds'] };
  expect(linesOf([COLLECT, upTo, all], [10, 10])).toEqual([
    'total/collect 0',
    'a/bounds -10',
    'a/weight -35',
    '35',
  ]);
});

test('the total is rescaled by the points of the base', () => {
  const rescale: Stage = { kind: 'rescale', to: '50' };
  expect(linesOf([COLLECT, rescale], [10, 10])).toEqual([
    'total/collect 0',
    'total/rescale -40',
    '40',
  ]);
});

test.each([
  [null, null, 7, '87', '0'],
  ['5', null, 7, '85', '-2'],
  [null, { op: '>', value: '80' } as const, 7, '80', '-7'],
  [null, { op: '>=', value: '80' } as const, 7, '87', '0'],
])('a bonus up to %s where the base is %j', (upTo, counts, earned, total, line) => {
  const bonus: Stage = { kind: 'bonus', id: 'total/bonus', items: ['3'], upTo, counts, cite: null };
  expect(linesOf([COLLECT, bonus], [10, 10], earned)).toEqual([
    'total/collect 0',
    `total/bonus ${line}`,
    total,
  ]);
});

test('a bonus stands outside of what is rescaled and gated', () => {
  const stages: readonly Stage[] = [
    COLLECT,
    { kind: 'rescale', to: '50' },
    {
      kind: 'bonus',
      id: 'total/bonus',
      items: ['3'],
      upTo: null,
      counts: { op: '<', value: '41' },
      cite: null,
    },
  ];
  expect(linesOf(stages, [10, 10], 7)).toEqual([
    'total/collect 0',
    'total/rescale -40',
    'total/bonus 0',
    '47',
  ]);
});

test('a factor of the whole, with the fact that asked for it', () => {
  const times: Stage = {
    kind: 'times',
    id: 'total/times',
    factor: '0.6',
    when: holding('late'),
    cite: '迟交的按六成计',
  };
  expect(linesOf([COLLECT, times], [10, 10])).toEqual(['total/collect 0', 'total/times 0', '80']);
  const { lines, total } = assessed([COLLECT, times], [10, 10], 0, { late: true });
  expect(total).toBe('48');
  expect(lines.at(-1)).toMatchObject({
    applied: '-32',
    cite: '迟交的按六成计',
    findings: [{ kind: 'flag', holds: true }],
  });
});

test('of several vetoes the lowest wins', () => {
  const veto = (id: string, fact: string, by: 'set' | 'at-most', to: string) =>
    ({ id, when: holding(fact), by, to, cite: null }) as const;
  const vetoes: Stage = {
    kind: 'vetoes',
    of: [veto('total/veto-1', 'late', 'set', '59'), veto('total/veto-2', 'grave', 'at-most', '30')],
  };
  const lines = (flags: object) => linesOf([COLLECT, vetoes], [10, 10], 0, flags).slice(1);
  expect(lines({})).toEqual(['total/veto-1 0', 'total/veto-2 0', '80']);
  expect(lines({ late: true })).toEqual(['total/veto-1 -21', 'total/veto-2 0', '59']);
  expect(lines({ grave: true })).toEqual(['total/veto-1 0', 'total/veto-2 -50', '30']);
  expect(lines({ late: true, grave: true })).toEqual(['total/veto-1 0', 'total/veto-2 -50', '30']);
  const low = linesOf([COLLECT, vetoes], [60, 40], 0, { late: true });
  expect(low.slice(1)).toEqual(['total/veto-1 59', 'total/veto-2 0', '59']);
  const capped = linesOf([COLLECT, vetoes], [60, 40], 0, { grave: true });
  expect(capped.at(-1)).toBe('0');
});

test('the total has a floor, and a ceiling where one is stated', () => {
  const from: Stage = { kind: 'collect', start: '10', take: 'score-less-points' };
  const clamp: Stage = { kind: 'clamp', floor: '0', ceiling: null };
  expect(linesOf([from, clamp], [10, 10]).at(-1)).toBe('0');
  const high: Stage = { kind: 'collect', start: '300', take: 'score-less-points' };
  expect(linesOf([high, clamp], [10, 10]).at(-1)).toBe('280');
});

test('a line of the total says which stage it is of', () => {
  const stages: readonly Stage[] = [
    COLLECT,
    { kind: 'rescale', to: '50' },
    { kind: 'clamp', floor: '0', ceiling: '50' },
    { kind: 'round', mode: 'down', decimals: 0 },
  ];
  const { lines } = assessed(stages, [10, 10]);
  expect(lines.map(({ stage }) => stage)).toEqual(['collect', 'rescale', 'clamp', 'round']);
});

test('what items cost besides: by a condition, or where they come to no more than their floor', () => {
  const extra = (id: string, amount: string, when: Condition | null) => ({
    ...{ id, amount, when, cite: `另扣${amount}分` },
    span: span(),
  });
  const of = rubric({
    facts: [count('1/n'), flag('grave')],
    items: [
      item('1', '5', [deduct('1/n', per('1/n', '1'))], {
        floor: '1',
        extras: [extra('1/at-floor', '3', null), extra('1/grave', '2', holding('grave'))],
      }),
    ],
    total: [{ kind: 'collect', start: '10', take: 'score' }, { kind: 'extras' }],
  });
  const linesAt = (n: number, grave: boolean) => {
    const { lines } = evaluate(of, { facts: { grave }, items: { '1': { n } } });
    return lines.slice(1).map(({ id, stage, applied, cite }) => [id, stage, applied, cite]);
  };
  const lines = (atFloor: string, grave: string) => [
    ['1/at-floor', 'extra', atFloor, '另扣3分'],
    ['1/grave', 'extra', grave, '另扣2分'],
  ];
  expect(linesAt(3, false)).toEqual(lines('0', '0'));
  expect(linesAt(4, false)).toEqual(lines('-3', '0'));
  expect(linesAt(9, true)).toEqual(lines('-3', '-2'));
});
