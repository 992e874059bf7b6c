import { defineCommand } from '../command-line/command.ts';
import { type LanguageOption, lang, rubric } from '../command-line/options.ts';

export const types = defineCommand<LanguageOption>({
  name: 'types',
  about: 'Print TypeScript types of the facts that a rubric asks for, and of its item ids.',
  examples: [['types my.rubric > my.types.ts', 'types with which a typo does not compile']],
  arguments: [rubric()],
  options: [lang()],
  run: async (call) => (await import('../products/typed.ts')).typed(call),
});
