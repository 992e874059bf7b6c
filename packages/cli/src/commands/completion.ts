import { Argument } from 'commander';
import { defineCommand } from '../command-line/command.ts';

export const completion = defineCommand<Record<never, never>>({
  name: 'completion',
  about: 'Print a script that lets a shell complete commands and options.',
  examples: [
    ['completion bash >> ~/.bashrc', 'bash'],
    ['completion zsh >> ~/.zshrc', 'zsh, behind its compinit'],
    ['completion fish > ~/.config/fish/completions/rubrica.fish', 'fish'],
    ['completion powershell >> $PROFILE', 'PowerShell'],
  ],
  arguments: [
    new Argument('<shell>', 'the shell that is to complete').choices([
      'bash',
      'zsh',
      'fish',
      'powershell',
    ]),
  ],
  options: [],
  run: async (call) => (await import('../completion/complete.ts')).printScript(call),
});

/** What those scripts call. */
export const complete = defineCommand<Record<never, never>>({
  name: 'complete',
  about: 'Print what can follow.',
  examples: [['complete -- lint --fo', 'options that begin so']],
  isHidden: true,
  arguments: [new Argument('[words...]', 'what is typed, of which the last word is begun')],
  options: [],
  run: async (call) => (await import('../completion/complete.ts')).printCompletions(call),
});
