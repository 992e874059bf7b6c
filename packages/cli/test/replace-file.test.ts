import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFile } from '../src/replace-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(`${tmpdir()}/rubrica-`);
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(path, 'utf8');
const isRoot = process.getuid?.() === 0;

describe('replaceFile', () => {
  test('writes what is new and what is there, and leaves nothing else', () => {
    const path = `${root}/a.rubric`;
    replaceFile(path, 'one');
    const { ino } = statSync(path);
    chmodSync(path, 0o640);
    replaceFile(path, 'two');
    expect(read(path)).toBe('two');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(statSync(path).ino).not.toBe(ino);
    expect(readdirSync(root)).toEqual(['a.rubric']);
  });

  test('writes through links, also to what is not there yet', () => {
    mkdirSync(`${root}/far`);
    writeFileSync(`${root}/far/a`, 'one');
    symlinkSync('far/a', `${root}/a`);
    symlinkSync('far/b', `${root}/b`);
    for (const name of ['a', 'b']) {
      replaceFile(`${root}/${name}`, 'two');
      expect(lstatSync(`${root}/${name}`).isSymbolicLink()).toBe(true);
      expect(read(`${root}/far/${name}`)).toBe('two');
    }
    expect(readdirSync(`${root}/far`)).toEqual(['a', 'b']);
  });

  test('fails for a folder, and leaves nothing beside it', () => {
    mkdirSync(`${root}/a`);
    expect(() => replaceFile(`${root}/a`, '')).toThrow('EISDIR');
    expect(readdirSync(root)).toEqual(['a']);
  });

  test.runIf(existsSync('/dev/null'))('writes to what is no file directly', () => {
    replaceFile('/dev/null', 'text');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.runIf(existsSync('/dev/stdout'))('writes into the file that standard output is', () => {
    writeFileSync(`${root}/out`, '');
    const { ino } = statSync(`${root}/out`);
    for (const path of ['/dev/stdout', `${root}/out`]) {
      expect(inShell(path, '> out')).toBe('');
      expect(read(`${root}/out`)).toBe('text');
      expect(statSync(`${root}/out`).ino).toBe(ino);
    }
  });

  test.runIf(existsSync('/bin/sh'))('leaves a file whole where it cannot be written whole', () => {
    writeFileSync(`${root}/a`, 'one');
    // What a process may write is limited, as the place on a full disk is.
    const limit = 'ulimit -f 1;';
    expect(inShell(`${root}/a`, '2>&1', { before: limit, times: 1 << 20 })).toContain('EFBIG');
    expect(read(`${root}/a`)).toBe('one');
    expect(readdirSync(root)).toEqual(['a']);
  });

  test.skipIf(isRoot)('writes in place where the folder takes no new file', () => {
    writeFileSync(`${root}/a`, 'one');
    chmodSync(root, 0o500);
    replaceFile(`${root}/a`, 'two');
    chmodSync(root, 0o700);
    expect(read(`${root}/a`)).toBe('two');
  });

  test.skipIf(isRoot)('does not write what may not be written', () => {
    writeFileSync(`${root}/a`, 'one', { mode: 0o400 });
    expect(() => replaceFile(`${root}/a`, 'two')).toThrow('EACCES');
    expect(read(`${root}/a`)).toBe('one');
  });
});

const MODULE = new URL('../src/replace-file.ts', import.meta.url).href;

/** What a process prints that writes `text`, so many times, to a path. */
function inShell(path: string, after: string, { before = '', times = 1 } = {}): string {
  const code = `import { replaceFile } from "${MODULE}"; replaceFile("${path}", "text".repeat(${times}));`;
  const line = `${before} '${process.execPath}' --input-type=module -e '${code}' ${after}`;
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', line], { cwd: root, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}
