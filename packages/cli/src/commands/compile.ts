import { defineCommand } from '../command-line/command.ts';
import { type LanguageOption, lang, rubric } from '../command-line/options.ts';

export const compile = defineCommand<LanguageOption>({
  name: 'compile',
  about: 'Print a rubric as JSON, for an application to import.',
  examples: [['compile my.rubric > my.json', 'the compiled rubric in a file']],
  arguments: [rubric()],
  options: [lang()],
  run: async (call) => (await import('../products/compiled.ts')).compiled(call),
});
