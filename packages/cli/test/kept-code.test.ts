import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

const KEPT_CODE = new URL('../src/start/kept-code.ts', import.meta.url).href;
const EFFORT = new URL('../src/start/effort.ts', import.meta.url).href;

/** As the build writes one, and long enough to fill several blocks of a disk. */
const MODULE = `(load => typeof module === 'object' ? load(exports, __filename) : (exports, require, module, __filename) => load(exports, __filename))((exports, __filename) => {
  exports.twice = (number) => number * 2;
  exports.thrice = (number) => [number, number, number].reduce((sum, one) => sum + one, 0);
  exports.words = [${Array.from({ length: 2_000 }, (_, index) => `'word ${index}'`).join(', ')}];
  exports.place = __filename;
})`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rubrica-kept-'));
  writeFileSync(path.join(folder, 'twice-a1b2.cjs'), MODULE);
});

/** Loads the module in a process of its own and says what it computes. */
function load(command: string, env: NodeJS.ProcessEnv = {}): string {
  const script = `
    import { createRequire, enableCompileCache } from 'node:module';
    import { expectLittle } from ${JSON.stringify(EFFORT)};
    import { withKeptCode } from ${JSON.stringify(KEPT_CODE)};
    expectLittle();
    enableCompileCache(process.argv[2]);
    const require = createRequire(process.argv[1] + '/');
    const keep = withKeptCode(require, process.argv[3]);
    const { words, place, ...calls } = require('./twice-a1b2.cjs');
    if (!place.endsWith('twice-a1b2.cjs')) throw new Error(place);
    process.stdout.write(String(calls[process.env.CALL ?? 'twice'](21)) + ' ' + words.length);
    keep();
  `;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '-e',
      script,
      folder,
      path.join(folder, 'kept'),
      command,
    ],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

function kept(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.code'))
    .map((name) => path.join(folder, name))
    .sort();
}

describe('code is kept for the next run', () => {
  it('of the first runs of each command, and then counted', () => {
    expect(load('lint')).toBe('42 2000');
    const [file = ''] = kept();
    expect(path.basename(file)).toBe('rubrica-lint-twice-a1b2.cjs.code');
    expect(readFileSync(file)[0]).toBe(1);
    for (let run = 2; run <= 6; run += 1) expect(load('lint')).toBe('42 2000');
    expect(readFileSync(file)[0]).toBe(6);
    const { ino } = statSync(file);
    expect(load('lint')).toBe('42 2000');
    expect([readFileSync(file)[0], statSync(file).ino]).toEqual([7, ino]);
    expect(load('--help')).toBe('42 2000');
    expect(kept().map((one) => path.basename(one))).toEqual([
      'rubrica-any-twice-a1b2.cjs.code',
      'rubrica-lint-twice-a1b2.cjs.code',
    ]);
  });

  it.each([2, 16])('with what run %i calls', (run) => {
    load('lint');
    const [file = ''] = kept();
    const code = readFileSync(file);
    code.writeUInt32LE(run - 1);
    writeFileSync(file, code);
    expect(load('lint', { CALL: 'thrice' })).toBe('63 2000');
    expect(statSync(file).size).toBeGreaterThan(code.length);
  });

  it.each([
    ['cut short', (code: Buffer) => code.subarray(0, code.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['with empty blocks', (code: Buffer) => Buffer.from(code).fill(0, 4_096, 12_288)],
    ['of something else', () => Buffer.from('no code at all, and that over several words')],
  ])('and written again where it is %s', (_, damage) => {
    load('lint');
    const [file = ''] = kept();
    const whole = readFileSync(file);
    writeFileSync(file, damage(whole));
    expect(load('lint')).toBe('42 2000');
    expect(readFileSync(file).equals(damage(whole))).toBe(false);
    expect(readFileSync(file)[0]).toBe(1);
    expect(readFileSync(file).length).toBe(whole.length);
    expect(load('lint')).toBe('42 2000');
  });

  it.runIf(process.platform !== 'win32')(
    'and not believed where others could have written it',
    () => {
      load('lint');
      const [file = ''] = kept();
      const { mtimeMs } = statSync(file);
      chmodSync(file, 0o666);
      expect(load('lint')).toBe('42 2000');
      expect(statSync(file).mtimeMs).not.toBe(mtimeMs);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    },
  );

  it('not where nothing is to be kept', () => {
    expect(load('lint', { NODE_DISABLE_COMPILE_CACHE: '1' })).toBe('42 2000');
    expect(kept()).toEqual([]);
  });
});
