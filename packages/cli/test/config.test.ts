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
      'rubrica: /home/repo/rubrica.config.json: extends: `./absent.json` is not there\n',
    );
    expect(await found(config({ extends: './rubrica.config.json' }))).toContain(
      'extends: `./rubrica.config.json` extends this file',
    );
  });
});

describe('what is wrong with it', () => {
  const PATH = '/home/repo/rubrica.config.json';
  const told = (problems: readonly string[], path = PATH) =>
    problems.map((one) => `${path}: ${one}`).join('\n');

  const WRONG = {
    exclud: [],
    exclude: 'drafts',
    failOn: 'never',
    maxWarnings: -1,
    lang: 'fr',
    extends: 1,
    select: ['hygeine', 'language'],
    ignore: [1],
    rules: {
      'group-points': 'loud',
      'old-date': { severity: 1, option: {}, options: [] },
      'group-point': 'off',
      hygiene: 'off',
      'missing-citation': { options: { never: true } },
    },
    overrides: [{ rules: [] }, 1, { files: ['a'], rules: { 'units/foo': 'info' } }],
  };
  const PROBLEMS = [
    'exclud: there is no field `exclud`; did you mean `exclude`?',
    'exclude: has to be a list of texts, and is "drafts"',
    'failOn: has to be one of "error", "warning", "info", and is "never"',
    'maxWarnings: has to be a whole number, and is -1',
    'lang: has to be one of "en", "zh", and is "fr"',
    'extends: has to be a text or a list of texts, and is 1',
    'select[0]: there is no rule and no category `hygeine`; did you mean `hygiene`?',
    'ignore: has to be a list of texts, and is [1]',
    'rules.group-points: has to be one of "off", "info", "warning", "error", or an object with `severity` and `options`, and is "loud"',
    'rules.old-date.severity: has to be one of "off", "info", "warning", "error", and is 1',
    'rules.old-date.option: there is no field `option`; did you mean `options`?',
    'rules.old-date.options: has to be an object, and is []',
    'rules.group-point: there is no rule `group-point`; did you mean `group-points`?',
    'rules.hygiene: `hygiene` is a category, and rules are set one by one; `select` and `ignore` take categories',
    'rules.missing-citation.options.never: there is no option `never`, but `always`',
    'overrides[0]: lacks `files`',
    'overrides[0].rules: has to be an object, and is []',
    'overrides[1]: has to be an object, and is 1',
    'overrides[2].rules.units/foo: there is no rule `units/foo`',
  ];

  test.each(['lint', 'check', 'test', 'fmt'])('is told by %s, all at once', async (command) => {
    const files = { ...RUBRICS, ...config(WRONG) };
    expect(await rubrica([command, '.'], files)).toEqual({
      code: 2,
      out: '',
      err: `rubrica: ${told(PROBLEMS)}\n`,
      written: {},
    });
  });

  test('is told with what is wrong with that which it extends', async () => {
    const files = {
      ...config({ lang: 'fr', extends: ['./absent.json', './base.json', './text.json'] }),
      'base.json': JSON.stringify({
        rules: { 'item-gaps': 'off' },
        extends: './rubrica.config.json',
      }),
      'text.json': '{',
    };
    const err = await found(files);
    expect(err).toContain(
      [
        told([
          'lang: has to be one of "en", "zh", and is "fr"',
          'extends: `./absent.json` is not there',
        ]),
        told(
          [
            'rules.item-gaps: there is no rule `item-gaps`; did you mean `item-gap`?',
            `extends: \`./rubrica.config.json\` extends this file, through ${PATH}, /home/repo/base.json`,
          ],
          '/home/repo/base.json',
        ),
        '/home/repo/text.json: is not JSON',
      ].join('\n'),
    );
  });

  test('no JSON, and no object', async () => {
    expect(await found({ 'rubrica.config.json': '{' })).toContain(`${PATH}: is not JSON`);
    expect(await found({ 'rubrica.config.json': '[]' })).toBe(
      `rubrica: ${PATH}: has to be an object, and is []\n`,
    );
  });

  test('much that stands there is shown in part', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `folder-${i}`).join();
    expect(await found(config({ exclude: names }))).toMatch(/, and is "folder-0.{30}…\n$/);
  });

  test('rules on the command line that there are not', async () => {
    expect(await found({}, ['--ignore', 'amount-without-sign,zzz'])).toBe(
      [
        'rubrica: --ignore: `amount-without-sign` is an error of the language, which always shows',
        '--ignore: there is no rule and no category `zzz`\n',
      ].join('\n'),
    );
  });
});

test('a file without findings', async () => {
  expect(await found({ 'sound.rubric': SOUND }, ['sound.rubric'])).toEqual([]);
});
