import { type Io, UsageError } from '../io.ts';
import { below, folderOf, resolved } from './paths.ts';
import { reasonOf } from './read.ts';

/** What became of rubric files since a commit; paths are from where the command runs. */
export interface Changes {
  readonly commit: string;
  /** New, changed or gone. */
  readonly paths: ReadonlySet<string>;
  /** Those of which there is an earlier text. */
  readonly edited: ReadonlySet<string>;
}

/** Compares the working tree with the commit at which the branch left a reference; without one, with the last. */
export function changesSince(since: string | undefined, io: Io): Changes {
  try {
    const start = since === undefined ? ['rev-parse', 'HEAD'] : ['merge-base', since, 'HEAD'];
    const commit = io.git(start).trim();
    const compare = ['diff', '--no-renames', '--relative', '--name-only', '-z'];
    const all = named(io.git([...compare, commit, '--']));
    const edited = named(io.git([...compare, '--diff-filter=M', commit, '--']));
    const untracked = named(io.git(['ls-files', '--others', '--exclude-standard', '-z']));
    return { commit, paths: new Set([...all, ...untracked]), edited: new Set(edited) };
  } catch (error) {
    const reason = reasonOf(error) || 'no common commit; is this a shallow clone?';
    throw new UsageError(`cannot compare with ${since ?? 'the last commit'}: ${reason}`);
  }
}

function named(listed: string): readonly string[] {
  return listed.split('\0').filter((path) => path.endsWith('.rubric'));
}

/** The files that may read otherwise than before: they changed, or extend one of their folder that did. */
export function affected(
  { paths }: Changes,
  files: readonly string[],
  mayExtend: (path: string) => boolean,
  io: Io,
): readonly string[] {
  const folders = new Set([...paths].map(folderOf));
  return files.filter((path) => {
    const here = fromHere(path, io);
    return paths.has(here) || (folders.has(folderOf(here)) && mayExtend(path));
  });
}

/** The text that a file had; `undefined` where it had none, or has it still. */
export function earlierText({ commit, edited }: Changes, path: string, io: Io): string | undefined {
  const here = fromHere(path, io);
  return edited.has(here) ? io.git(['show', `${commit}:./${here}`]) : undefined;
}

function fromHere(path: string, io: Io): string {
  const whole = resolved(io.folder, path);
  return below(io.folder, whole) ?? whole;
}
