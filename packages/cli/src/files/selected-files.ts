import type { FilesOptions } from '../command-line/options.ts';
import { isExcludedBy } from '../config/choice-for.ts';
import type { Config } from '../config/config.ts';
import { type Io, UsageError } from '../io.ts';
import type { Changes } from './changed.ts';
import { findRubrics } from './find-rubrics.ts';
import { STANDARD_INPUT } from './read.ts';

export interface SelectedFiles {
  readonly paths: readonly string[];
  /** What changed since `--since`; `null` where that is not asked for. */
  readonly changes: Changes | null;
}

/**
 * The files that a command line means.
 * @throws a `UsageError` where they cannot be told.
 */
export async function selectedFiles(
  named: readonly string[],
  { changed, since, stdinFilename }: FilesOptions,
  config: Config,
  io: Io,
): Promise<SelectedFiles> {
  if (stdinFilename !== undefined && !named.includes(STANDARD_INPUT)) {
    throw new UsageError('--stdin-filename names standard input: write - for it as well');
  }
  const isExcluded = await isExcludedBy(config, io.folder);
  const paths = await findRubrics(named.length === 0 ? ['.'] : named, isExcluded, io);
  if (changed === undefined && since === undefined) return { paths, changes: null };
  const { affected, changesSince } = await import('./changed.ts');
  const changes = changesSince(since, io);
  if (changed === undefined) return { paths, changes };
  const { mayExtend } = await import('./may-extend.ts');
  return { paths: affected(changes, paths, (path) => mayExtend(path, io), io), changes };
}
