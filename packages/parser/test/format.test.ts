import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, compile, format, type KeywordChoice, LIMITS } from '../src/index.ts';
import { parse } from '../src/syntax/parse.ts';
import { FAULTY, HEADER, item } from './faulty.ts';
import { BASES } from './older.ts';
import { slip } from './slips.ts';
import { VARIANTS } from './variants.ts';

const KEYWORDS: readonly KeywordChoice[] = ['keep', 'en', 'zh'];

const PASTED = `  rubric demo “A demo”
version 1；period 2021－01－01 to 2021-06-30
total   100 less deductions


# What follows is pasted.
item   1  ＂Reports＂　5points
    >　６月21日后报送扣2分。
late   after ６月２１日 －２，missing  -5   # both
example missing=>0   # none
    example submitted 6月22日 => 3      # late
group 4 "Records" {

item 4.1 "名录" 5 points { every month { missing -1 cap 1 } }

   # of the group
} # the end
`.replace('5points', '5 points');

describe('one form', () => {
  test('in the vocabulary of each statement', () => {
    expect(format(PASTED)).toBe(`rubric demo "A demo"
version 1
period  2021-01-01 to 2021-06-30
total   100 less deductions

# What follows is pasted.
item 1 "Reports" 5 points
  > ６月21日后报送扣2分。
  late after 6月21日 -2, missing -5  # both
  example missing           => 0     # none
  example submitted 6月22日 => 3     # late
group 4 "Records" {
  item 4.1 "名录" 5 points {
    every month {
      missing -1 cap 1
    }
  }

  # of the group
}  # the end
`);
  });

  test('in Chinese', () => {
    expect(format(PASTED, { keywords: 'zh' })).toBe(`考核 demo "A demo"
版本 1
周期 2021-01-01 至 2021-06-30
总分 100 减扣分

# What follows is pasted.
项 1 "Reports" 5分
  > ６月21日后报送扣2分。
  6月21日后报送扣2分，未报送扣5分  # both
  例 未报送      得0分             # none
  例 6月22日报送 得3分             # late
类 4 "Records" {
  项 4.1 "名录" 5分 {
    每月 {
      未报送扣1分，最多扣1分
    }
  }

  # of the group
}  # the end
`);
  });

  test('keeps the words that an author has chosen among several, and unites a statement', () => {
    expect(
      format(item('  不上报 -5\n  逾期 晚于 6月21日 扣除2分\n  if 隐患数 少于3 扣1分')),
    ).toContain('  不上报扣5分\n  6月21日后报送扣除2分\n  if 隐患数 below 3 -1\n');
  });

  test('writes occurrences in the words of the vocabulary', () => {
    const text = item('  every month { missing -1 }\n  example 3月 missing, M4 missing => 3');
    expect(format(text, { keywords: 'en' })).toContain('  example M3 missing, M4 missing => 3\n');
    expect(format(text, { keywords: 'zh' })).toContain('  例 3月 未报送，4月 未报送 得3分\n');
  });

  test('a name that would run into the next word stands apart', () => {
    const text = item('  if a below 3 -1\n  per-季度 -1\n  per-记录 -1\n  if 数量 below 3 -1');
    const inChinese = format(text, { keywords: 'zh' });
    expect(inChinese).toContain('  如 a 低于3 扣1分\n  每 季度扣1分\n  每记录扣1分\n');
    expect(inChinese).toContain('  如 数量低于3 扣1分\n');
  });

  test('an allowance reads as it does in the notices', () => {
    const text = item('  per-积极分子 above 5 +0.5 up to 2\n  per-案件 "宗" above 区要求 -1');
    const inChinese = format(text, { keywords: 'zh' });
    expect(inChinese).toContain('  每积极分子超过5 加0.5分，最多加2分\n');
    expect(inChinese).toContain('  每案件 "宗" 超过 区要求扣1分\n');
    expect(format(inChinese, { keywords: 'en' })).toBe(format(text, { keywords: 'en' }));
    expect(format(item('  每案件多于5扣1分\n  每积极分子高于5加1分'))).toContain(
      '  每案件多于5 扣1分\n  每积极分子高于5 加1分\n',
    );
  });

  test('what follows the first case', () => {
    const text = item('  per-未结案 -0.5 then -all unless a\n  per-迟报次 -1 then -2 cap 5');
    expect(format(text)).toContain(
      '  per-未结案 -0.5 then -all unless a\n  per-迟报次 -1 then -2 cap 5\n',
    );
    const inChinese = format(text, { keywords: 'zh' });
    expect(inChinese).toContain('  每未结案扣0.5分，再次不得分，除非 a\n');
    expect(inChinese).toContain('  每迟报次扣1分，再次扣2分，最多扣5分\n');
    expect(format(item('  每迟报次扣1分，以后每次扣2分'))).toContain(
      '  每迟报次扣1分，以后每次扣2分\n',
    );
  });

  test('keeps the parentheses that mean something', () => {
    const text = item('  if a or (b or c) and not (d and e) -1');
    expect(format(text)).toContain('  if a or ((b or c) and not (d and e)) -1\n');
    expect(compile(format(text)).rubric?.meaning).toBe(compile(text).rubric?.meaning);
  });

  test('breaks what is wider than a screen', () => {
    const given = Array.from({ length: 12 }, (_, index) => `情况${index} 3`).join(', ');
    const clauses = Array.from({ length: 12 }, (_, index) => `per-情况${index} -0.1`);
    const text = format(item(`  ${clauses.join(', ')}\n  example ${given} => 1.4`));
    expect(text).toContain('  per-情况0 -0.1\n  per-情况1 -0.1\n');
    expect(text).toMatch(/\n {2}example 情况0 3, .*情况9 3,\n {4}情况10 3, 情况11 3 => 1.4\n/);
    expect(check(text).diagnostics).toEqual([]);
  });

  test('what is kept has the shape that its author gave it, though it begins farther to the right', () => {
    const text = `ps\n  }${HEADER}item 1 "a" 5 points {\n  every month {\n    missing -1\n  example missing => 0\n}\n`;
    expect(format(text)).toBe(text.replace('  }', '}'));
  });

  test('a mark that is no citation does not become one', () => {
    for (const text of [
      item('  every month { > c\n    missing -1 }'),
      `item 1 "Reports" 5 points {\n  missing -1\n} > c\n${HEADER}`,
    ]) {
      expect(check(format(text)).diagnostics.map(({ code }) => code)).toEqual(
        check(text).diagnostics.map(({ code }) => code),
      );
    }
  });

  test('a line whose warnings a comment ignores stays one', () => {
    const clauses = Array.from({ length: 8 }, (_, index) => `per-情况${index} -0.1 cap 9`);
    const reason = '  # rubrica-ignore-next-line cap-above-points: as the text says';
    const text = item(`${reason}\n  ${clauses.join(', ')}`);
    expect(check(text).diagnostics).toEqual([]);
    expect(check(format(text)).diagnostics).toEqual([]);
  });

  test('what begins on a line whose warnings a comment ignores stays together, and the rest apart', () => {
    const reason = '# rubrica-ignore-next-line cap-above-points: x';
    const inline = `${reason}\n项 1 "计划" 5分 {  每记录扣1分，最多扣6分 }\n`;
    expect(format(inline)).toBe(inline);
    const opening = `${reason}\nitem 1 5 points {  per-a -1 cap 6\n   missing  -1\n # in it\n}\n`;
    expect(format(opening)).toBe(
      `${reason}\nitem 1 5 points {  per-a -1 cap 6\n  missing -1\n  # in it\n}\n`,
    );
    const closing = `item 1 5 points {\n  missing -1\n${reason}\n} item 2 5 points { per-a -1 cap 6 }\n`;
    expect(format(closing)).toBe(closing.replace('\n#', '\n  #'));
    const apart = item(`  ${reason}\n  per-a -1\n    cap 2, per-b -1 cap 6`);
    expect(format(apart)).toContain('  per-a -1 cap 2\n  per-b -1 cap 6\n');
    for (const text of [inline, opening, closing, apart]) {
      for (const keywords of KEYWORDS) holdsFor(text, keywords);
    }
  });

  test('the rounding of the total', () => {
    const text = item('  missing -5', 'total   sum\nround  half up １ decimal\nversion 1\n');
    expect(format(text)).toContain('total sum\nround half up 1 decimal\nversion 1\n');
    expect(format(text, { keywords: 'zh' })).toContain('总分 合计\n四舍五入 1位小数\n版本 1\n');
  });

  test.each([
    ['四舍五入 1位小数', 'en', 'round half up 1 decimal'],
    ['四舍五入 2位小数', 'en', 'round half up 2 decimals'],
    ['round up 1 decimals', 'en', 'round up 1 decimal'],
    ['round up 1  decimals', 'keep', 'round up 1 decimals'],
    ['round up 2  decimal', 'keep', 'round up 2 decimal'],
    ['round up 1位小数', 'keep', 'round up 1 decimal'],
  ] as const)('%s, in %s: one decimal, or several', (rounding, keywords, form) => {
    const text = item('  missing -5', `total sum\n${rounding}\nversion 1\n`);
    expect(format(text, { keywords })).toContain(`\n${form}\n`);
  });

  test('a comment stays with what it is indented for', () => {
    const text = item('  missing -5\n  # of the item\n# of what follows', '');
    expect(format(text)).toBe(text);
  });

  test('examples of the total stand outside the last item', () => {
    const text = item('  missing -5\n\n# of all\n  example total  => 5\n', '');
    expect(format(text)).toBe(item('  missing -5\n\n# of all\nexample total => 5', ''));
  });

  test('a text in quotes of any kind stays the same text', () => {
    for (const label of ['“a "b" \\\\ c”', '"a ” b"', '“a ＂ b”', '"a \\" b"']) {
      const text = item(`  per-a ${label} -1`);
      for (const keywords of KEYWORDS) {
        const [fact] = compile(format(text, { keywords })).rubric?.facts ?? [];
        expect(fact?.label).toBe(compile(text).rubric?.facts[0]?.label);
      }
    }
  });

  test('an empty file, a remark alone, and line ends of all kinds', () => {
    expect(format('')).toBe('');
    expect(format('\uFEFF \r\n # a \r\n')).toBe('# a\n');
    expect(format(item('  missing -5').replaceAll('\n', '\r\n'))).toBe(
      format(item('  missing -5')),
    );
  });
});

