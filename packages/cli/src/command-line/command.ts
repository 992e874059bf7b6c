import type { Argument, Command, Option } from 'commander';
import type { ExitCode, Io } from '../io.ts';

/** What is given to a command. */
export interface Call<Options> {
  readonly args: readonly string[];
  readonly options: Options;
  readonly io: Io;
  /** Of the program. */
  readonly version: string;
  /** What can be typed. */
  readonly program: Command;
}

/** A command: what can be typed, and what it does. What it needs is loaded where it runs. */
export interface CommandSpec<Options> {
  readonly name: string;
  readonly about: string;
  /** Command lines, without the program's name, each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
  /** What else is to be known, after the options. */
  readonly notes?: string;
  /** Whether the help leaves it out. */
  readonly isHidden?: true;
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  readonly run: (call: Call<Options>) => Promise<ExitCode>;
}

/** A command that can be added to the program. */
export interface AnyCommand {
  readonly name: string;
  readonly isHidden: boolean;
  readonly addTo: (root: Command, surroundings: Surroundings) => Command;
}

export interface Surroundings {
  readonly io: Io;
  readonly version: string;
  readonly done: (code: ExitCode) => void;
}

export function defineCommand<Options extends Record<string, unknown>>(
  spec: CommandSpec<Options>,
): AnyCommand {
  return {
    name: spec.name,
    isHidden: spec.isHidden ?? false,
    addTo(root, { io, version, done }) {
      const command = root
        .command(spec.name, { hidden: spec.isHidden ?? false })
        .description(spec.about);
      for (const argument of spec.arguments) command.addArgument(argument);
      for (const option of spec.options) command.addOption(option);
      command.addHelpText('after', afterHelp(spec));
      return command.action(async () => {
        const { args } = command;
        done(
          await spec.run({ args, options: command.opts<Options>(), io, version, program: root }),
        );
      });
    },
  };
}

function afterHelp({ examples, notes }: Pick<CommandSpec<never>, 'examples' | 'notes'>): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, about]) => `  $ rubrica ${line.padEnd(width)}   # ${about}`);
  return ['', 'Examples:', ...lines, ...(notes === undefined ? [] : ['', notes])].join('\n');
}
