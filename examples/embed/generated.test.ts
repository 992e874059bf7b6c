import { join } from 'node:path';
import { nodeIo, run } from '@rubrica/cli';
import { expect, test } from 'vitest';

const rubric = join(import.meta.dirname, '../../packages/stdlib/rubrics/xigang-2021.rubric');

test.each([
  ['compile', 'xigang-2021.json'],
  ['types', 'xigang-2021.ts'],
])('`rubrica %s` still writes src/generated/%s', async (command, file) => {
  let written = '';
  const out = (text: string) => {
    written += text;
  };
  expect(await run([command, rubric], { ...nodeIo(), out }, '0')).toBe(0);
  await expect(written).toMatchFileSnapshot(`src/generated/${file}`);
});
