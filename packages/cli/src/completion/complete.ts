import { ShellCompDirective, script } from '@bomb.sh/tab';
import type { Call } from '../command-line/command.ts';
import type { ExitCode } from '../io.ts';
import { BASH_SCRIPT } from './bash-script.ts';
import { completionsOf } from './completions-of.ts';

/** `rubrica completion`: the script; those of the library it prints itself. */
export function printScript({ args, io }: Call<Record<never, never>>): ExitCode {
  const [shell = ''] = args;
  if (shell === 'bash') io.out(BASH_SCRIPT);
  else script(shell, 'rubrica', 'rubrica');
  return 0;
}

/** `rubrica complete`: what can follow the words, in the lines that the scripts read. */
export async function printCompletions({
  args,
  io,
  program,
}: Call<Record<never, never>>): Promise<ExitCode> {
  const { candidates, mayBeFile } = await completionsOf(program, args);
  for (const { value, about } of candidates) io.out(`${value}\t${about}\n`);
  const { ShellCompDirectiveDefault, ShellCompDirectiveNoFileComp } = ShellCompDirective;
  io.out(`:${mayBeFile ? ShellCompDirectiveDefault : ShellCompDirectiveNoFileComp}\n`);
  return 0;
}
