import process from 'node:process';
import packageJson from '../package.json' with { type: 'json' };
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

/** What the command line of this process asks for. */
export async function runHere(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), nodeIo(), packageJson.version);
}
