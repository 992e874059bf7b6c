import type { RootCommand } from '@bomb.sh/tab';
import completed from '@bomb.sh/tab/commander';
import { Command } from 'commander';
import type { Call } from '../command-line/command.ts';
import type { ExitCode } from '../io.ts';

/** `rubrica completion`: the script, which the library prints itself. */
export function printScript(call: Call<Record<never, never>>): ExitCode {
  const [shell = ''] = call.args;
  if (shell === 'bash') call.io.out(WITHOUT_PACKAGE);
  completions(call).setup('rubrica', 'rubrica', shell);
  return 0;
}

/** `rubrica complete`: what can follow the words. */
export function printCompletions(call: Call<Record<never, never>>): ExitCode {
  completions(call).parse([...call.args]);
  return 0;
}

function completions({ program }: Call<Record<never, never>>): RootCommand {
  // The library adds a command of its own, so it is given a program beside ours.
  const beside = new Command(program.name());
  for (const command of program.createHelp().visibleCommands(program)) {
    if (command.name() !== 'help') beside.addCommand(command);
  }
  return completed(beside);
}

/** The script asks for a function of the package bash-completion, which many a bash comes without. */
const WITHOUT_PACKAGE = `if ! declare -F _get_comp_words_by_ref > /dev/null; then
    _get_comp_words_by_ref() {
        words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD
        cur=\${words[cword]} prev=\${words[cword - 1]}
    }
fi

`;
