import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@rubrica/cli';
import { expect, test } from 'vitest';

const rubric = join(import.meta.dirname, '../../packages/stdlib/rubrics/xigang-2021.rubric');

test.each([
  ['compile', 'xigang-2021.json'],
  ['types', 'xigang-2021.ts'],
])('`rubrica %s` still writes src/generated/%s', async (command, file) => {
  let written = '';
  const io = {
    readFile: (path: string) => readFileSync(path),
    rubricsBeside: () => [],
    readInput: () => new Uint8Array(),
    writeFile: () => {},
    out: (text: string) => {
      written += text;
    },
    err: () => {},
  };
  expect(run([command, rubric], io, '0')).toBe(0);
  await expect(written).toMatchFileSnapshot(`src/generated/${file}`);
});
