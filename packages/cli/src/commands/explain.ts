import { Argument } from 'commander';
import { defineCommand } from '../command-line/command.ts';

export const explain = defineCommand<Record<never, never>>({
  name: 'explain',
  about: 'Tell about a message: what it means, a rubric that has it, what to write instead.',
  examples: [
    ['explain group-points', 'a message of the language'],
    ['explain missing-citation', 'a rule of the linter'],
  ],
  arguments: [new Argument('<code>', 'what stands in brackets in a message')],
  options: [],
  run: async (call) => (await import('../explain/explain-code.ts')).explainCode(call),
});
