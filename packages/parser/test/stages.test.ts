import { expect, test } from 'vitest';
import { expectValid } from './expect.ts';

function totalOf(head: string, bonus = '') {
  return expectValid(`rubric stages
version 1
period 2021-01-01 to 2021-12-31
${head}
group A "Base" weight 50% {
  group cap 9
  item 1 10 points weight 2 { not applicable if a, full points; missing -1 extra from total 3 }
  item 2 10 points { missing -1 }
}
${bonus}
veto if grave
total times 0.6 if late-work
round half up 1 decimal`).total;
}

test('stages have one order, wherever they stand in the file', () => {
  expect(
    totalOf('total 100 less deductions').map((one) => ('id' in one ? one.id : one.kind)),
  ).toEqual([
    ...['collect', '1/weight', 'A/bounds', 'A/weight', 'extras'],
    ...['total/times', 'clamp', 'round', 'vetoes'],
  ]);
  const rubric = expectValid(`bonus counts if base above 80
group B bonus { item 3 bonus { per-award +1 } }
group A {
  group up to 15
  item 1 10 points { not applicable if a, points rescaled; missing -1 extra from total 3 }
  item 2 10 points weight 2 { not applicable if b, points spread over group; missing -1 }
}
rubric stages
version 1
period 2021-01-01 to 2021-12-31
total scaled to 100`);
  expect(rubric.total.map((one) => ('id' in one ? one.id : one.kind))).toEqual([
    ...['collect', 'A/applicable', '2/weight', 'A/bounds', 'extras'],
    ...['total/applicable', 'rescale', 'B/bonus'],
  ]);
});

test('what bounds gave rises with the points that are rescaled', () => {
  const { total } = expectValid(`rubric stages
version 1
period 2021-01-01 to 2021-12-31
total sum
group A { group cap 5; item 1 10 points { missing -9 } }
item 2 10 points { not applicable if b, points rescaled; missing -1 }`);
  expect(total).toContainEqual({
    kind: 'spread',
    id: 'total/applicable',
    items: ['1', '2', 'A/bounds'],
    policy: 'rescale',
  });
});

test('less deductions stays between 0 and its number, which no bonus is held by', () => {
  const clampOf = (bonus: string) =>
    totalOf('total 100 less deductions', bonus).filter(({ kind }) => kind === 'clamp');
  expect(clampOf('')).toEqual([{ kind: 'clamp', floor: '0', ceiling: '100' }]);
  expect(clampOf('item 3 bonus up to 5 { per-award +1 }')).toEqual([
    { kind: 'clamp', floor: '0', ceiling: null },
  ]);
});

test('a bound of a grade or of a gate may have its unit, and a bound of a group a blank', () => {
  const head = '考核 stages\n版本 1\n周期 2021-01-01 至 2021-12-31\n总分 合计\n';
  const meaningOf = (cap: string, gate: string, grades: string) =>
    expectValid(
      `${head}类 甲 {\n  ${cap}\n  项 1 90分 { 未报送扣1分 }\n}\n项 2 附加 { 每表彰加1分 }\n${gate}\n等级划分 { ${grades} }`,
    ).meaning;
  const plain = meaningOf(
    '本类最多扣30分',
    '附加分计入 如 基础分 高于80',
    '优 不低于90；良 不低于60低于90；差 低于60 如 不良；丁 低于60',
  );
  const asWritten = meaningOf(
    '本类最多扣 30分',
    '附加分计入 如 基础分高于80分',
    '优 不低于90分；良 不低于60分低于90分；差 低于60分，如 不良；丁 低于60分',
  );
  expect(asWritten).toBe(plain);
});
