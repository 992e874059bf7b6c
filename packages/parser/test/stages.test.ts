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
