import { expect, test } from 'vitest';
import { count, deduct, flag, holding, item, per, rubric } from '../../test/rubrics.ts';
import type { Grades } from '../ir/stage.ts';
import { evaluate } from './evaluate.ts';

const GRADES: Grades = {
  bands: [
    { grade: 'A', within: [{ op: '>=', value: '80' }], when: null },
    {
      grade: 'B',
      within: [
        { op: '>=', value: '60' },
        { op: '<', value: '80' },
      ],
      when: null,
    },
    { grade: 'C', within: [{ op: '<', value: '60' }], when: holding('bad') },
    { grade: 'D', within: [{ op: '<', value: '60' }], when: null },
  ],
  limits: [{ id: 'grade/1', when: holding('grave'), atMost: 'B', cite: '不得评为A级' }],
};

function gradeAt(lost: number, flags: object) {
  const of = rubric({
    facts: [count('1/n'), flag('bad'), flag('grave')],
    items: [item('1', '100', [deduct('1/n', per('1/n', '1'))])],
    grades: GRADES,
  });
  const facts = { bad: false, grave: false, ...flags };
  return evaluate(of, { facts, items: { '1': { n: lost } } }).grade;
}

test.each([
  [0, {}, 'A'],
  [20, {}, 'A'],
  [21, {}, 'B'],
  [40, {}, 'B'],
  [41, {}, 'D'],
  [41, { bad: true }, 'C'],
  [40, { bad: true }, 'B'],
])('with %i points lost and %j the grade is %s', (lost, flags, name) => {
  expect(gradeAt(lost, flags)).toEqual({ name, reached: name, limits: [] });
});

test('a limit lowers a better grade, and no worse one', () => {
  expect(gradeAt(0, { grave: true })).toMatchObject({
    name: 'B',
    reached: 'A',
    limits: [{ id: 'grade/1', atMost: 'B', cite: '不得评为A级', findings: [{ kind: 'flag' }] }],
  });
  expect(gradeAt(50, { grave: true })).toMatchObject({ name: 'D', limits: [] });
});

test('without grades there is none', () => {
  expect(evaluate(rubric(), { items: {} }).grade).toBeNull();
});

function gradeBy(grades: Grades, lost: number, ...flags: readonly string[]) {
  const of = rubric({
    facts: [count('1/n'), flag('grave'), flag('worse')],
    items: [item('1', '100', [deduct('1/n', per('1/n', '1'))])],
    grades,
  });
  const facts = { grave: flags.includes('grave'), worse: flags.includes('worse') };
  return evaluate(of, { facts, items: { '1': { n: lost } } }).grade;
}

test('a band with a condition goes first, wherever it stands', () => {
  const all = [{ op: '>=', value: '0' }] as const;
  const bands = [
    { grade: 'A', within: all, when: null },
    { grade: 'B', within: all, when: holding('grave') },
  ];
  expect(gradeBy({ bands, limits: [] }, 0, 'grave')?.name).toBe('B');
  expect(gradeBy({ bands, limits: [] }, 0)?.name).toBe('A');
});

test('a total that no band holds has no grade', () => {
  const [best] = GRADES.bands.slice(0, 1);
  expect(gradeBy({ bands: best === undefined ? [] : [best], limits: [] }, 50)).toBeNull();
});

test('of several limits the lowest counts, and only those that lower are told', () => {
  const limit = (id: string, fact: string, atMost: string) => ({
    ...{ id, atMost, cite: null },
    when: holding(fact),
  });
  const limits = [limit('to-d', 'worse', 'D'), limit('to-b', 'grave', 'B')];
  const bands = GRADES.bands.map((band) => ({ ...band, when: null }));
  const told = (lost: number) => {
    const graded = gradeBy({ bands, limits }, lost, 'grave', 'worse');
    return [graded?.name, graded?.limits.map(({ id }) => id)];
  };
  expect(told(0)).toEqual(['D', ['to-d', 'to-b']]);
  expect(told(30)).toEqual(['D', ['to-d']]);
});
