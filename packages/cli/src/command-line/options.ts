import type { Language } from '@rubrica/evaluator';
import type { Severity } from '@rubrica/linter';
import { Argument, InvalidArgumentError, Option } from 'commander';
import { FORMAT_NAMES, type FormatName, type Output } from '../formats/formats.ts';

/** Every option that several commands have, defined once. */

export type LanguageOption = { readonly lang?: Language };

const LANGUAGES: readonly Language[] = ['en', 'zh'];

export function lang(): Option {
  return new Option(
    '--lang <lang>',
    "language of the messages; by default that of the file's keywords",
  ).choices(LANGUAGES);
}

export type TextLanguageOption = { readonly lang: Language };

/** The same where there is no file whose language it could be. */
export function textLang(): Option {
  return new Option('--lang <lang>', 'language of the text').choices(LANGUAGES).default('en');
}

export function rubric(): Argument {
  return new Argument('<rubric>', 'a rubric file; `-` is standard input');
}

export function paths(otherwise = 'by default the folder here'): Argument {
  return new Argument(
    '[paths...]',
    `files, folders and patterns; \`-\` is standard input; ${otherwise}`,
  );
}

export type FilesOptions = {
  readonly config?: string | false;
  readonly stdinFilename?: string;
  readonly changed?: true;
  readonly since?: string;
};

export function filesOptions(): readonly Option[] {
  return [
    new Option('--stdin-filename <path>', 'the name of what comes from standard input'),
    new Option('--config <file>', 'the configuration; by default the nearest rubrica.config.json'),
    new Option('--no-config', 'without a configuration'),
    new Option('--changed', 'only files that changed since the last commit, or since --since'),
    new Option('--since <ref>', 'the branch, tag or commit that the work started from'),
  ];
}

export type ReportOptions = LanguageOption & {
  readonly format?: readonly Output[];
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly statistics?: true;
  readonly color?: 'auto' | 'always' | 'never';
};

export function reportOptions(): readonly Option[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return [
    new Option(
      '--format <format>',
      'what findings are written as; several may be given, and FORMAT=FILE writes a file (default: pretty)',
    )
      .choices(FORMAT_NAMES)
      .argParser(output),
    new Option(
      '--fail-on <severity>',
      'exit with 1 for findings of this severity or a graver one (default: error)',
    ).choices(severities),
    new Option('--max-warnings <count>', 'exit with 1 for more warnings than this').argParser(
      count,
    ),
    new Option('--quiet', 'show only findings that make it fail, and no count'),
    new Option('--statistics', 'count the findings of each code'),
    new Option(
      '--color <when>',
      'colours; by default where a person reads, unless NO_COLOR is set',
    ).choices(['auto', 'always', 'never']),
    lang(),
  ];
}

export type InlineOption = { readonly inlineConfig: boolean };

export function inlineConfig(): Option {
  return new Option('--no-inline-config', 'comments in the files ignore nothing');
}

export type SelectOptions = {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
};

export function selectOptions(): readonly Option[] {
  return [
    new Option(
      '--select <rules>',
      'only these rules: codes or categories, with commas, or all',
    ).argParser(selected),
    new Option('--ignore <rules>', 'not these rules').argParser(codes),
  ];
}

/** Where a variable of a pipeline is empty, no rule at all would be looked at. */
function selected(text: string, before?: readonly string[]): readonly string[] {
  const all = codes(text, before);
  if (all.length === 0) throw new InvalidArgumentError('It names no rule; leave it out for all.');
  return all;
}

function codes(text: string, before: readonly string[] = []): readonly string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ];
}

function output(text: string, before: readonly Output[] = []): readonly Output[] {
  const [, name = '', path] = /^([^=]*)(?:=(.+))?$/s.exec(text) ?? [];
  if (!isFormat(name)) throw new InvalidArgumentError(`Formats are ${FORMAT_NAMES.join(', ')}.`);
  if (path === undefined && before.some((one) => one.path === null)) {
    throw new InvalidArgumentError('Only one goes to standard output; write FORMAT=FILE.');
  }
  return [...before, { format: name, path: path ?? null }];
}

function isFormat(name: string): name is FormatName {
  return FORMAT_NAMES.some((one) => one === name);
}

function count(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number.');
}
