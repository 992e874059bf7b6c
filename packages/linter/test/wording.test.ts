import { expect, test } from 'vitest';
import { lint } from '../src/lint.ts';
import { withHeader } from './page.ts';

// What a rule says hangs on what it found: each of its wordings, as people read it.

const item = (...lines: readonly string[]) =>
  withHeader(`item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`);
const total = (points: number) =>
  `rubric a\nversion 1\nperiod 2021-01-01 to 2021-06-30\ntotal 100 less deductions\nitem 1 ${points} points\n  per-a -1\n`;
const day = (clause: string) => item('> 6月21日前报送。', `${clause} 6月21日 -2`);

test.each<[string, string, string, string]>([
  [
    'open-deadline',
    day('late after'),
    '原文 `6月21日前` 未说明 2021-06-21 当日是否按期，也没有示例说明',
    '这里当日算按期：请用示例写明当日报送的得分',
  ],
  [
    'open-deadline',
    day('late from'),
    '原文 `6月21日前` 未说明 2021-06-21 当日是否按期，也没有示例说明',
    '这里当日算逾期：请用示例写明当日报送的得分',
  ],
  [
    'idle-cap',
    item('per-a of 3 -1 cap 4'),
    '最多扣 `4` 分永远达不到：这一条款最多 3 分',
    '请更正这一上限或分数，或删去这一上限',
  ],
  [
    'idle-cap',
    item('missing -3', 'per-a of 2 +1 up to 3'),
    '最多加 `3` 分永远达不到：这一条款最多 2 分',
    '请更正这一上限或分数，或删去这一上限',
  ],
  [
    'idle-clause',
    item('if a and not a -1'),
    '无论事实如何，这一条款都不会适用',
    '它的几个条件不能同时成立：请更正条件，或删去这一条款',
  ],
  [
    'idle-clause',
    item('per-a +1'),
    '无论事实如何，有无这一条款本项得分都一样',
    '请检查每次适用时是什么抵消了它：上下限、不得分的条款或分档',
  ],
  [
    'total-points',
    total(120),
    '各项分值合计 120 分，而扣分从 100 分中扣除',
    '请核对各项分值和总分：扣完之前总分已为 0',
  ],
  [
    'total-points',
    total(55),
    '各项分值合计 55 分，而扣分从 100 分中扣除',
    '请核对各项分值和总分：各项全部扣完仍有 45 分',
  ],
  [
    'swallowed-amount',
    item('missing -5 cap 3'),
    '`5` 分不可能全部计入：这一条款最多扣 `3` 分',
    '请写实际计入的 `3` 分，或提高上限',
  ],
  [
    'swallowed-amount',
    item('missing -5', 'per-a +5 up to 3'),
    '`5` 分不可能全部计入：这一条款最多加 `3` 分',
    '请写实际计入的 `3` 分，或提高上限',
  ],
  [
    'source-number-unused',
    item('> 6月21日前报送，逾期扣2分。', 'late after 6月20日 -2'),
    '原文写明 `6月21日`，其下的条款却没有这个日期',
    '请补写相应的条款，或改正写错的数；与本项无关的文句，请移到别处',
  ],
])('%s in Chinese', (code, text, message, help) => {
  const { findings } = lint(text, { select: [code], lang: 'zh' });
  expect(findings).toEqual([expect.objectContaining({ code, message, help })]);
});

test.each([
  ['late after', 'it is on time here'],
  ['late from', 'it is late here'],
])('where the clause says `%s`, %s', (clause, says) => {
  const { findings } = lint(day(clause), { select: ['open-deadline'], lang: 'en' });
  expect(findings[0]?.help).toBe(
    `${says}: let an example show what comes of submitting on that day`,
  );
});
