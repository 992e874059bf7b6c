import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../src/rule.ts';
import { type Page, parsePage } from './page.ts';

const folder = join(import.meta.dirname, '..', 'src', 'rules');

/** A rule's folder, by what its path says. */
export interface RuleFolder {
  readonly category: string;
  readonly code: string;
  readonly path: string;
  readonly page: Page;
}

/** The folders of all rules, by category and code. */
export function ruleFolders(): readonly RuleFolder[] {
  return subfolders(folder).flatMap((category) =>
    subfolders(join(folder, category)).map((code) => {
      const path = join(folder, category, code);
      for (const name of ['rule.ts', 'page.md', 'rule.test.ts']) {
        if (!existsSync(join(path, name))) throw new Error(`${category}/${code} has no ${name}`);
      }
      return { category, code, path, page: parsePage(readFileSync(join(path, 'page.md'), 'utf8')) };
    }),
  );
}

/** The rule of a folder, whether or not it is registered yet. */
export async function ruleIn({ path }: RuleFolder): Promise<Rule> {
  const module: { readonly rule: Rule } = await import(join(path, 'rule.ts'));
  return module.rule;
}

function subfolders(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
