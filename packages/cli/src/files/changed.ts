import { type Io, UsageError } from '../io.ts';
import { folderOf, resolved, within } from './paths.ts';
import { codeOf, reasonOf } from './reason.ts';

/** What became of rubric files since a commit, in all of the repository; paths are absolute. */
export interface Changes {
  readonly commit: string;
  /** New, changed or gone. */
  readonly paths: ReadonlySet<string>;
  /** Those of which there is an earlier text, with the path that it has there. */
  readonly edited: ReadonlyMap<string, string>;
}

/** Compares the working tree with the commit at which the branch left a reference; without one, with the last. */
export function changesSince(since: string | undefined, io: Io): Changes {
  try {
    const start =
      since === undefined
        ? ['rev-parse', 'HEAD']
        : ['merge-base', '--end-of-options', since, 'HEAD'];
    const commit = io.git(start).trim();
    // The command may run in a folder below it, and be given files above.
    const top = resolved(io.folder, io.git(['rev-parse', '--show-cdup']).trim());
    const named = (args: readonly string[]) => rubricsIn(top, io.git(args));
    const compare = ['diff', '--no-relative', '-z'];
    const all = named([...compare, '--no-renames', '--name-only', commit, '--']);
    const status = ['--find-renames', '--diff-filter=MR', '--name-status'];
    const edited = editedIn(top, io.git([...compare, ...status, commit, '--']));
    const others = ['ls-files', '--others', '--exclude-standard', '--full-name', '-z'];
    const untracked = named([...others, '--', ':/']);
    return { commit, paths: new Set([...all, ...untracked]), edited };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UsageError('git is needed for this, and not there');
    const [first = ''] = reasonOf(error).split('\n');
    const reason = first || 'no common commit; is this a shallow clone?';
    throw new UsageError(`cannot compare with ${since ?? 'the last commit'}: ${reason}`);
  }
}

function rubricsIn(top: string, listed: string): readonly string[] {
  const paths = listed.split('\0').filter((path) => path.endsWith('.rubric'));
  return paths.map((path) => within(top, path));
}

/** By the path that a file has now, the one that it had; of a file that was renamed git tells both. */
function editedIn(top: string, listed: string): ReadonlyMap<string, string> {
  const edited = new Map<string, string>();
  const fields = listed.split('\0');
  for (let at = 0; at + 1 < fields.length; ) {
    const [status = '', before = '', after = ''] = fields.slice(at, at + 3);
    const isRenamed = status.startsWith('R');
    edited.set(within(top, isRenamed ? after : before), before);
    at += isRenamed ? 3 : 2;
  }
  return edited;
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
    const whole = resolved(io.folder, path);
    return paths.has(whole) || (folders.has(folderOf(whole)) && mayExtend(path));
  });
}

/** The text that a file had; `undefined` where it had none, or has it still. */
export function earlierText({ commit, edited }: Changes, path: string, io: Io): string | undefined {
  const before = edited.get(resolved(io.folder, path));
  return before === undefined ? undefined : io.git(['show', `${commit}:${before}`]);
}
