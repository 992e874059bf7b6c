import type { Assessment } from '@rubrica/evaluator';
import { parseRubric } from '@rubrica/evaluator/schema';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/command-line/commands.ts';
import { rubrica } from './memory-io.ts';

const HEADER = `rubric small "Two items"
version 1
period 2021-01-01 to 2021-06-30
total 100 less deductions
`;

const SOUND = `${HEADER}
item 1 "Plan" 5 points
  > 未报送扣5分。
  late after 6月21日 -2, missing -5
  example missing => 0

item 2 "Records" 5 points
  per-unrecorded "records not entered" -0.2
  example unrecorded 5 => 4
`;

const FAULTY = `${HEADER}
item 1 "Plan" 5 points
  late 2
`;

/** Sound, with two things that are probably not meant. */
const SUSPECT = `${HEADER}
group 3 15 points {
  item 3.1 "Hazards" 5 points
    per-hazard -1 cap 8
    example hazard 2 => 3
}
`;

const FAILING = SOUND.replace('=> 4', '=> 3');

const FACTS = JSON.stringify({
  rubric: 'small',
  version: '1',
  entities: [
    { entity: '白云街道', items: { 1: { submitted: '2021-06-22' }, 2: { unrecorded: 0 } } },
    {
      entity: 'Quay',
      items: { 1: { submitted: '2021-06-21' }, 2: { unrecorded: [{ note: 'No. 7' }] } },
    },
    { entity: 'Hill', items: { 1: { submitted: '2021-06-01' }, 2: { unrecorded: 0 } } },
  ],
});

describe('check', () => {
  test('says nothing of a sound file but that it was checked', async () => {
    expect(await rubrica(['check', 'a.rubric'], { 'a.rubric': SOUND })).toMatchObject({
      code: 0,
      out: '',
      err: '1 file checked, nothing found\n',
    });
  });

  test('reports every file, in the language asked for', async () => {
    const { code, out, err } = await rubrica(['check', 'a.rubric', 'b.rubric', '--lang', 'zh'], {
      'a.rubric': FAULTY,
      'b.rubric': FAILING,
    });
    expect(code).toBe(1);
    expect(err).toBe('2 个文件已检查，2 个错误\n');
    expect(out).toContain('错误[amount-without-sign]');
    expect(out).toContain('a.rubric:7:8');
    expect(out).toContain('错误[example-fails]: 本例实得 4 分，而不是 3 分');
  });

  test('counts errors and warnings, and fails for errors alone', async () => {
    const warned = await rubrica(['check', 'a.rubric'], { 'a.rubric': SUSPECT });
    expect(warned).toMatchObject({ code: 0, err: '1 file checked, 2 warnings\n' });
    expect(warned.out).toContain('warning[cap-above-points]: ');
    expect(
      await rubrica(['check', 'a.rubric', 'b.rubric'], { 'a.rubric': SUSPECT, 'b.rubric': FAULTY }),
    ).toMatchObject({ code: 1, err: '2 files checked, 1 error, 2 warnings\n' });
  });

  test('says nothing of a warning that the file ignores', async () => {
    const ignored = SUSPECT.replace(
      'group',
      '# rubrica-ignore-next-line group-points: 原文如此\ngroup',
    ).replace('    per', '    # rubrica-ignore-next-line cap-above-points: 原文如此\n    per');
    expect(await rubrica(['check', 'a.rubric'], { 'a.rubric': ignored })).toMatchObject({
      code: 0,
      out: '',
      err: '1 file checked, nothing found\n2 ignored by comments\n',
    });
  });

  test('a file that cannot be read is an error of use', async () => {
    expect(await rubrica(['check', 'absent.rubric'], {})).toMatchObject({
      code: 2,
      out: '',
      err: 'rubrica: there is no file or folder absent.rubric\n',
    });
  });

  test('a file in another encoding is said to be so, and the others are checked', async () => {
    const gb18030 = new Uint8Array([0xbf, 0xbc, 0xba, 0xcb]);
    const { code, out, err } = await rubrica(['check', 'gb.rubric', 'a.rubric'], {
      'gb.rubric': gb18030,
      'a.rubric': SOUND,
    });
    expect(code).toBe(1);
    expect(out).toContain('错误[not-utf-8]: 文件的编码是 GB18030，不是 UTF-8\n');
    expect(err).toBe('2 files checked, 1 error\n');
  });

  test('reads standard input', async () => {
    expect(await rubrica(['check', '-'], { '-': FAULTY })).toMatchObject({ code: 1 });
  });
});

