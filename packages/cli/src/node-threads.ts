import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UsageError } from './io.ts';
import type { Answer } from './worker.ts';

/** Does jobs in a thread a core, each an equal share. */
export async function runInThreads<Job, Done>(jobs: readonly Job[]): Promise<readonly Done[]> {
  const count = Math.min(availableParallelism(), jobs.length);
  const shares = Array.from({ length: count }, (_, share) =>
    jobs.filter((_, index) => index % count === share),
  );
  const done = await Promise.all(shares.map((share) => runInThread<Job, Done>(share)));
  return jobs.flatMap((_, index) => done[index % count]?.[Math.floor(index / count)] ?? []);
}

function runInThread<Job, Done>(jobs: readonly Job[]): Promise<readonly Done[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.cjs', import.meta.url), { workerData: jobs });
    worker.on('message', (answer: Answer<Done>) => {
      if ('refused' in answer) reject(new UsageError(answer.refused));
      else resolve(answer.done);
    });
    worker.on('error', reject);
  });
}
