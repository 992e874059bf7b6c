import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeIo, run } from '@rubrica/cli';
import { format, KEYWORD_NAMES, KEYWORDS } from '@rubrica/parser';
import { expect, test } from 'vitest';
import { configSchema } from '../packages/cli/src/config/schema.ts';
import rules from '../packages/linter/src/generated/rules.schema.json' with { type: 'json' };
import { CATALOGUE } from '../packages/parser/src/diagnostics/catalogue.ts';
import { cliPage } from './cli-page.ts';
import { diagnosticsPage } from './diagnostics-page.ts';
import { type Block, examplesOf, outcomeOf } from './examples.ts';
import { explainedPages } from './explained-pages.ts';

const root = join(import.meta.dirname, '..');
const pages = [
  'README.md',
  ...readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  ...readdirSync(join(import.meta.dirname, 'zh')).map((name) => join('docs', 'zh', name)),
  ...readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'README.md')),
];

for (const path of pages) {
  for (const example of examplesOf(readFileSync(join(root, path), 'utf8'), languageOf(path))) {
    test(`${path}, the rubric in line ${example.line}`, () => {
      const { text, examples } = outcomeOf(example);
      if (example.shown === null) {
        expect(text).toBe('');
        expect(examples, 'the example states a score').toBeGreaterThan(0);
      } else {
        if (process.env['UPDATE_DOCS']) update(path, example.shown, text);
        expect(text).toBe(example.shown.body);
      }
      if (example.formatted !== null) {
        const form = format(example.source);
        if (process.env['UPDATE_DOCS']) update(path, example.formatted, form);
        expect(form).toBe(example.formatted.body);
      }
    });
  }
}

function languageOf(path: string): 'en' | 'zh' {
  return path.startsWith(join('docs', 'zh')) ? 'zh' : 'en';
}

test('the table of keywords is that of the language', async () => {
  const rows = KEYWORD_NAMES.map((name) => {
    const { en, zh, about, also } = KEYWORDS[name] as (typeof KEYWORDS)[typeof name] & {
      readonly also?: { readonly en?: readonly string[]; readonly zh?: readonly string[] };
    };
    const written = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(' ');
    return `| ${written([en, ...(also?.en ?? [])])} | ${written([zh, ...(also?.zh ?? [])])} | ${about} |`;
  });
  const table = ['| English | 中文 | meaning |', '|---|---|---|', ...rows].join('\n');
  const page = readFileSync(join(import.meta.dirname, 'keywords.md'), 'utf8');
  const updated = page.replace(/\| English[\s\S]*\|\n/, () => `${table}\n`);
  if (process.env['UPDATE_DOCS']) writeFileSync(join(import.meta.dirname, 'keywords.md'), updated);
  expect(updated).toBe(page);
});

test('the page of the diagnostics has every code as the compiler words it', () => {
  const path = join(import.meta.dirname, 'diagnostics.md');
  const page = readFileSync(path, 'utf8');
  const updated = page.replace(/^## Reading the text\n[\s\S]*/m, diagnosticsPage);
  if (process.env['UPDATE_DOCS']) writeFileSync(path, updated);
  expect(updated).toBe(page);
  const codes = [...updated.matchAll(/^### (.*)$/gm)].map((match) => match[1]);
  expect(codes.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
});

test('the page of the command line has the help of every command', async () => {
  const path = join(import.meta.dirname, 'cli.md');
  const page = readFileSync(path, 'utf8');
  const commands = await cliPage();
  const updated = page.replace(/^## rubrica check\n[\s\S]*/m, () => commands);
  if (process.env['UPDATE_DOCS']) writeFileSync(path, updated);
  expect(updated).toBe(page);
});

test('the schema of the configuration is that of its fields and of the rules', () => {
  const path = join(root, 'packages/cli/rubrica.config.schema.json');
  const schema = `${JSON.stringify(configSchema(rules), null, 2)}\n`;
  if (process.env['UPDATE_DOCS']) writeFileSync(path, schema);
  expect(schema).toBe(readFileSync(path, 'utf8'));
});

test('`rubrica explain` prints the pages', () => {
  const path = join(root, 'packages/cli/src/generated/pages.json');
  const pages = `${JSON.stringify(explainedPages(), null, 2)}\n`;
  if (process.env['UPDATE_DOCS']) writeFileSync(path, pages);
  expect(pages).toBe(readFileSync(path, 'utf8'));
});

test('the page of the grammar is what the grammar says of itself', () => {
  const syntax = join(root, 'packages/parser/src/syntax');
  const productions = grammarTexts(syntax).flatMap((text) =>
    [...text.matchAll(/^ {2}\/\*\* ([A-Z]\w+ : .*) \*\/$/gm)].map((match) => match[1] ?? ''),
  );
  const path = join(import.meta.dirname, 'grammar.md');
  const page = readFileSync(path, 'utf8');
  const updated = page.replace(
    /```ebnf\n[\s\S]*?```/,
    () => `\`\`\`ebnf\n${productions.join('\n')}\n\`\`\``,
  );
  if (process.env['UPDATE_DOCS']) writeFileSync(path, updated);
  expect(updated).toBe(readFileSync(path, 'utf8'));
});

/** The sources of the grammar, from the class of the whole to the smallest productions. */
function grammarTexts(folder: string, file = 'grammar.ts'): readonly string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const [, base] = /class \w+ extends (\w+)/.exec(text) ?? [];
  const [, next] =
    new RegExp(`import \\{ ${base} \\} from '\\./([\\w-]+-grammar\\.ts)'`).exec(text) ?? [];
  return next === undefined ? [text] : [text, ...grammarTexts(folder, next)];
}

test('the README shows what the first command prints', async () => {
  const stdlib = join(root, 'packages/stdlib');
  const args = [
    'score',
    `${stdlib}/rubrics/xigang-2021.rubric`,
    `${stdlib}/facts/xigang-2021.json`,
  ];
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  await run(args, { ...nodeIo(), out, err: out }, '0');
  const path = join(root, 'README.md');
  const page = readFileSync(path, 'utf8');
  // The table and the first entity; the other four follow in the same form.
  const beginning = printed.split('\n\n').slice(0, 3).join('\n\n');
  const updated = page.replace(
    /```console\n[\s\S]*?```/,
    () => `\`\`\`console\n${beginning}\n\n…\n\`\`\``,
  );
  if (process.env['UPDATE_DOCS']) writeFileSync(path, updated);
  expect(updated).toBe(page);
});

/** `UPDATE_DOCS=1 pnpm unit docs` writes what the examples give into the pages, for review. */
function update(path: string, { language, body }: Block, after: string): void {
  const file = join(root, path);
  const fenced = (text: string) => `\`\`\`${language}\n${text}\`\`\``;
  const page = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    page.replace(fenced(body), () => fenced(after)),
  );
}
