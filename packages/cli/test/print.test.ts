import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, it } from 'vitest';

const PRINT = new URL('../src/print.ts', import.meta.url).href;

/** A process that prints a megabyte and then ends as it would have. */
const SCRIPT = `
  import { print } from ${JSON.stringify(PRINT)};
  try {
    print(1, 'a line\\n'.repeat(150_000));
  } catch (error) {
    print(2, error.message);
    process.exit(2);
  }
  process.exit(3);
`;

const ARGS = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', SCRIPT];

it('ends as it would have where its reader has read enough', async () => {
  const child = spawn(process.execPath, ARGS, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.destroy();
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(3);
});

it('writes all to a reader who takes his time', () => {
  const { stdout, status } = spawnSync(process.execPath, ARGS, { maxBuffer: 1 << 24 });
  expect([stdout.length, status]).toEqual([1_050_000, 3]);
});

it.runIf(existsSync('/dev/full'))('says that the disk is full', () => {
  const full = openSync('/dev/full', 'w');
  const { stderr, status } = spawnSync(process.execPath, ARGS, {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect([status, stderr]).toEqual([2, 'cannot write to standard output: the disk is full']);
});
