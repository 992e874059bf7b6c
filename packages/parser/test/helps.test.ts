import { expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { expectValid } from './expect.ts';
import { FAULTY } from './faulty.ts';
import { BASES } from './older.ts';
import { REPAIRS, REPAIRS_OF_VARIANTS, repaired } from './repairs.ts';
import { VARIANTS } from './variants.ts';

const CASES = Object.entries({ ...REPAIRS, ...REPAIRS_OF_VARIANTS }).flatMap(([name, repairs]) =>
  repairs.map(([wrong, right]) => [name, wrong, right] as const),
);

const TEXTS: Readonly<Record<string, string>> = { ...FAULTY, ...VARIANTS };

test.each(CASES)('%s: %s becomes %s', (name, wrong, right) => {
  const text = TEXTS[name] ?? '';
  expect(text).toContain(wrong);
  const remaining = check(repaired(text, [wrong, right]), {
    bases: () => BASES,
  }).diagnostics.filter(({ code }) => code !== 'example-fails');
  expect(remaining).toEqual([]);
});

test.each(Object.entries(REPAIRS))(
  'the first repair of %s leaves nothing to say',
  (code, [first]) => {
    const text = repaired(TEXTS[code] ?? '', first);
    expect(check(text, { bases: () => BASES }).diagnostics).toEqual([]);
  },
);

test('what a file lacks can be added as the help says', () => {
  const whole = check('', { lang: 'en' }).diagnostics[0]?.help;
  expect(whole).toBe('add `rubric my-rubric "Its title"`');
  expectValid(`rubric my-rubric "Its title"
version 1.0
period 2021-01-01 to 2021-06-30
total 100 less deductions
item 1 "Its title" 5 points
  missing -5`);
  expectValid(`考核 my-rubric "标题"
版本 1.0
周期 2021-01-01 至 2021-06-30
总分 100 减扣分
项 1 "标题" 5分
  未报送扣5分`);
});

test('a Chinese author reads a Chinese list, with quarters as Chinese calls them', () => {
  const help = (text: string) => check(text, { lang: 'zh' }).diagnostics[0]?.help;
  expect(help(FAULTY['which-occurrence'])).toBe('请在前面写明是哪一次：`第一季度`、`第二季度`');
  expect(help(FAULTY['unknown-occurrence'])).toBe(
    '可写的有 `第一季度`、`第二季度`；两个事实之间用逗号',
  );
});
