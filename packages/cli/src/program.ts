import packageJson from '../package.json' with { type: 'json' };
import type { ExitCode } from './io.ts';
import { nodeIo } from './node-io.ts';
import { isPrinted } from './print.ts';
import { run } from './run.ts';

/** What the command line of this process asks for. */
export function runHere(): Promise<ExitCode> {
  return run(process.argv.slice(2), nodeIo(), packageJson.version);
}

/** Ends the process. Where all is written there is nothing to wait for, and memory need not be given back in order. */
export function leave(code: ExitCode): void {
  process.exitCode = code;
  if (isPrinted()) process.exit();
}