describe('what cannot be read stays as it is', () => {
  test('shifted with its first line, and its tabs as two blanks each', () => {
    const text = 'item 1 5 points\nlate after # when\n\t\t6月21日 -2\n';
    expect(format(text)).toBe('item 1 5 points\n  late after # when\n      6月21日 -2\n');
    expect(format('item 1 5 points\n\t\tlate after # when\n\t\t\t6月21日 -2\n')).toBe(
      'item 1 5 points\n  late after # when\n    6月21日 -2\n',
    );
  });

  test('a statement', () => {
    const text = item('     missing -5\n   late  aftr   6月21日 -2\n missing  -5,  junk  foo');
    expect(format(text)).toContain(
      '  missing -5\n  late  aftr   6月21日 -2\n  missing  -5,  junk  foo\n',
    );
  });

  test('a heading', () => {
    expect(format('item  1 Reports  5 points\n    missing  -5')).toBe(
      'item  1 Reports  5 points\n  missing -5\n',
    );
  });

  test('a statement with a remark amid its words', () => {
    expect(format('item 1\n   late after # when\n      6月21日  -2')).toBe(
      'item 1\n  late after # when\n     6月21日  -2\n',
    );
  });

  test('all behind a brace that does not match', () => {
    const text = 'version   1\ngroup 4 "g" {\n   item 4.1 5 points\n     missing  -1\n';
    expect(format(text)).toBe(text.replace('version   1', 'version 1'));
  });
});

