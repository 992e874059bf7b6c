import { Option } from 'commander';
import { defineCommand } from '../command-line/command.ts';
import { type LanguageOption, lang, rubric } from '../command-line/options.ts';

export type SchemaOptions = LanguageOption & { readonly entity?: true };

export const schema = defineCommand<SchemaOptions>({
  name: 'schema',
  about: 'Print the JSON Schema of the facts that a rubric asks for.',
  examples: [
    ['schema my.rubric > facts.schema.json', 'for an editor, a form or a check of imports'],
    ['schema --entity my.rubric', 'the facts of one entity, as `evaluate` takes them'],
  ],
  arguments: [rubric()],
  options: [new Option('--entity', 'of one entity, and not of a facts file'), lang()],
  run: async (call) => (await import('../products/fact-schema.ts')).factSchema(call),
});