describe('what is said of whole files', () => {
  const said = async (...args: readonly string[]) => {
    const { out: chinese } = await rubrica(['fmt', '--keywords', 'zh'], { '-': SOUND });
    const files = { 'zh.rubric': chinese, 'en.rubric': SOUND, 'bad.rubric': FAULTY };
    const { out, err } = await rubrica(args, files);
    return `${out}${err}`;
  };

  test('is in Chinese where all of them are, or where it is asked for', async () => {
    expect(await said('check', 'zh.rubric')).toBe('1 个文件已检查，未发现问题\n');
    expect(await said('check', 'zh.rubric', 'en.rubric')).toBe('2 files checked, nothing found\n');
    expect(await said('check', 'zh.rubric', 'en.rubric', '--lang', 'zh')).toBe(
      '2 个文件已检查，未发现问题\n',
    );
    expect(await said('check', 'zh.rubric', '--lang', 'en')).toBe(
      '1 file checked, nothing found\n',
    );
  });

  test('by test', async () => {
    expect(await said('test', 'zh.rubric')).toBe('zh.rubric：2 个例中 2 个相符\n');
    expect(await said('test', 'bad.rubric', '--lang', 'zh')).toContain(
      'bad.rubric：未运行，考核有错误\n',
    );
  });

  test('by fmt', async () => {
    expect(await said('fmt', 'en.rubric', '--lang', 'zh')).toBe('en.rubric 已整理\n');
    expect(await said('fmt', 'bad.rubric', '--lang', 'zh')).toContain(
      'bad.rubric：1 个错误；读不懂的部分保持原样\n',
    );
  });
});