const shipped = ['xigang-2021.rubric', 'xigang-2021.zh.rubric'].map((name) =>
  readFileSync(join(import.meta.dirname, '../../stdlib/rubrics', name), 'utf8'),
);

/** The items of the shipped rubrics one by one, so that a slip in one is found. */
const pieces = shipped.flatMap((text) => {
  const header = text.slice(0, text.indexOf('\n\n项')).split(/\n\n(?=item|项)/)[0] ?? '';
  return text.split(/\n(?=item|项|group|类)/).map((piece) => `${header}\n${piece}`);
});

const short = Object.values({ ...FAULTY, ...VARIANTS }).filter((text) => text.length < 2_000);

/** Limits above the points, on lines that the formatter would part or join. */
const CAPPED = [
  '项 1 "计划" 5分 { 每记录扣1分，最多扣6分 }\n项 2 5分 {\n每记录扣1分，\n最多扣6分，每a扣1分，最多扣6分 }',
  'item 1 5 points missing -1, per-a -1\n  cap 6, per-b -1 cap 7\nitem cap 8\nexample a 1, b 1 => 3',
  'group 3 "g" 10 points { item 3.1 5 points {\nper-a -1 cap 6 } item 3.2 5 points {\n  every month { due day 3 late -1\n cap 9, per-b -1 cap 7 } per-c -1 cap 8\n} }',
  item(`  ${Array.from({ length: 9 }, (_, n) => `per-fact${n} -0.1 cap 9`).join(', ')}`),
].map((text) => (text.startsWith('rubric') ? text : `${HEADER}${text}\n`));

