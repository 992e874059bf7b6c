import { describe, expect, test } from 'vitest';
import { type Files, rubrica, type World } from './memory-io.ts';
import { FAULTY, IGNORED, MENDABLE, SOUND, SUSPECT } from './rubrics.ts';

/** Only what the language warns of, whatever rules there are. */
const lint = (args: readonly string[], files: Files, world: World = {}) =>
  rubrica(['lint', '--select', 'language', ...args], files, world);

describe('how it ends', () => {
  const files = { 'a.rubric': SUSPECT };

  test('fails for findings at or above --fail-on', async () => {
    expect(await lint([], files)).toMatchObject({ code: 0 });
    expect(await lint(['--fail-on', 'warning'], files)).toMatchObject({ code: 1 });
    expect(await lint(['--fail-on', 'info'], files)).toMatchObject({ code: 1 });
    expect(await lint([], { 'a.rubric': FAULTY })).toMatchObject({ code: 1 });
  });

  test('fails for more warnings than --max-warnings', async () => {
    expect(await lint(['--max-warnings', '1'], files)).toMatchObject({ code: 0 });
    expect(await lint(['--max-warnings', '0'], files)).toMatchObject({ code: 1 });
    expect(await lint(['--max-warnings', 'few'], files)).toMatchObject({ code: 2 });
  });

  test.each(['', ','])('an empty --select is an error, and no pass: %j', async (rules) => {
    const { code, err } = await rubrica(['lint', '--select', rules], { 'a.rubric': SUSPECT });
    expect(code).toBe(2);
    expect(err).toContain('names no rule');
    expect(await lint(['--ignore', rules], files)).toMatchObject({ code: 0 });
  });

  test('--quiet shows what makes it fail', async () => {
    const both = { ...files, 'b.rubric': FAULTY };
    const { code, out, err } = await lint(['--quiet', '--format', 'compact'], both);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.match(/\[.*\]/g)).toEqual(['[amount-without-sign]']);
  });

  test('counts what was found, kept back and can be mended', async () => {
    const all = { ...files, 'ignored.rubric': IGNORED, 'mendable.rubric': MENDABLE };
    const { err } = await lint([], all);
    expect(err).toBe(
      '3 files checked, 2 warnings\n1 ignored by comments\n1 can be mended with --fix\n',
    );
    expect((await lint(['--lang', 'zh'], all)).err).toBe(
      '3 个文件已检查，2 个警告\n1 个由注释忽略\n1 个可用 --fix 修改\n',
    );
  });

  test('calls each severity by the name that options have for it', async () => {
    const gap = SOUND.replace('item 1', 'item 2');
    const two = `${gap}item 4 "Plan" 5 points\n  missing -5\n  example missing => 0\n`;
    const args = ['lint', '--select', 'item-gap'];
    const { out, err } = await rubrica(args, { 'a.rubric': two });
    expect(out).toContain('info[item-gap]');
    expect(err).toContain('1 file checked, 1 info\n');
    const more = `${two}item 6 "Plan" 5 points\n  missing -5\n  example missing => 0\n`;
    expect((await rubrica(args, { 'a.rubric': more })).err).toContain('2 infos\n');
  });

  test('--no-inline-config ignores nothing', async () => {
    const { err } = await lint(['--no-inline-config'], { 'a.rubric': IGNORED });
    expect(err).toBe('1 file checked, 1 warning\n');
    const checked = await rubrica(['check', '--no-inline-config'], { 'a.rubric': IGNORED });
    expect(checked.err).toBe('1 file checked, 1 warning\n');
  });

  test('--statistics counts each code, in the place of the findings', async () => {
    const all = { 'a.rubric': SUSPECT, 'b.rubric': SUSPECT, 'c.rubric': MENDABLE };
    const counts = '2  group-points  (warning)\n1  ignore-unused  (warning, can be mended)\n';
    expect((await lint(['--statistics'], all)).out).toBe(counts);
    const { out, err } = await lint(['--statistics', '--format', 'json'], all);
    expect(JSON.parse(out).files).toHaveLength(3);
    expect(err).toContain(counts);
  });
});