describe('fmt', () => {
  test('says when it fails', async () => {
    const { out } = await rubrica(['fmt', '--help'], {});
    expect(out).toContain('Errors in a rubric are no failure');
    expect(out).toContain('Exits with 1 where --check or --diff');
  });

  const UNTIDY = SOUND.replace('period 2021', 'period   2021').replace('  > ', '> ');
  const TIDY = SOUND.replace('period ', 'period  ').replace('total ', 'total   ');

  test('writes files that are not in their form', async () => {
    const ran = await rubrica(['fmt', 'a.rubric', 'b.rubric'], {
      'a.rubric': UNTIDY,
      'b.rubric': TIDY,
    });
    expect(ran).toEqual({
      code: 0,
      out: '',
      err: 'a.rubric formatted\n',
      written: { 'a.rubric': TIDY },
    });
  });

  test('standard input goes to standard output', async () => {
    for (const args of [['fmt'], ['fmt', '-']]) {
      expect(await rubrica(args, { '-': UNTIDY })).toEqual({
        code: 0,
        out: TIDY,
        err: '',
        written: {},
      });
    }
  });

  test('--check lists what is not in its form, and writes nothing', async () => {
    const files = { 'a.rubric': UNTIDY, 'b.rubric': TIDY };
    expect(await rubrica(['fmt', '--check', 'a.rubric', 'b.rubric'], files)).toEqual({
      code: 1,
      out: 'a.rubric\n',
      err: '',
      written: {},
    });
    expect(await rubrica(['fmt', '--check', 'b.rubric'], files)).toMatchObject({
      code: 0,
      out: '',
    });
  });

  test('--check, --diff and --changed look at the folder, and not at standard input', async () => {
    const files = { 'a.rubric': UNTIDY, 'deep/b.rubric': TIDY, '-': TIDY };
    expect(await rubrica(['fmt', '--check'], files)).toMatchObject({ code: 1, out: 'a.rubric\n' });
    const { code, out } = await rubrica(['fmt', '--diff'], files);
    expect(code).toBe(1);
    expect(out).toContain('--- a.rubric');
    expect(await rubrica(['fmt', '--changed'], files)).toMatchObject({
      code: 2,
      err: expect.stringContaining('git'),
    });
    const input = { 'a.rubric': TIDY, '-': UNTIDY };
    expect(await rubrica(['fmt', '--check', '-'], input)).toMatchObject({ code: 1, out: '-\n' });
  });

  test('--diff shows the lines that would change', async () => {
    const { code, out, written } = await rubrica(['fmt', '--diff', 'a.rubric'], {
      'a.rubric': UNTIDY,
    });
    expect(code).toBe(1);
    expect(out).toContain('-period   2021-01-01 to 2021-06-30\n');
    expect(out).toContain('+period  2021-01-01 to 2021-06-30\n');
    expect(written).toEqual({});
  });

  test('--diff speaks the language of the file', async () => {
    const { out: text } = await rubrica(['fmt', '--keywords', 'zh'], { '-': SOUND });
    const files = { 'a.rubric': text.replace('周期 ', '周期     ') };
    const { out } = await rubrica(['fmt', '--diff', 'a.rubric'], files);
    expect(out).toContain('--- a.rubric\t原样\n+++ a.rubric\t整理后\n');
  });

  test('--keywords writes the other vocabulary', async () => {
    const { out } = await rubrica(['fmt', '--keywords', 'zh'], { '-': SOUND });
    expect(out).toContain('  6月21日后报送扣2分，未报送扣5分\n  例 未报送 得0分\n');
    expect(await rubrica(['fmt', '--keywords', 'en'], { '-': out })).toMatchObject({ out: TIDY });
  });

  test('formats around what cannot be read', async () => {
    const { code, out, err } = await rubrica(['fmt'], {
      '-': FAULTY.replace('5 points', '5   points'),
    });
    expect({ code, err }).toEqual({
      code: 0,
      err: '-: 1 error; what could not be read stays as it is\n',
    });
    expect(out).toContain('item 1 "Plan" 5 points\n  late 2\n');
  });

  test.each([
    ['too long', `${SOUND}${' '.repeat(1_000_000)}`, 'too-large', 'rubric small'],
    ['far too long', `${SOUND}${' '.repeat(4_000_000)}`, 'too-large', 'rubric small'],
    ['too deep', SOUND.replace('missing', `if ${'('.repeat(200)}`), 'too-deep', '((('],
  ])('a file that is %s has no form, and is left alone', async (_, text, code, shown) => {
    for (const args of [['a.rubric'], ['--check', 'a.rubric'], ['--diff', 'a.rubric'], ['-']]) {
      const ran = await rubrica(['fmt', ...args], { 'a.rubric': text, '-': text });
      expect(ran).toMatchObject({ code: 1, out: '', written: {} });
      expect(ran.err).toContain(`error[${code}]`);
      expect(ran.err).toContain(shown);
    }
  });

  test('a file in another encoding or that cannot be written is left alone', async () => {
    const gb18030 = new Uint8Array([0xbf, 0xbc, 0xba, 0xcb]);
    expect(await rubrica(['fmt', 'a.rubric'], { 'a.rubric': gb18030 })).toMatchObject({
      code: 1,
      out: '',
      written: {},
    });
    expect(
      await rubrica(['fmt', '/read-only/a.rubric'], { '/read-only/a.rubric': UNTIDY }),
    ).toMatchObject({
      code: 2,
      err: 'rubrica: cannot write /read-only/a.rubric: nothing can be written on that disk\n',
    });
  });
});

