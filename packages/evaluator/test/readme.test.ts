import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { evaluateAll } from '../src/evaluate/evaluate.ts';
import type { FactsFile } from '../src/facts/facts.ts';
import { hygiene } from './hygiene.ts';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The one block of the README that is in a language. */
function block(language: string): string {
  const blocks = read('../README.md').match(
    new RegExp(`(?<=\`\`\`${language}\n)[^]*?(?=\`\`\`)`, 'g'),
  );
  expect(blocks).toHaveLength(1);
  return blocks?.[0] ?? '';
}

test('the example runs as shown', async () => {
  expect(block('ts')).toBe(read('readme-example.ts'));
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('./readme-example.ts');
  const printed = log.mock.calls.map((parts) => `${parts.join(' ')}\n`).join('');
  log.mockRestore();
  expect(printed.trimEnd()).toBe(block('text').trimEnd());
});

test('the facts file shown is one', () => {
  const file = JSON.parse(block('json')) as FactsFile;
  expect(evaluateAll(hygiene, file).map(({ entity, total }) => [entity, total])).toEqual([
    ['日新街道', '98.1'],
  ]);
});
