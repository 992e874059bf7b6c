import { type Entry, type Io, UsageError } from '../io.ts';
import { type IgnoreFile, ignoreFilesAbove, isIgnored, withOwnIgnoreFile } from './ignored.ts';
import { resolved, within } from './paths.ts';
import { reasonOf } from './reason.ts';

/** The rubric files in a folder and below it, without what is hidden, installed or ignored. */
export async function rubricsBelow(folder: string, io: Io): Promise<readonly string[]> {
  return walk(folder, await ignoreFilesAbove(resolved(io.folder, folder), io), io);
}

/** Those that are ignored as well. */
export async function everyRubricBelow(folder: string, io: Io): Promise<readonly string[]> {
  return walk(folder, null, io);
}

async function walk(
  at: string,
  above: readonly IgnoreFile[] | null,
  io: Io,
): Promise<readonly string[]> {
  const entries = listed(at, io);
  const here = resolved(io.folder, at);
  const ignoring = above === null ? null : await withOwnIgnoreFile(above, here, entries, io);
  const found: string[] = [];
  for (const { name, kind } of entries) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (kind === 'file' && !name.endsWith('.rubric')) continue;
    if (ignoring !== null && isIgnored(ignoring, within(here, name), kind)) continue;
    const path = within(at, name);
    if (kind === 'file') found.push(path);
    else found.push(...(await walk(path, ignoring, io)));
  }
  return found;
}

function listed(folder: string, io: Io): readonly Entry[] {
  try {
    return io.list(folder);
  } catch (error) {
    throw new UsageError(`cannot read the folder ${folder}: ${reasonOf(error)}`);
  }
}
