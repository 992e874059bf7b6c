import { afterEach, describe, expect, test, vi } from 'vitest';
import { FORMAT_NAMES } from '../src/formats/formats.ts';
import { rubrica } from './memory-io.ts';

describe('the script', () => {
  const logged: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void logged.push(String(line)));
  afterEach(() => {
    logged.length = 0;
    log.mockClear();
  });

  test.each(['bash', 'zsh', 'fish', 'powershell'])('for %s', async (shell) => {
    const { code, out, err } = await rubrica(['completion', shell], {});
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect([out, ...logged].join('\n')).toMatch(/rubrica'?,? complete|rubrica complete/);
  });

  test('for an unknown shell is an error of use', async () => {
    expect(await rubrica(['completion', 'cmd'], {})).toMatchObject({ code: 2 });
  });
});

/** What can follow, without what it is about, and whether it may be a file. */
async function completed(...words: readonly string[]) {
  const { out } = await rubrica(['complete', '--', ...words], {});
  const lines = out.trimEnd().split('\n');
  return {
    values: lines.slice(0, -1).map((line) => line.split('\t')[0]),
    mayBeFile: lines.at(-1) === ':0',
  };
}

const values = async (...words: readonly string[]) => (await completed(...words)).values;

describe('what can follow', () => {
  test('a command, but none that scripts alone call', async () => {
    expect(await values('li')).toEqual(['lint']);
    expect(await values('help', 'li')).toEqual(['lint']);
    expect(await values('help', 'lint', '')).toEqual([]);
    expect(await values('comp')).toEqual(['compile', 'completion']);
    expect(await values('')).toHaveLength(13);
    expect(await values('-')).toEqual(['--version', '--help']);
  });

  test('an option of the command', async () => {
    expect(await values('lint', '--f')).toEqual(['--fix', '--format', '--fail-on']);
    expect(await values('lint', '--fix', 'a.rubric', '--fa')).toEqual(['--fail-on']);
    expect(await values('rules', '--fa')).toEqual([]);
  });

  test.each([
    [['lint', '--format', ''], FORMAT_NAMES],
    [
      ['lint', '--format=j'],
      ['json', 'junit'],
    ],
    [
      ['rules', '--format', ''],
      ['table', 'json'],
    ],
    [['check', '--fail-on', 'w'], ['warning']],
    [
      ['test', '--color', ''],
      ['auto', 'always', 'never'],
    ],
    [
      ['explain', 'item-gap', '--lang', ''],
      ['en', 'zh'],
    ],
    [
      ['fmt', '--keywords', ''],
      ['zh', 'en', 'keep'],
    ],
    [
      ['init', '--ci', ''],
      ['github', 'gitlab'],
    ],
    [['completion', 'p'], ['powershell']],
  ])('a value: %j', async (words, expected) => {
    expect(await completed(...words)).toEqual({ values: expected, mayBeFile: false });
  });

  test('a rule, a category, a message', async () => {
    expect(await values('lint', '--select', 'item-')).toContain('item-gap');
    expect(await values('lint', '--ignore', 'hy')).toEqual(['hygiene']);
    expect(await values('lint', '--select', 'hygiene,group')).toEqual(['hygiene,group-points']);
    expect(await values('lint', '--select', 'amount-without')).toEqual([]);
    expect(await values('explain', 'amount-without')).toEqual(['amount-without-sign']);
  });

  test('a file, which the shell knows', async () => {
    const aFile = { values: [], mayBeFile: true };
    expect(await completed('lint', '')).toEqual(aFile);
    expect(await completed('lint', 'a.rubric', 'b')).toEqual(aFile);
    expect(await completed('lint', '--config', '')).toEqual(aFile);
    expect(await completed('score', 'a.rubric', '--lang', 'en', 'f')).toEqual(aFile);
  });

  test('nothing', async () => {
    const nothing = { values: [], mayBeFile: false };
    expect(await completed('lint', '--max-warnings', '')).toEqual(nothing);
    expect(await completed('score', 'a.rubric', 'facts.json', '')).toEqual(nothing);
    expect(await completed('unheard', '')).toEqual(nothing);
  });
});

test('help leaves out what scripts alone call', async () => {
  const { out } = await rubrica(['--help'], {});
  expect(out).toContain('completion');
  expect(out).not.toMatch(/^ {2}complete /m);
});
