import type { Io } from '../io.ts';
import type { InspectedFile, InspectJob } from './job.ts';

/** Does jobs, in several threads where there are enough of them to pay for that. */
export async function runJobs(
  jobs: readonly InspectJob[],
  io: Io,
): Promise<readonly InspectedFile[]> {
  const [first] = jobs;
  if (first === undefined) return [];
  if (io.threads !== null && jobs.length >= io.threads.paysFrom && readsFilesAlone(jobs)) {
    io.expectMuch();
    return io.threads.run(jobs);
  }
  // What is loaded later than this cannot be kept for the next run over one file.
  const { inspectFile, inspectionOf } = await import('./inspect-file.ts');
  const inspect = await inspectionOf(first.how);
  if (jobs.length >= MANY) io.expectMuch();
  return jobs.map((job) => inspectFile(job, inspect, io));
}

/** Rubrics from which on it takes longer than a moment. */
const MANY = 8;

/** Standard input can be read once, and not by a thread. */
function readsFilesAlone(jobs: readonly InspectJob[]): boolean {
  return jobs.every(({ path }) => path !== '-');
}