describe('test', () => {
  test('counts the examples that hold', async () => {
    expect(await rubrica(['test', 'a.rubric'], { 'a.rubric': SOUND })).toMatchObject({
      code: 0,
      out: '',
      err: 'a.rubric: 2 of 2 examples hold\n',
    });
  });

  test('shows those that do not', async () => {
    const { code, out, err } = await rubrica(['test', 'a.rubric'], { 'a.rubric': FAILING });
    expect(code).toBe(1);
    expect(out).toContain('this example comes to 4, not 3');
    expect(err).toContain('a.rubric: 1 of 2 examples hold\n');
  });

  test('a warning is no failure', async () => {
    const { code, out, err } = await rubrica(['test', 'a.rubric'], { 'a.rubric': SUSPECT });
    expect(code).toBe(0);
    expect(out).toContain('warning[cap-above-points]: ');
    expect(err).toContain('a.rubric: 1 of 1 examples hold\n');
  });

  test('does not count where the rubric has errors', async () => {
    const { code, err } = await rubrica(['test', 'a.rubric'], { 'a.rubric': FAULTY });
    expect(code).toBe(1);
    expect(err).toContain('a.rubric: not run, the rubric has errors\n');
  });
});

describe('score', () => {
  const files = { 'a.rubric': SOUND, 'facts.json': FACTS };

  test('prints the table and each deduction with its reason and its sentence', async () => {
    const { code, out, err } = await rubrica(['score', 'a.rubric', 'facts.json'], files);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Two items
small, version 1, 2021-01-01 to 2021-06-30

Item   Title    Points  白云街道  Quay  Hill
1      Plan          5         3     5     5
2      Records       5         5   4.8     5
Total              100        98  99.8   100

白云街道: 98
  1 Plan: 3 of 5
    −2  submitted 2021-06-22, late (due by 2021-06-21, that day included)
        “未报送扣5分。”
        without it: item +2, total +2

Quay: 99.8
  2 Records: 4.8 of 5
    −0.2  records not entered 1 × 0.2
        1. note: No. 7
        without it: item +0.2, total +0.2

Hill: 100
  nothing deducted
`);
  });

  test('prints what stages took from the total, and the grade', async () => {
    const vetoed = `${SOUND}
veto to 59 if rejected
grades { A at least 60, B below 60 }
`;
    const facts = JSON.parse(FACTS);
    facts.entities[0].facts = { rejected: false };
    facts.entities[1].facts = { rejected: true };
    facts.entities[2].facts = { rejected: false };
    const { out } = await rubrica(['score', 'a.rubric', 'facts.json'], {
      'a.rubric': vetoed,
      'facts.json': JSON.stringify(facts),
    });
    expect(out).toContain('Total              100        98    59   100\n');
    expect(out).toContain('Grade                          A     B     A\n');
    expect(out).toContain('  −40.8  a veto\n      rejected\n');
  });

  test('prints the ledgers as JSON', async () => {
    const args = ['score', 'a.rubric', 'facts.json', '--format', 'json'];
    const assessments = JSON.parse((await rubrica(args, files)).out) as Assessment[];
    expect(assessments.map(({ entity, total }) => [entity, total])).toEqual([
      ['白云街道', '98'],
      ['Quay', '99.8'],
      ['Hill', '100'],
    ]);
  });

  test('--unknown interval bounds the scores by what is known', async () => {
    const facts = FACTS.replace('"submitted":"2021-06-22"', '').replace('"unrecorded":0', '');
    const some = { ...files, 'facts.json': facts };
    const { code, out, err } = await rubrica(
      ['score', 'a.rubric', 'facts.json', '--unknown', 'interval'],
      some,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 Plan: 0–5 of 5\n2 Records: 0–5 of 5\nTotal 90–100\n');
    const asJson = ['--unknown', 'interval', '--format', 'json'];
    const json = JSON.parse(
      (await rubrica(['score', 'a.rubric', 'facts.json', ...asJson], some)).out,
    );
    expect(json[1].total).toEqual({ min: '99.8', max: '99.8' });
    expect(await rubrica(['score', 'a.rubric', 'facts.json'], some)).toMatchObject({
      code: 1,
      out: '',
    });
  });

  test('--as-of a day, what is not yet due costs nothing', async () => {
    const facts = FACTS.replace('"2021-06-22"', 'null');
    const args = ['score', 'a.rubric', 'facts.json', '--as-of'];
    const before = await rubrica([...args, '2021-06-21'], { ...files, 'facts.json': facts });
    expect(before.out).toContain('Total              100       100  99.8   100');
    const after = await rubrica([...args, '2021-06-22'], { ...files, 'facts.json': facts });
    expect(after.out).toContain('Total              100        95  99.8   100');
    expect(await rubrica([...args, '2021-06-31'], files)).toMatchObject({ code: 2, out: '' });
  });

  test('lists everything wrong with the facts', async () => {
    const facts = FACTS.replace('2021-06-22', '2021/6/31').replace(
      '"unrecorded":0',
      '"unrecord":0',
    );
    const { code, out, err } = await rubrica(['score', 'a.rubric', 'f.json'], {
      'a.rubric': SOUND,
      'f.json': facts,
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('f.json: entities[0].items["1"].submitted: got "2021/6/31"');
    expect(err).toContain('f.json: entities[0].items["2"].unrecorded: absent');
    expect(err).toContain('f.json: entities[0].items["2"].unrecord: ');
  });

  test('says why there is no score, where one is compared with others and stands alone', async () => {
    const ranked = `考核 r "名次"
版本 1
周期 2021-01-01 至 2021-12-31
总分 合计
项 1 "产值" 累计5分
  得分 = 6分 - 名次(产值，从高到低，并列取前)
  例 产值 5 对比 (3) 得5分
`;
    const facts = (...entities: readonly string[]) =>
      JSON.stringify({
        rubric: 'r',
        version: '1',
        entities: entities.map((entity) => ({ entity, items: { '1': { 产值: 5 } } })),
      });
    const score = (json: string) =>
      rubrica(['score', 'r.rubric', 'facts.json'], { 'r.rubric': ranked, 'facts.json': json });
    expect(await score(facts('甲'))).toMatchObject({
      code: 1,
      out: '',
      err: 'facts.json: 没有得分：`1/earn` 要在被考核单位之间比较，只给了 1 个；请把 2 个以上单位写在同一个事实文件里一起计分\n',
    });
    expect((await score(facts('甲', '乙'))).out).toContain('名次(产值, 从高到低, 并列取前)');
  });

  test('takes the rubric or the facts from standard input, and not both', async () => {
    const facts = await rubrica(['score', 'a.rubric', '-'], { 'a.rubric': SOUND, '-': FACTS });
    expect(facts.code).toBe(0);
    const rubric = await rubrica(['score', '-', 'f.json'], { '-': SOUND, 'f.json': FACTS });
    expect(rubric).toEqual(facts);
    expect(await rubrica(['score', '-', '-'], { '-': SOUND })).toMatchObject({
      code: 2,
      err: 'rubrica: the rubric and the facts cannot both be standard input\n',
    });
  });

  test('says where the facts are not JSON', async () => {
    const { code, err } = await rubrica(['score', 'a.rubric', 'f.json'], {
      'a.rubric': SOUND,
      'f.json': '{',
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^f\.json is not JSON: /);
  });

  test('does not score by a faulty rubric', async () => {
    const { code, out, err } = await rubrica(['score', 'a.rubric', 'facts.json'], {
      ...files,
      'a.rubric': FAULTY,
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error[amount-without-sign]');
  });

  test('an adding-up rubric has the sum of its points over the totals', async () => {
    const sum = SOUND.replace('total 100 less deductions', 'total sum');
    const { out } = await rubrica(['score', 'a.rubric', 'facts.json', '--lang', 'zh'], {
      ...files,
      'a.rubric': sum,
    });
    expect(out).toContain('得分              10         8   9.8    10');
    expect(out).toContain('未扣分');
  });
});

describe('compile and types', () => {
  test('compile prints a rubric that reads back', async () => {
    const { code, out } = await rubrica(['compile', 'a.rubric'], { 'a.rubric': SOUND });
    expect(code).toBe(0);
    expect(parseRubric(JSON.parse(out)).items.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test.each(['compile', 'types'])('%s prints nothing for a faulty rubric', async (command) => {
    const { code, out, err } = await rubrica([command, 'a.rubric'], { 'a.rubric': FAULTY });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error[amount-without-sign]');
  });
});

describe('the command line', () => {
  test('prints its version', async () => {
    for (const asked of ['--version', '-V', '-v']) {
      expect(await rubrica([asked], {})).toEqual({ code: 0, out: '1.2.3\n', err: '', written: {} });
    }
  });

  test('has help as a command', async () => {
    const help = await rubrica(['help'], {});
    expect(help).toEqual(await rubrica(['--help'], {}));
    expect(help.out).toContain('help [command]');
    expect(await rubrica(['help', 'lint'], {})).toEqual(await rubrica(['lint', '--help'], {}));
  });

  test('has help with an example for every command', async () => {
    for (const name of COMMANDS.keys()) {
      const { code, out, err } = await rubrica([name, '--help'], {});
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`Examples:\n  $ rubrica ${name}`);
    }
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['scor']],
    ['help for an unknown command', ['help', 'scor']],
    ['an unknown option', ['check', '--langs', 'zh', 'a.rubric']],
    ['an unknown language', ['check', '--lang', 'fr', 'a.rubric']],
    ['no rubric', ['compile']],
    ['a folder without rubrics', ['check', 'empty']],
  ])('%s is an error of use', async (_, args) => {
    const { code, out, err } = await rubrica(args, { 'a.rubric': SOUND });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^(?:rubrica|Usage): /);
  });
});

describe('a rubric that extends another', () => {
  const NEWER = `rubric small "Two items"
extends small 1
version 2
period 2022-01-01 to 2022-06-30

> 未录入的不再扣分。
drop item 2
`;
  const files = {
    'rubrics/old.rubric': SOUND,
    'rubrics/new.rubric': NEWER,
    'rubrics/image.rubric': Uint8Array.of(0xff, 0xd8, 0xff),
    'facts.json': JSON.stringify({
      rubric: 'small',
      version: '2',
      entities: [{ entity: 'Quay', items: { 1: { submitted: '2022-06-22' } } }],
    }),
  };

  test('finds it in the folder of the file', async () => {
    expect(await rubrica(['check', 'rubrics/new.rubric'], files)).toMatchObject({
      code: 0,
      out: '',
    });
    expect(await rubrica(['test', 'rubrics/new.rubric'], files)).toMatchObject({ code: 0 });
    const elsewhere = await rubrica(['check', 'new.rubric'], { ...files, 'new.rubric': NEWER });
    expect(elsewhere.out).toContain(
      'error[no-such-base]: there is no rubric `small` beside this file',
    );
  });

  test('compiles to a rubric that needs no other file', async () => {
    const { code, out } = await rubrica(['compile', 'rubrics/new.rubric'], files);
    expect(code).toBe(0);
    expect(parseRubric(JSON.parse(out))).toMatchObject({
      version: '2',
      changes: [{ kind: 'drop', item: '2', clause: null, cite: '未录入的不再扣分。' }],
      source: { bases: [{ id: 'small', version: '1' }] },
    });
  });

  test('tells behind the scores what changed', async () => {
    const { code, out } = await rubrica(['score', 'rubrics/new.rubric', 'facts.json'], files);
    expect(code).toBe(0);
    expect(
      out.endsWith('\nChanged since small 1:\n  item 2 dropped\n    “未录入的不再扣分。”\n'),
    ).toBe(true);
    const chinese = await rubrica(
      ['score', 'rubrics/new.rubric', 'facts.json', '--lang', 'zh'],
      files,
    );
    expect(chinese.out).toContain('自 small 1 以来的变更：\n  删去 项 2\n');
  });

  test('is formatted as it stands', async () => {
    const loose = { ...files, 'rubrics/new.rubric': NEWER.replace('drop ', 'drop   ') };
    expect((await rubrica(['fmt', 'rubrics/new.rubric'], loose)).written).toEqual({
      'rubrics/new.rubric': NEWER.replace('version 2\nperiod 2022', 'version 2\nperiod  2022'),
    });
  });

  test('a folder that cannot be read is told', async () => {
    const io = await rubrica(['check', '/no-folder/new.rubric'], {
      '/no-folder/new.rubric': NEWER,
    });
    expect(io).toMatchObject({ code: 2 });
    expect(io.err).toContain('cannot look for rubrics in /no-folder: it does not exist');
  });
});
