import { Option } from 'commander';
import { defineCommand } from '../command-line/command.ts';
import { type TextLanguageOption, textLang } from '../command-line/options.ts';

export type RulesOptions = TextLanguageOption & { readonly format: 'table' | 'json' };

export const rules = defineCommand<RulesOptions>({
  name: 'rules',
  about: 'List the rules of the linter.',
  examples: [
    ['rules', 'code, category, level and what each reports'],
    ['rules --format json', 'the same with the options of each, for other tools'],
  ],
  arguments: [],
  options: [
    new Option('--format <format>', 'a table for people, or JSON')
      .choices(['table', 'json'])
      .default('table'),
    textLang(),
  ],
  run: async (call) => (await import('../explain/list-rules.ts')).listRules(call),
});
