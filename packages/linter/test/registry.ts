import { join } from 'node:path';
import { type RuleFolder, ruleFolders } from './rule-folders.ts';

const generated = join(import.meta.dirname, '..', 'src', 'generated');

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Where the rules are listed for the program; made of the folders alone, before anything imports it. */
export function registry(): GeneratedFile {
  const folders = ruleFolders();
  const name = ({ code }: RuleFolder) =>
    code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = folders.map(
    (one) => `import { rule as ${name(one)} } from '../rules/${one.category}/${one.code}/rule.ts';`,
  );
  const entries = folders.map((one) => {
    const { category, code, page } = one;
    const { en, zh } = page.summary;
    return [
      '  {',
      `    code: ${JSON.stringify(code)},`,
      `    category: ${JSON.stringify(category)},`,
      `    summary: ${JSON.stringify({ en, zh })},`,
      `    rule: ${name(one)},`,
      '  },',
    ].join('\n');
  });
  const text = [
    '// Written by `pnpm generate` from the folders of the rules.',
    "import type { RegisteredRule } from '../registered-rule.ts';",
    ...imports,
    '',
    '/** Every rule, by category and code. */',
    `export const RULES: readonly RegisteredRule[] = [\n${entries.join('\n')}\n];`,
    '',
  ].join('\n');
  return { path: join(generated, 'registry.ts'), text };
}
