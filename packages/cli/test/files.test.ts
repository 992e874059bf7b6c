import { describe, expect, test } from 'vitest';
import { rubrica, type World } from './memory-io.ts';
import { SOUND } from './rubrics.ts';

/** The files that a command line checks. */
async function checked(
  args: readonly string[],
  paths: readonly string[],
  others: Readonly<Record<string, string>> = {},
  world: World = {},
) {
  const files = { ...Object.fromEntries(paths.map((path) => [path, SOUND])), ...others };
  const { code, out, err } = await rubrica(['check', '--format', 'json', ...args], files, world);
  if (code === 2) return err;
  return JSON.parse(out).files.map(({ path }: { readonly path: string }) => path);
}

const PATHS = [
  'a.rubric',
  'notes.md',
  'deep/b.rubric',
  'deep/er/c.rubric',
  'drafts/d.rubric',
  '.hidden/e.rubric',
  'node_modules/x/f.rubric',
];

describe('what is looked at', () => {
  test('the folder where it runs, and all below it that is neither hidden nor installed', async () => {
    const all = ['a.rubric', 'deep/b.rubric', 'deep/er/c.rubric', 'drafts/d.rubric'];
    expect(await checked([], PATHS)).toEqual(all);
    expect(await checked(['.'], PATHS)).toEqual(all);
    expect(await checked(['./'], PATHS)).toEqual(all);
  });

  test('files, folders and patterns, each file once', async () => {
    expect(await checked(['deep/', './a.rubric', 'deep/b.rubric'], PATHS)).toEqual([
      'deep/b.rubric',
      'deep/er/c.rubric',
      'a.rubric',
    ]);
    expect(await checked(['deep/**/*.rubric'], PATHS)).toEqual([
      'deep/b.rubric',
      'deep/er/c.rubric',
    ]);
    expect(await checked(['*.rubric'], PATHS)).toEqual(['a.rubric']);
    expect(await checked(['{deep,drafts}/?.rubric'], PATHS)).toEqual([
      'deep/b.rubric',
      'drafts/d.rubric',
    ]);
  });

  test('a file is read as it is named, pattern or not, hidden or not', async () => {
    expect(await checked(['notes.md', '.hidden/e.rubric'], PATHS)).toEqual([
      'notes.md',
      '.hidden/e.rubric',
    ]);
    expect(await checked(['a[1].rubric'], ['a[1].rubric', 'a1.rubric'])).toEqual(['a[1].rubric']);
  });

  test.each([
    ['b.rubric', 'rubrica: there is no file or folder b.rubric\n'],
    ['*.txt', 'rubrica: there is no .rubric file that matches *.txt\n'],
    ['nowhere/*.rubric', 'rubrica: there is no .rubric file that matches nowhere/*.rubric\n'],
    ['docs', 'rubrica: there is no .rubric file in docs\n'],
    ['', 'rubrica: a path is empty; the folder here is .\n'],
  ])('%s, which matches nothing, is an error of use', async (named, err) => {
    expect(await checked([named, 'a.rubric'], [...PATHS, 'docs/x.md'])).toBe(err);
  });

  test('standard input under another name', async () => {
    const args = ['-', '--stdin-filename', 'deep/new.rubric'];
    expect(await checked(args, ['-'])).toEqual(['deep/new.rubric']);
  });

  test('the name of standard input, which is not asked for, is an error of use', async () => {
    const files = { 'a.rubric': SOUND, '-': SOUND };
    for (const command of ['check', 'lint', 'test', 'fmt']) {
      const args = [command, '--stdin-filename', 'a.rubric', 'a.rubric'];
      expect(await rubrica(args, files)).toMatchObject({
        code: 2,
        err: 'rubrica: --stdin-filename names standard input: write - for it as well\n',
      });
    }
    const alone = await rubrica(['fmt', '--stdin-filename', 'a.rubric'], files);
    expect(alone.code).toBe(0);
  });
});

describe('a file that cannot be read', () => {
  const files = { 'a.rubric': SOUND, 'deep/b.rubric': SOUND };

  test.each([
    [['compile', 'gone.rubric'], 'gone.rubric: it does not exist'],
    [['compile', 'deep'], 'deep: it is a folder'],
    [['score', 'a.rubric', 'gone.json'], 'gone.json: it does not exist'],
    [['score', 'a.rubric', 'deep'], 'deep: it is a folder'],
    [['lint', '--config', 'gone.json'], 'gone.json: it does not exist'],
    [['lint', '--config', 'deep'], 'deep: it is a folder'],
    [['lint', '--baseline', 'deep'], 'deep: it is a folder'],
  ])('is told as it was named: %j', async (args, said) => {
    expect(await rubrica(args, files)).toMatchObject({
      code: 2,
      out: '',
      err: `rubrica: cannot read ${said}\n`,
    });
  });
});

test('a folder that may not be looked into is told', async () => {
  for (const named of ['/locked/a', '/locked/*.rubric', '/locked']) {
    expect(await rubrica(['check', named], { '/locked/a/b.rubric': SOUND })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^rubrica: cannot read \/locked\/.*: permission is denied\n$/),
    });
  }
});

