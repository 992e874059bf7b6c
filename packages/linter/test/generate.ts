import { join } from 'node:path';
import { renderDiagnostic } from '@rubrica/parser';
import { lint } from '../src/lint.ts';
import type { Rule } from '../src/rule.ts';
import type { OptionSchema } from '../src/rule-options.ts';
import type { GeneratedFile } from './registry.ts';
import { type RuleFolder, ruleFolders, ruleIn } from './rule-folders.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const generated = join(import.meta.dirname, '..', 'src', 'generated');

/** The JSON Schema of a selection of rules, for the configuration file. */
export async function schema(): Promise<GeneratedFile> {
  const folders = ruleFolders();
  const settings = await Promise.all(
    folders.map(async (folder) => [folder.code, settingOf(folder, await ruleIn(folder))] as const),
  );
  const names = [...new Set(folders.map(({ category }) => category)), 'language'];
  const name = {
    anyOf: [{ enum: [...names, ...folders.map(({ code }) => code)] }, { type: 'string' }],
  };
  const value = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Which rules of @rubrica/linter run',
    type: 'object',
    properties: {
      select: {
        description: 'Codes or categories that run and no others; `all` for every rule.',
        type: 'array',
        items: name,
      },
      ignore: {
        description: 'Codes or categories that do not run.',
        type: 'array',
        items: name,
      },
      rules: {
        description: 'What is set for a rule, or a warning of the language, by its code.',
        type: 'object',
        properties: Object.fromEntries(settings),
        additionalProperties: { $ref: '#/$defs/level' },
      },
    },
    $defs: { level: { enum: ['off', 'info', 'warning', 'error'] } },
  };
  return {
    path: join(generated, 'rules.schema.json'),
    text: `${JSON.stringify(value, null, 2)}\n`,
  };
}

function settingOf({ page }: RuleFolder, { options, severity, isOff }: Rule): object {
  const level = { $ref: '#/$defs/level' };
  return {
    description: page.summary.en,
    default: isOff ? 'off' : severity,
    anyOf: [
      level,
      {
        type: 'object',
        properties: {
          severity: level,
          options: {
            type: 'object',
            properties: Object.fromEntries(
              Object.entries(options).map(([name, option]) => [name, optionSchema(option)]),
            ),
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    ],
  };
}

function optionSchema(option: OptionSchema): object {
  const { about: description, default: unset } = option;
  const all = { description, default: unset };
  switch (option.type) {
    case 'boolean':
      return { ...all, type: 'boolean' };
    case 'integer':
      return {
        ...all,
        type: 'integer',
        ...(option.minimum === undefined ? {} : { minimum: option.minimum }),
      };
    case 'text':
      return option.oneOf === undefined
        ? { ...all, type: 'string' }
        : { ...all, enum: option.oneOf };
    case 'texts':
      return { ...all, type: 'array', items: { type: 'string' } };
  }
}

/** A page of each rule for readers: what its folder says, and its messages as they are shown. */
export async function pages(): Promise<readonly GeneratedFile[]> {
  return Promise.all(
    ruleFolders().map(async (folder) => ({
      path: join(root, 'docs', 'rules', `${folder.code}.md`),
      text: pageOf(folder, await ruleIn(folder)),
    })),
  );
}

function pageOf({ code, category, page }: RuleFolder, { severity, isOff, options }: Rule): string {
  const level = isOff ? `${severity}, off unless selected` : severity;
  const [upToOptions = ''] = page.body.split(/^## Options$/m);
  const shown = (['en', 'zh'] as const).map((lang) => {
    const rendered = page.avoid.flatMap(({ text, since, options: given }) =>
      lint(text, {
        ...{ select: [code], lang, rules: { [code]: { options: given } } },
        ...(since === null ? {} : { since }),
      }).findings.map((one) => renderDiagnostic(one, { text, path: 'example.rubric', lang })),
    );
    return `\`\`\`text\n${rendered.join('\n\n')}\n\`\`\``;
  });
  const folder = `packages/linter/src/rules/${category}/${code}`;
  const parts = [
    `# ${code}`,
    `<!-- Written by \`pnpm generate\` from ${folder}. -->`,
    `Category \`${category}\`. Level: ${level}.`,
    // What is set for an example is said by the example's rule.
    upToOptions.trim().replace(/^```rubric .*$/gm, '```rubric'),
    `## Options\n\n${optionsText(options)}`,
    '## Messages',
    'About what is to be avoided above:',
    ...shown,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The page in each rule's folder, whose options follow from the rule. */
export async function ownPages(): Promise<readonly GeneratedFile[]> {
  return Promise.all(
    ruleFolders().map(async (folder) => {
      const { options } = await ruleIn(folder);
      const text = folder.page.body.replace(
        /^## Options\n[\s\S]*/m,
        () => `## Options\n\n${optionsText(options)}\n`,
      );
      return { path: join(folder.path, 'page.md'), text };
    }),
  );
}

function optionsText(options: Rule['options']): string {
  const rows = Object.entries(options).map(
    ([name, { about, default: unset }]) =>
      `| \`${name}\` | \`${JSON.stringify(unset)}\` | ${about} |`,
  );
  if (rows.length === 0) return 'None.';
  return ['| option | default | meaning |', '|---|---|---|', ...rows].join('\n');
}

/** The table of all rules, for the page about linting. */
export async function index(): Promise<string> {
  const rows = await Promise.all(
    ruleFolders().map(async (folder) => {
      const { category, code, page } = folder;
      const { severity, isOff } = await ruleIn(folder);
      const level = isOff ? `off (${severity})` : severity;
      return `| ${category} | [\`${code}\`](rules/${code}.md) | ${level} | ${page.summary.en} |`;
    }),
  );
  return ['| category | rule | level | what it reports |', '|---|---|---|---|', ...rows].join('\n');
}
