import { CommanderError } from 'commander';
import { program } from './command-line/program.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';

/** Runs one command line (without `node` and the script) and says how it went. */
export async function run(args: readonly string[], io: Io, version: string): Promise<ExitCode> {
  let code: ExitCode = 0;
  const done = (result: ExitCode) => {
    code = result;
  };
  try {
    const asked = await program(args, { io, version, done });
    await asked.parseAsync(args, { from: 'user' });
  } catch (error) {
    return failed(error, io);
  }
  return code;
}

function failed(error: unknown, io: Io): ExitCode {
  // commander has printed its own message; help and version that were asked for are no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) io.err(`rubrica: ${error.message}\n`);
  else io.err(`rubrica has a fault; please report this:\n${traceOf(error)}\n`);
  return 2;
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
