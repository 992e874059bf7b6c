import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { UsageError } from './io.ts';
import type { InspectedFile } from './lint/job.ts';
import { nodeIo } from './node-io.ts';

/** What a thread sends back: what came out of its jobs, or why they cannot be done. */
export type Answer<Done> = { readonly done: readonly Done[] } | { readonly refused: string };

async function answer(): Promise<Answer<InspectedFile>> {
  const { runJobs } = await import('./lint/run-jobs.ts');
  try {
    return { done: await runJobs(workerData, { ...nodeIo(), threads: null }) };
  } catch (error) {
    if (error instanceof UsageError) return { refused: error.message };
    throw error;
  }
}

module.enableCompileCache();
void answer().then((x) => parentPort?.postMessage(x));
