import { expect, test } from 'vitest';
import { NoScoreError, type NoScoreProblem, renderNoScore } from './no-score.ts';

test.each<[NoScoreProblem, string, string]>([
  [
    { code: 'nothing-applies', entity: '甲' },
    'no score of `甲`: of items whose points go to others none is left that applies',
    '`甲` 没有得分：分值要计入其他项，却没有一项适用',
  ],
  [
    { code: 'too-few-entities', by: '位次', least: 3, given: 2 },
    'no score: `位次` compares those who are assessed with one another, and only 2 are given; assess 3 or more together, from one facts file',
    '没有得分：`位次` 要在被考核单位之间比较，只给了 2 个；请把 3 个以上单位写在同一个事实文件里一起计分',
  ],
  [
    { code: 'unbounded', fact: '1/n', why: 'reached' },
    'no bounds: `1/n` is unknown, and what depends on it has no bounds yet',
    '没有区间：`1/n` 未知，取决于它的部分还不能给出区间',
  ],
  [
    { code: 'nothing-applies', entity: null },
    'no score: of items whose points go to others none is left that applies',
    '没有得分：分值要计入其他项，却没有一项适用',
  ],
  [
    { code: 'too-few-entities', by: 'place', least: 2, given: 1 },
    'no score: `place` compares those who are assessed with one another, and only one is given; assess 2 or more together, from one facts file',
    '没有得分：`place` 要在被考核单位之间比较，只给了 1 个；请把 2 个以上单位写在同一个事实文件里一起计分',
  ],
  [
    { code: 'unbounded', fact: '平均分', why: 'computed' },
    'no bounds: `平均分` is computed from facts that are unknown, and has no bounds yet',
    '没有区间：`平均分` 由未知的事实算出，还不能给出区间',
  ],
  [
    { code: 'unbounded', fact: '1/n', why: 'both-ways' },
    'no bounds: `1/n` is unknown, and adds points as well as deducts them',
    '没有区间：`1/n` 未知，既加分又扣分',
  ],
  [
    { code: 'corrected-unknown' },
    'no bounds: corrections are decided of scores that are known',
    '没有区间：申诉更正只能对已知的得分作出',
  ],
  [
    { code: 'too-many-unknown' },
    'no bounds: too many unknown facts depend on one another',
    '没有区间：相互影响的未知事实太多',
  ],
])('%j', (problem, en, zh) => {
  expect(new NoScoreError(problem).message).toBe(en);
  expect(renderNoScore(problem, { lang: 'zh' })).toBe(zh);
});
