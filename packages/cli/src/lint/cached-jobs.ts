import { createHash } from 'node:crypto';
import { folderOf } from '../files/paths.ts';
import { kindAt, readBytes, rubricsIn, STANDARD_INPUT, writeText } from '../files/read.ts';
import type { FileReport } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import type { InspectedFile, InspectJob } from './job.ts';
import { runJobs } from './run-jobs.ts';

/** What was found in a file, and from what. */
interface Kept {
  /** The job and the bytes of the file. */
  readonly hash: string;
  /** The rubrics beside it, where it reads them. */
  readonly beside: string | null;
  readonly report: Omit<FileReport, 'text'>;
}

type Cache = Readonly<Record<string, Kept>>;

/** `runJobs` that does those jobs alone of which nothing is kept, and keeps what comes out. */
export function cachedJobs(
  cacheFile: string,
  version: string,
): (jobs: readonly InspectJob[], io: Io) => Promise<readonly InspectedFile[]> {
  return async (jobs, io) => {
    const before = readCache(cacheFile, version, io);
    const folders = folderHashes(io);
    const asked = jobs.map((job) => {
      if (job.path === STANDARD_INPUT) return { job, hash: null, known: null };
      const bytes = readBytes(io, job.path);
      const hash = hashOf(JSON.stringify(job), bytes);
      const kept = before[job.path];
      const holds = kept?.beside === null || kept?.beside === folders(folderOf(job.path));
      return { job, hash, known: kept?.hash === hash && holds ? inspectedOf(kept, bytes) : null };
    });
    const missing = asked.flatMap(({ job, known }) => (known === null ? [job] : []));
    const found = (await runJobs(missing, io)).values();
    const all = asked.map(({ known }) => known ?? found.next().value).filter(isThere);
    const now = asked.flatMap(({ job, hash }, index): readonly (readonly [string, Kept])[] => {
      const one = all[index];
      if (hash === null || one === undefined) return [];
      const beside = one.readsOthers ? folders(folderOf(job.path)) : null;
      const { text, ...report } = one.report;
      return [[job.path, { hash, beside, report }]];
    });
    if (missing.length > 0) {
      const kept = { ...before, ...Object.fromEntries(now) };
      writeText(io, cacheFile, JSON.stringify({ version, kept }));
    }
    return all;
  };
}

function isThere(one: InspectedFile | undefined): one is InspectedFile {
  return one !== undefined;
}

function inspectedOf({ report, beside }: Kept, bytes: Uint8Array): InspectedFile {
  const text = new TextDecoder().decode(bytes);
  return { report: { ...report, text }, readsOthers: beside !== null };
}

/** A cache of another version, or that cannot be read, is none. */
function readCache(path: string, version: string, io: Io): Cache {
  if (kindAt(io, path) !== 'file') return {};
  try {
    const cache = JSON.parse(new TextDecoder().decode(readBytes(io, path)));
    return cache?.version === version ? (cache.kept ?? {}) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** The hash of all rubrics in a folder, computed once. */
function folderHashes(io: Io): (folder: string) => string {
  const done = new Map<string, string>();
  return (folder) => {
    const before = done.get(folder);
    if (before !== undefined) return before;
    const parts = rubricsIn(io, folder).flatMap((path) => [path, readBytes(io, path)]);
    const hash = hashOf(...parts);
    done.set(folder, hash);
    return hash;
  };
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // Each with its length, so that two cannot be read as one.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64');
}