describe('--fix', () => {
  test('writes what is mended, and reports what is left', async () => {
    const { code, err, written } = await lint(['--fix'], {
      'a.rubric': MENDABLE,
      'b.rubric': SUSPECT,
      'c.rubric': SOUND,
    });
    expect(code).toBe(0);
    expect(written).toEqual({ 'a.rubric': SOUND });
    expect(err).toBe('a.rubric: 1 finding mended\n3 files checked, 1 warning\n');
  });

  test('of standard input goes to standard output', async () => {
    const { code, out, err, written } = await lint(['--fix', '-'], { '-': MENDABLE });
    expect({ code, out, written }).toEqual({ code: 0, out: SOUND, written: {} });
    expect(err).toBe('1 file checked, nothing found\n');
  });

  test('--diff shows it, and writes nothing', async () => {
    const { code, out, written } = await lint(['--diff'], {
      'a.rubric': MENDABLE,
      'b.rubric': SUSPECT,
    });
    expect({ code, written }).toEqual({ code: 1, written: {} });
    expect(out).toContain('-# rubrica-ignore-next-line group-points: 原文如此\n');
    expect(out).not.toContain('b.rubric');
    expect(await lint(['--diff'], { 'b.rubric': SUSPECT })).toMatchObject({ code: 0, out: '' });
  });

  test('--diff speaks the language of the file', async () => {
    const { out: text } = await rubrica(['fmt', '--keywords', 'zh'], { '-': MENDABLE });
    const { out } = await lint(['--diff'], { 'a.rubric': text });
    expect(out).toContain('--- a.rubric\t原样\n+++ a.rubric\t修改后\n');
    const asked = await lint(['--diff', '--lang', 'en'], { 'a.rubric': text });
    expect(asked.out).toContain('--- a.rubric\tas it is\n+++ a.rubric\tmended\n');
  });

  test('leaves what the baseline lets be', async () => {
    const files = { 'a.rubric': MENDABLE };
    const { written } = await lint(['--update-baseline'], files);
    const args = ['--fix', '--baseline', 'rubrica.baseline.json'];
    const { err, written: then } = await lint(args, { ...files, ...written });
    expect(then).toEqual({});
    expect(err).toBe('1 file checked, nothing found\n1 known to the baseline\n');
  });
});

