import type { KeywordChoice } from '@rubrica/parser';
import { Option } from 'commander';
import { defineCommand } from '../command-line/command.ts';
import {
  type FilesOptions,
  filesOptions,
  type LanguageOption,
  lang,
  paths,
} from '../command-line/options.ts';

export type FmtOptions = FilesOptions &
  LanguageOption & {
    /** Report what is not in its form, and write nothing. */
    readonly check?: true;
    /** The same, with the lines that would change. */
    readonly diff?: true;
    readonly keywords: KeywordChoice;
  };

export const fmt = defineCommand<FmtOptions>({
  name: 'fmt',
  about: 'Bring rubrics into their one form; standard input goes to standard output.',
  examples: [
    ['fmt .', 'every rubric in this folder and below it'],
    ['fmt --check', 'list those that are not in their form'],
    ['fmt --keywords zh my.rubric', 'write the Chinese keywords'],
    ['fmt < my.rubric', 'for an editor: the form on standard output'],
  ],
  notes:
    'Errors in a rubric are no failure: what cannot be read stays as it is, and `rubrica check` reports it.\n' +
    'Exits with 1 where --check or --diff finds a file that is not in its form, and for one of which nothing can be read.',
  arguments: [
    paths('without any, standard input, and with --check, --diff or --changed the folder here'),
  ],
  options: [
    new Option('--check', 'list the files that are not in their form, and write nothing'),
    new Option('--diff', 'print what would change, and write nothing'),
    new Option('--keywords <vocabulary>', 'the vocabulary to write; by default it is kept')
      .choices(['zh', 'en', 'keep'] satisfies readonly KeywordChoice[])
      .default('keep'),
    ...filesOptions(),
    lang(),
  ],
  run: async (call) => (await import('../format/format-files.ts')).formatFiles(call),
});
