import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { index, ownPages, pages, schema } from './generate.ts';
import { type GeneratedFile, registry } from './registry.ts';

const docs = join(import.meta.dirname, '..', '..', '..', 'docs');
const isUpdating = process.env['UPDATE_DOCS'] !== undefined;

/** `pnpm generate` writes what is stale. */
function expectFresh({ path, text }: GeneratedFile): void {
  if (isUpdating) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '', `${path} is stale`).toBe(text);
}

test('the registry has every rule that has a folder', () => {
  expectFresh(registry());
});

test('the JSON Schema has every rule with its options', async () => {
  expectFresh(await schema());
});

test('the page beside a rule has its options', async () => {
  for (const page of await ownPages()) expectFresh(page);
});

test('every rule has its page in the documentation, and no other page is there', async () => {
  const all = await pages();
  const folder = join(docs, 'rules');
  const names = all.map(({ path }) => basename(path));
  if (isUpdating && existsSync(folder)) {
    for (const name of readdirSync(folder)) {
      if (!names.includes(name)) rmSync(join(folder, name));
    }
  }
  for (const page of all) expectFresh(page);
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
});

test('the page about linting lists every rule', async () => {
  const path = join(docs, 'linting.md');
  const page = readFileSync(path, 'utf8');
  const table = await index();
  expectFresh({ path, text: page.replace(/\| category \|.*\n(?:\|.*\n)*/, () => `${table}\n`) });
});
