import process from 'node:process';
import packageJson from '../package.json' with { type: 'json' };
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

// Whoever reads may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), nodeIo(), packageJson.version);