const bases = () => BASES;

function codesOf(text: string): readonly string[] {
  return check(text, { bases })
    .diagnostics.map(({ code }) => code)
    .toSorted();
}

function commentsOf(text: string): readonly string[] {
  return parse(text, LIMITS).document.comments.map((comment) => comment.text.trimEnd());
}

/** Formatting changes nothing but the form, and there is one form. */
function holdsFor(text: string, keywords: KeywordChoice): void {
  const form = format(text, { keywords });
  expect(format(form, { keywords })).toBe(form);
  expect(format(form)).toBe(form);
  expect(codesOf(form)).toEqual(codesOf(text));
  expect(compile(form, { bases }).rubric?.meaning).toBe(compile(text, { bases }).rubric?.meaning);
  expect(commentsOf(form)).toEqual(commentsOf(text));
}

/** The words of one language come back from the other. */
function comesBack(text: string): void {
  const inChinese = format(text, { keywords: 'zh' });
  const back = format(format(inChinese, { keywords: 'en' }), { keywords: 'zh' });
  expect(back).toBe(inChinese);
}

describe('the meaning, the mistakes and the comments stay, and formatting twice is formatting once', () => {
  test.each(KEYWORDS)('shipped files and each mistake: %s', (keywords) => {
    for (const text of [...shipped, ...short]) holdsFor(text, keywords);
  });

  test('shipped files and each mistake, in the other language and back', () => {
    for (const text of [...shipped, ...short]) comesBack(text);
  });

  test('files with comments that ignore warnings, above any line', () => {
    const comment = '# rubrica-ignore-next-line cap-above-points: x';
    const slips = fc.array(
      fc.oneof(
        fc.record({
          at: fc.nat(),
          kind: fc.constant('insert'),
          text: fc.constantFrom('\n', '{', '}', ',', '\n# c\n', 'junk ', '"', `\n${comment}\n`),
        }),
        fc.record({ at: fc.nat(), kind: fc.constant('insert line'), text: fc.constant(comment) }),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...CAPPED),
        fc.nat(),
        slips,
        fc.constantFrom(...KEYWORDS),
        (text, at, more, keywords) => {
          const first = { at, kind: 'insert line', text: comment };
          const slipped = [first, ...more].reduce(slip, text);
          holdsFor(slipped, keywords);
          comesBack(slipped);
        },
      ),
      { numRuns: 300, seed: 20210621 },
    );
  });

  test('files with slips of the hand', () => {
    const slips = fc.array(
      fc.record({
        at: fc.nat(),
        kind: fc.constantFrom('drop', 'insert', 'swap', 'drop line', 'double line', 'swap lines'),
        text: fc.constantFrom(
          ...['{', '}', '"', '(', ',', '-', '#', '\n', '>', '，', '。', '  ', '\n\n', ' # c\n'],
          ...['late', '例', 'item 9 ', '%', '“', ';', '每'],
        ),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...pieces, ...short),
        slips,
        fc.constantFrom(...KEYWORDS),
        (text, all, keywords) => {
          const slipped = all.reduce(slip, text);
          holdsFor(slipped, keywords);
          comesBack(slipped);
        },
      ),
      { numRuns: 100, seed: 20210621 },
    );
  });
});

test('takes no longer than reading does', () => {
  const hostile = ['('.repeat(60_000), '}'.repeat(60_000), `item 1 x${','.repeat(60_000)}`];
  const long = item(`  example ${'a 1, '.repeat(12_000)}b => 3`);
  const timeOf = (read: () => unknown) => {
    const start = performance.now();
    read();
    return performance.now() - start;
  };
  for (const text of [...hostile, long, ' '.repeat(4_000_001)]) {
    const reading = Math.min(...[1, 2].map(() => timeOf(() => check(text))));
    const formatting = Math.min(...[1, 2].map(() => timeOf(() => format(text))));
    expect(formatting).toBeLessThan(3 * reading + 200);
  }
});
