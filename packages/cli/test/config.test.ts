import { describe, expect, test } from 'vitest';
import { type Files, rubrica, type World } from './memory-io.ts';
import { FAULTY, SOUND, SUSPECT } from './rubrics.ts';

const RUBRICS = { 'a.rubric': SUSPECT, 'deep/b.rubric': SUSPECT };

const config = (settings: object) => ({ 'rubrica.config.json': JSON.stringify(settings) });

/** What is found with a configuration, a line a finding. */
async function found(files: Files, args: readonly string[] = [], world: World = {}) {
  const all = { ...RUBRICS, ...files };
  const only = ['--select', 'language'];
  const { code, out, err } = await rubrica(
    ['lint', '--format', 'json', ...only, ...args],
    all,
    world,
  );
  if (code === 2) return err;
  return JSON.parse(out).files.flatMap(
    ({ path, findings }: { path: string; findings: { code: string; severity: string }[] }) =>
      findings.map(({ code: one, severity }) => `${path} ${severity} ${one}`),
  );
}

const BOTH = ['a.rubric warning group-points', 'deep/b.rubric warning group-points'];

describe('where it is found', () => {
  test('the nearest from where the command runs', async () => {
    const files = {
      ...config({ rules: { 'group-points': 'off' } }),
      'deep/rubrica.config.json': JSON.stringify({ rules: { 'group-points': 'error' } }),
    };
    expect(await found(files)).toEqual([]);
    expect(await found(files, [], { folder: '/home/repo/deep' })).toEqual([
      'b.rubric error group-points',
    ]);
  });

  test('--config names another, --no-config none', async () => {
    const files = {
      ...config({ rules: { 'group-points': 'off' } }),
      'ci/strict.json': JSON.stringify({ rules: { 'group-points': 'error' } }),
    };
    expect(await found(files, ['--no-config'])).toEqual(BOTH);
    expect(await found(files, ['--config', 'ci/strict.json', 'a.rubric'])).toEqual([
      'a.rubric error group-points',
    ]);
  });
});

describe('what it says', () => {
  test('a severity from which it fails, and how many warnings pass', async () => {
    const lint = (settings: object, ...args: readonly string[]) =>
      rubrica(['lint', 'a.rubric', '--select', 'language', ...args], {
        ...RUBRICS,
        ...config(settings),
      });
    expect(await lint({})).toMatchObject({ code: 0 });
    expect(await lint({ failOn: 'warning' })).toMatchObject({ code: 1 });
    expect(await lint({ failOn: 'warning' }, '--fail-on', 'error')).toMatchObject({ code: 0 });
    expect(await lint({ maxWarnings: 1 })).toMatchObject({ code: 0 });
    const tooMany = await lint({ maxWarnings: 0 });
    expect(tooMany).toMatchObject({ code: 1 });
    expect(tooMany.err).toContain('1 warning, and no more than 0 are let pass\n');
  });

  test('files that are left out, even where they are named', async () => {
    const files = config({ exclude: ['deep', '*.txt'] });
    expect(await found(files)).toEqual(['a.rubric warning group-points']);
    expect(await found(files, ['deep/b.rubric'])).toEqual([]);
  });

  test('rules of some files', async () => {
    const files = config({
      rules: { 'group-points': 'error' },
      overrides: [{ files: ['deep/**'], rules: { 'group-points': { severity: 'info' } } }],
    });
    expect(await found(files)).toEqual([
      'a.rubric error group-points',
      'deep/b.rubric info group-points',
    ]);
  });

  test('the language of the messages', async () => {
    const { out } = await rubrica(['check', 'a.rubric'], {
      'a.rubric': FAULTY,
      ...config({ lang: 'zh' }),
    });
    expect(out).toContain('错误[amount-without-sign]');
  });

  test('the command line wins, and brings back what is off', async () => {
    const off = config({ ignore: ['group-points'], rules: { 'group-points': 'off' } });
    expect(await found(off)).toEqual([]);
    expect(await found(off, ['--select', 'group-points'])).toEqual(BOTH);
    expect(await found(config({}), ['--ignore', 'group-points'])).toEqual([]);
  });
});

describe('extends', () => {
  test('lays it over others: a file, and one of a package', async () => {
    const files = {
      ...config({ extends: ['./base.json', '@city/rubrics'], exclude: ['none'] }),
      'base.json': JSON.stringify({ exclude: ['deep'], rules: { 'group-points': 'error' } }),
      'node_modules/@city/rubrics/rubrica.config.json': JSON.stringify({
        extends: '../rubrics/more.json',
      }),
      'node_modules/@city/rubrics/more.json': JSON.stringify({ rules: { 'group-points': 'info' } }),
    };
    expect(await found(files)).toEqual(['a.rubric info group-points']);
  });

  test('that is not there, or goes in a circle, is an error of use', async () => {
    expect(await found(config({ extends: './absent.json' }))).toBe(
      'rubrica: /home/repo/rubrica.config.json extends ./absent.json, which is not there\n',
    );
    expect(await found(config({ extends: './rubrica.config.json' }))).toContain('extends itself');
  });
});

describe('what is wrong with it', () => {
  test('is told all at once', async () => {
    const wrong = {
      exclud: [],
      exclude: 'drafts',
      failOn: 'never',
      maxWarnings: -1,
      lang: 'fr',
      extends: 1,
      rules: { 'group-points': 'loud', 'old-date': { severity: 1, option: {}, options: [] } },
      overrides: [{ rules: [] }, 1],
    };
    const path = '/home/repo/rubrica.config.json';
    expect(await found(config(wrong))).toBe(
      `rubrica: ${[
        'there is no `exclud`; did you mean `exclude`?',
        '`exclude` has to be a list of texts',
        '`failOn` has to be one of "error", "warning", "info"',
        '`maxWarnings` has to be a whole number',
        '`lang` has to be one of "en", "zh"',
        '`extends` has to be a text or a list of texts',
        '`rules`.`group-points` has to be "off", "info", "warning" or "error", or an object with `severity` and `options`',
        '`rules`.`old-date`.`severity` has to be "off", "info", "warning" or "error"',
        '`rules`.`old-date`.`options` has to be an object',
        'there is no `rules`.`old-date`.`option`, but `severity` and `options`',
        '`overrides`[0] lacks `files`',
        '`overrides`[0].`rules` has to be an object',
        '`overrides`[1] has to be an object',
      ]
        .map((one) => `${path}: ${one}`)
        .join('\n')}\n`,
    );
  });

  test('no JSON, and no object', async () => {
    expect(await found({ 'rubrica.config.json': '{' })).toContain(
      'rubrica.config.json is not JSON',
    );
    expect(await found({ 'rubrica.config.json': '[]' })).toContain('it has to be an object');
  });

  test('rules that there are not', async () => {
    expect(await found(config({ rules: { 'group-point': 'off' } }))).toBe(
      'rubrica: there is no rule `group-point`; did you mean `group-points`?\n',
    );
    expect(await found({}, ['--ignore', 'amount-without-sign'])).toContain(
      '`amount-without-sign` is an error of the language, which always shows',
    );
  });
});

test('a file without findings', async () => {
  expect(await found({ 'sound.rubric': SOUND }, ['sound.rubric'])).toEqual([]);
});