describe('a baseline', () => {
  const config = { 'rubrica.config.json': '{ "baseline": "known/baseline.json" }' };
  const files = { ...config, 'a.rubric': SUSPECT, 'deep/b.rubric': SUSPECT };

  test('lets be what was there, wherever it has moved, and nothing new', async () => {
    const { code, err, written } = await lint(['--update-baseline'], files);
    expect(code).toBe(0);
    expect(err).toBe('known/baseline.json: 2 findings let be from now on\n');
    const moved = SUSPECT.replace('\ngroup', '\n# moved\n\ngroup');
    const then = await lint(['--fail-on', 'warning'], { ...files, ...written, 'a.rubric': moved });
    expect(then).toMatchObject({ code: 0, out: '' });
    expect(then.err).toBe('2 files checked, nothing found\n2 known to the baseline\n');
    const worse = SUSPECT.replace('15 points', '16 points');
    const again = await lint(['--fail-on', 'warning'], { ...files, ...written, 'a.rubric': worse });
    expect(again).toMatchObject({ code: 1 });
    expect(again.err).toContain('1 finding of the baseline is no more; --update-baseline strikes');
  });

  test('is updated for the files that were looked at, and those that are gone', async () => {
    const { written } = await lint(['--update-baseline'], files);
    const mended = { ...files, ...written, 'a.rubric': SOUND };
    const then = await lint(['--update-baseline', 'a.rubric'], mended);
    const paths = Object.keys(JSON.parse(then.written['known/baseline.json'] ?? '').files);
    expect(paths).toEqual(['../deep/b.rubric']);
    const { 'deep/b.rubric': gone, ...rest } = mended;
    expect(gone).toBe(SUSPECT);
    const last = await lint(['--update-baseline', 'a.rubric'], rest);
    expect(JSON.parse(last.written['known/baseline.json'] ?? '')).toEqual({ files: {} });
  });

  test('never lets an error of the language be', async () => {
    const broken = { ...config, 'a.rubric': FAULTY };
    const { written } = await lint(['--update-baseline'], broken);
    expect(await lint([], { ...broken, ...written })).toMatchObject({ code: 1 });
  });

  test.each([
    ['absent', {}, 'rubrica: there is no baseline b.json; --update-baseline writes it\n'],
    ['no JSON', { 'b.json': 'x' }, 'rubrica: b.json is no baseline; delete it'],
    [
      'something else',
      { 'b.json': '{ "files": { "a": [1] } }' },
      'rubrica: b.json is no baseline; delete it',
    ],
  ])('that is %s is an error of use', async (_, there, said) => {
    const { code, err } = await lint(['--baseline', 'b.json'], { 'a.rubric': SOUND, ...there });
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

test.each([
  [
    '--cache-file c.json',
    '--cache-file says where --cache keeps what was found: write that as well',
  ],
  ['--unsafe-fixes', '--unsafe-fixes says what is mended: write --fix or --diff as well'],
])('%s alone is an error of use', async (line, said) => {
  expect(await lint(line.split(' '), { 'a.rubric': SOUND })).toEqual({
    code: 2,
    out: '',
    err: `rubrica: ${said}\n`,
    written: {},
  });
});

describe('--cache', () => {
  const CACHE = 'node_modules/.cache/rubrica/lint.json';
  const args = ['--cache', '--format', 'json'];

  test('gives the same again, and looks at what changed alone', async () => {
    const files = { 'a.rubric': SUSPECT, 'b.rubric': MENDABLE };
    const first = await lint(args, files);
    expect(Object.keys(first.written)).toEqual([CACHE]);
    const second = await lint(args, { ...files, ...first.written });
    expect(second).toEqual({ ...first, written: {} });
    // What is kept is what is shown, so a cache that was tampered with tells that it was used.
    const tampered = first.written[CACHE]?.replaceAll('the group declares', 'CACHED') ?? '';
    const third = await lint(args, { ...files, [CACHE]: tampered, 'b.rubric': SOUND });
    expect(third.out).toContain('CACHED');
    expect(third.out).not.toContain('ignore-unused');
  });

  test('looks again where the question is another', async () => {
    const files = { 'a.rubric': SUSPECT };
    const { written } = await lint(args, files);
    const inChinese = await lint([...args, '--lang', 'zh'], { ...files, ...written });
    expect(inChinese.out).toContain('本类写明 15 分');
  });

  test('looks again where a rubric changed that the file extends', async () => {
    const newer = `rubric small "Two items"\nextends small 1\nversion 2\nperiod 2022-01-01 to 2022-06-30\n`;
    const files = { 'old.rubric': SOUND, 'new.rubric': newer };
    const { code, written } = await lint(args, files);
    expect(code).toBe(0);
    const broken = { ...files, ...written, 'old.rubric': FAULTY };
    const again = await lint([...args, 'new.rubric'], broken);
    expect(again.code).toBe(1);
  });

  test('one that cannot be read is none', async () => {
    for (const cache of ['{', '{}', '[]']) {
      const { code } = await lint(args, { 'a.rubric': SOUND, [CACHE]: cache });
      expect(code).toBe(0);
    }
  });
});

describe('--watch', () => {
  test('lints again after a change, and goes on after what cannot be done', async () => {
    const watched: (readonly string[])[] = [];
    const world: World = {
      async watch({ paths, changed }) {
        watched.push(paths());
        await changed();
      },
    };
    const { code, err } = await lint(
      ['--watch', 'deep/*.rubric'],
      { 'deep/a.rubric': SUSPECT },
      world,
    );
    expect(code).toBe(0);
    expect(watched).toEqual([['deep']]);
    expect(err).toBe('1 file checked, 1 warning\n'.repeat(2));
    const absent = await lint(['--watch', 'gone.rubric'], {}, world);
    expect(absent.code).toBe(2);
    expect(absent.err.match(/no file or folder/g)).toHaveLength(2);
  });

  test('looks at the settings that hold, and not at what it writes', async () => {
    const meant: Record<string, boolean> = {};
    const world: World = {
      async watch({ paths, isMeant, changed }) {
        await changed();
        expect(paths()).toEqual([
          '.',
          '/home/repo/rubrica.config.json',
          '/home/repo/base.json',
          '/home/repo/known.json',
        ]);
        for (const path of ['known.json', 'r.json', 'c.json', 'package.json', 'new.rubric']) {
          meant[path] = isMeant(path);
        }
      },
    };
    const files = {
      'a.rubric': SUSPECT,
      'rubrica.config.json': '{ "extends": "./base.json", "baseline": "known.json" }',
      'base.json': '{}',
      'known.json': '{ "files": {} }',
      'package.json': '{}',
    };
    const line = '--watch --format json=r.json --cache --cache-file c.json';
    expect(await lint(line.split(' '), files, world)).toMatchObject({ code: 0 });
    expect(meant).toEqual({
      'known.json': true,
      'r.json': false,
      'c.json': false,
      'package.json': false,
      'new.rubric': true,
    });
  });

  test('is woken by a configuration that is set right', async () => {
    let isWoken = false;
    const watch: World['watch'] = async ({ isMeant }) => {
      isWoken = isMeant('/home/repo/rubrica.config.json');
    };
    await lint(['--watch'], { 'a.rubric': SOUND, 'rubrica.config.json': '{' }, { watch });
    expect(isWoken).toBe(true);
  });

  test('looks at files, and not at standard input', async () => {
    expect(await lint(['--watch', '-'], { '-': SOUND })).toMatchObject({
      code: 2,
      err: 'rubrica: --watch looks at files, and standard input is none: leave - or --watch out\n',
    });
  });

  test('writes nothing', async () => {
    expect(await lint(['--watch', '--fix'], { 'a.rubric': SOUND })).toMatchObject({ code: 2 });
  });
});
