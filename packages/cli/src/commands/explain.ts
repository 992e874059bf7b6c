import { Argument } from 'commander';
import { defineCommand } from '../command-line/command.ts';
import { type TextLanguageOption, textLang } from '../command-line/options.ts';

export const explain = defineCommand<TextLanguageOption>({
  name: 'explain',
  about: 'Tell about a message: what it means, a rubric that has it, what to write instead.',
  examples: [
    ['explain group-points', 'a message of the language'],
    ['explain missing-citation', 'a rule of the linter'],
    ['explain group-points --lang zh', 'in Chinese'],
  ],
  arguments: [new Argument('<code>', 'what stands in brackets in a message')],
  options: [textLang()],
  run: async (call) => (await import('../explain/explain-code.ts')).explainCode(call),
});
