import { CommanderError } from 'commander';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { program } from './program.ts';

/** Runs one command line (without `node` and the script) and says how it went. */
export function run(args: readonly string[], io: Io, version: string): ExitCode {
  let code: ExitCode = 0;
  const root = program(io, version, (result) => {
    code = result;
  });
  try {
    root.parse(args, { from: 'user' });
  } catch (error) {
    return failed(error, io);
  }
  return code;
}

function failed(error: unknown, io: Io): ExitCode {
  // commander has printed its own message; help and version that were asked for are no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError)) throw error;
  io.err(`rubrica: ${error.message}\n`);
  return 2;
}