describe('.gitignore', () => {
  const repository = { '.git/HEAD': 'ref: refs/heads/main' };

  test('leaves files and folders out, and a nearer one decides', async () => {
    const ignoring = {
      ...repository,
      '.gitignore': 'drafts/\n*.tmp.rubric\n/a.rubric\n',
      'deep/.gitignore': '!kept.tmp.rubric\ner\n',
    };
    const paths = [...PATHS, 'x.tmp.rubric', 'deep/kept.tmp.rubric', 'deep/a.rubric'];
    expect(await checked([], paths, ignoring)).toEqual([
      'deep/a.rubric',
      'deep/b.rubric',
      'deep/kept.tmp.rubric',
    ]);
  });

  test('holds from the root of the repository, wherever the command runs', async () => {
    const ignoring = { ...repository, '.gitignore': 'deep/er\n' };
    const world = { folder: '/home/repo/deep' };
    expect(await checked([], PATHS, ignoring, world)).toEqual(['b.rubric']);
    const outside = { '/home/.gitignore': '*.rubric\n', ...repository };
    expect(await checked([], ['a.rubric'], outside)).toEqual(['a.rubric']);
  });

  test('what is named is looked at all the same', async () => {
    const ignoring = { ...repository, '.gitignore': 'drafts\n' };
    expect(await checked(['drafts/d.rubric'], PATHS, ignoring)).toEqual(['drafts/d.rubric']);
  });

  test.each([
    ['drafts', 'in drafts', '.gitignore', 'drafts/d.rubric'],
    ['d*/*.rubric', 'that matches d*/*.rubric', '.gitignore', 'drafts/d.rubric'],
    ['deep', 'in deep', 'deep/.gitignore', 'deep/b.rubric'],
  ])('a name that means only what is ignored: %s', async (named, which, by, first) => {
    const ignoring = {
      ...repository,
      '.gitignore': '/drafts\n',
      'deep/.gitignore': '*\n',
    };
    const paths = named === 'd*/*.rubric' ? ['drafts/d.rubric'] : PATHS;
    expect(await checked([named], paths, ignoring)).toBe(
      `rubrica: every .rubric file ${which} is ignored by ${by}; one that is named itself is read all the same: ${first}\n`,
    );
  });
});

describe('--changed', () => {
  const calls: string[] = [];
  /** Answers as git does: `new.rubric` is untracked, and the others are as `status` says. */
  const git =
    (changed: readonly string[], edited: readonly string[] = changed) =>
    (args: readonly string[]) => {
      calls.push(args.join(' '));
      const [command] = args;
      if (args.includes('--show-cdup')) return '\n';
      if (command === 'rev-parse' || command === 'merge-base') return 'c0ffee\n';
      if (command === 'ls-files') return 'deep/new.rubric\0notes.md\0';
      if (command === 'show') return SOUND;
      if (args.includes('--name-status')) {
        const renamed = 'R090\0old.rubric\0deep/new name.rubric\0';
        return renamed + edited.map((path) => `M\0${path}\0`).join('');
      }
      return changed.map((path) => `${path}\0`).join('');
    };
  const paths = ['a.rubric', 'deep/b.rubric', 'deep/new.rubric', 'other/c.rubric'];

  test('takes what changed since the last commit, and what is new', async () => {
    const world = { git: git(['a.rubric']) };
    expect(await checked(['--changed'], paths, {}, world)).toEqual(['a.rubric', 'deep/new.rubric']);
    expect(calls).toContain('rev-parse HEAD');
  });

  test('looks at the whole repository from a folder in it', async () => {
    const inFolder = (args: readonly string[]) =>
      args.includes('--show-cdup') ? '../\n' : git(['repo/a.rubric'])(args);
    expect(await checked(['--changed'], ['a.rubric'], {}, { git: inFolder })).toEqual(['a.rubric']);
  });

  test('with --since compares with where the branch began', async () => {
    const world = { git: git(['deep/b.rubric']) };
    const args = ['--changed', '--since', 'origin/main'];
    expect(await checked(args, paths, {}, world)).toEqual(['deep/b.rubric', 'deep/new.rubric']);
    expect(calls).toContain('merge-base --end-of-options origin/main HEAD');
  });

  test('takes what may extend a rubric that changed or went', async () => {
    const newer = SOUND.replace('version 1', 'extends small 0\nversion 1');
    const world = { git: git(['other/gone.rubric'], []) };
    const found = await checked(['--changed'], paths, { 'other/newer.rubric': newer }, world);
    expect(found).toEqual(['deep/new.rubric', 'other/newer.rubric']);
  });

  test('compares a file that was renamed with what it was', async () => {
    const world = { git: git(['deep/new name.rubric'], ['a.rubric']) };
    const all = { 'a.rubric': SOUND, 'deep/new name.rubric': `${SOUND}  per-error -1\n` };
    const { out } = await rubrica(
      ['lint', '--since', 'main', '--select', 'version-unchanged', '--format', 'compact'],
      all,
      world,
    );
    expect(calls).toContain('show c0ffee:old.rubric');
    expect(calls).toContain('show c0ffee:a.rubric');
    expect(out.match(/^\S.*\.rubric/gm)).toEqual(['deep/new name.rubric']);
  });

  test('nothing that changed is no error', async () => {
    const world = { git: git([]) };
    expect(await checked(['--changed'], ['a.rubric'], {}, world)).toEqual([]);
  });

  test('says why git cannot tell', async () => {
    expect(await checked(['--changed'], ['a.rubric'])).toBe(
      'rubrica: cannot compare with the last commit: not a git repository\n',
    );
    const absent = () => {
      throw Object.assign(new Error('spawnSync git ENOENT'), { code: 'ENOENT' });
    };
    expect(await checked(['--changed'], ['a.rubric'], {}, { git: absent })).toBe(
      'rubrica: git is needed for this, and not there\n',
    );
    const shallow = () => {
      throw new Error('');
    };
    expect(await checked(['--since', 'main'], ['a.rubric'], {}, { git: shallow })).toBe(
      'rubrica: cannot compare with main: no common commit; is this a shallow clone?\n',
    );
  });
});
