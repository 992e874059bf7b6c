import { Command } from 'commander';
import type { Surroundings } from './command.ts';
import { COMMANDS } from './commands.ts';

/** The command line: what can be typed, and which command answers. */
export function program(surroundings: Surroundings): Command {
  const { io, version } = surroundings;
  const root = new Command('rubrica')
    .description('Check, lint, test and score rubrics: scored assessments as text files.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    })
    .exitOverride();
  root.addHelpText('after', '\nEvery command has help of its own: rubrica lint --help');
  for (const command of COMMANDS) command.addTo(root, surroundings);
  return root;
}
