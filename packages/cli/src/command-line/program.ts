import { Command, CommanderError, Option } from 'commander';
import type { Surroundings } from './command.ts';
import { COMMANDS, type LoadCommand, NEEDS_ALL, NEEDS_NONE } from './commands.ts';

/**
 * The command line: what can be typed, and which command answers. Where its first word is a command, that is the only
 * one in it, for making all of them takes a while.
 */
export async function program(
  [first = '']: readonly string[],
  surroundings: Surroundings,
): Promise<Command> {
  const { io, version } = surroundings;
  const root = new Command('rubrica')
    .description('Check, lint, test and score rubrics: scored assessments as text files.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      // As everything else is told that the command cannot do.
      outputError: (text, write) => write(text.replace(/^error: /, 'rubrica: ')),
      getOutHelpWidth: io.columns,
      getErrHelpWidth: io.columns,
    })
    .exitOverride();
  // What many type; commander has one short name for an option.
  root.addOption(new Option('-v').hideHelp()).on('option:v', () => {
    io.out(`${version}\n`);
    throw new CommanderError(0, 'commander.version', version);
  });
  root.addHelpText('after', '\nEvery command has help of its own: rubrica lint --help');
  for (const load of commandsFor(first)) (await load()).addTo(root, surroundings);
  return root;
}

function commandsFor(first: string): Iterable<LoadCommand> {
  if (NEEDS_NONE.includes(first)) return [];
  const asked = NEEDS_ALL.includes(first) ? undefined : COMMANDS.get(first);
  return asked === undefined ? COMMANDS.values() : [asked];
}
