import { Option } from 'commander';
import { defineCommand } from '../command-line/command.ts';
import { type TextLanguageOption, textLang } from '../command-line/options.ts';

export type InitOptions = TextLanguageOption & { readonly ci?: 'github' | 'gitlab' };

export const init = defineCommand<InitOptions>({
  name: 'init',
  about: 'Begin a repository of rubrics: a configuration and a first rubric; what is there stays.',
  examples: [
    ['init', 'here'],
    ['init --ci github', 'with a workflow that lints every change'],
    ['init --lang zh', 'with a first rubric in Chinese'],
  ],
  arguments: [],
  options: [
    new Option('--ci <system>', 'add a pipeline').choices(['github', 'gitlab']),
    textLang(),
  ],
  run: async (call) => (await import('../init/begin.ts')).begin(call),
});
