import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFolder, statsAt } from '../src/node-files.ts';

const root = mkdtempSync(`${tmpdir()}/rubrica-`);
afterAll(() => rmSync(root, { recursive: true }));

describe('makeFolder', () => {
  test('makes those that are missing, and lets be what is there', () => {
    makeFolder(`${root}/a/b/c`);
    makeFolder(`${root}/a/b/c`);
    expect(statSync(`${root}/a/b/c`).isDirectory()).toBe(true);
  });

  test('makes none below a file', () => {
    writeFileSync(`${root}/file`, '');
    expect(() => makeFolder(`${root}/file/a`)).toThrow('ENOTDIR');
  });

  test.runIf(existsSync('/proc/self'))('ends where the system makes none', () => {
    expect(() => makeFolder('/proc/rubrica/a')).toThrow('the folder /proc/rubrica cannot be made');
  });
});

test('what can be nothing is nothing', () => {
  symlinkSync('loop', `${root}/loop`);
  expect(statsAt(`${root}/loop`)).toBeUndefined();
  expect(statsAt(`${root}/${'x'.repeat(1000)}`)).toBeUndefined();
  expect(statsAt(`${root}/gone`)).toBeUndefined();
  expect(statsAt(root)?.isDirectory()).toBe(true);
});
