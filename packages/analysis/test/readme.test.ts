import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { about } from './readme-example.ts';

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

test('the example says what is shown', () => {
  expect(block('ts')).toBe(read('readme-example.ts'));
  expect(about(block('rubric')).join('\n')).toBe(block('text').trimEnd());
});
