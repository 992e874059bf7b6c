import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@rubrica/cli';
import { KEYWORD_NAMES, KEYWORDS } from '@rubrica/parser';
import { expect, test } from 'vitest';
import { examplesOf, outcomeOf } from './examples.ts';

const root = join(import.meta.dirname, '..');
const pages = [
  'README.md',
  ...readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  ...readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'README.md')),
];

for (const path of pages) {
  for (const example of examplesOf(readFileSync(join(root, path), 'utf8'))) {
    test(`${path}, the rubric in line ${example.line}`, () => {
      const { text, examples } = outcomeOf(example);
      if (example.shown === null) {
        expect(text).toBe('');
        expect(examples, 'the example states a score').toBeGreaterThan(0);
      } else {
        if (process.env['UPDATE_DOCS']) update(path, example.shown.body, text);
        expect(text).toBe(example.shown.body);
      }
    });
  }
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

test('the page of the grammar is what the grammar says of itself', () => {
  const syntax = join(root, 'packages/parser/src/syntax');
  const files = ['', 'item-', 'clause-', 'due-', 'condition-', 'example-', 'literal-'];
  const productions = files.flatMap((file) =>
    [
      ...readFileSync(join(syntax, `${file}grammar.ts`), 'utf8').matchAll(
        /^ {2}\/\*\* ([A-Z]\w+ : .*) \*\/$/gm,
      ),
    ].map((match) => match[1] ?? ''),
  );
  const path = join(import.meta.dirname, 'grammar.md');
  const page = readFileSync(path, 'utf8');
  const updated = page.replace(
    /```ebnf\n[\s\S]*?```/,
    () => `\`\`\`ebnf\n${productions.join('\n')}\n\`\`\``,
  );
  if (process.env['UPDATE_DOCS']) writeFileSync(path, updated);
  expect(updated).toBe(page);
});

test('the README shows what the first command prints', () => {
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
  const nothing = { readInput: () => new Uint8Array(), writeFile: () => {} };
  run(args, { ...nothing, readFile: (path) => readFileSync(path), out, err: out }, '0');
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
function update(path: string, before: string, after: string): void {
  const file = join(root, path);
  const page = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    page.replace(`\`\`\`text\n${before}\`\`\``, () => `\`\`\`text\n${after}\`\`\``),
  );
}
