import { type Io, UsageError } from '../io.ts';
import { globMatcher, isGlob, rootOfGlob } from './globs.ts';
import { ignoreFileOf } from './ignored.ts';
import { relativeTo, resolved } from './paths.ts';
import { kindAt, STANDARD_INPUT } from './read.ts';
import { everyRubricBelow, rubricsBelow } from './rubrics-below.ts';

/**
 * The rubric files that arguments name, each once: files, folders, which are searched for `*.rubric` without what
 * `.gitignore` excludes, and patterns.
 * @throws a `UsageError` for an argument that matches nothing.
 */
export async function findRubrics(
  named: readonly string[],
  isExcluded: (path: string) => boolean,
  io: Io,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const one of named) {
    const paths = await pathsOf(one.replaceAll('\\', '/'), io);
    for (const path of paths) if (path === STANDARD_INPUT || !isExcluded(path)) found.add(path);
  }
  return [...found];
}

async function pathsOf(named: string, io: Io): Promise<readonly string[]> {
  if (named === STANDARD_INPUT) return [named];
  const path = tidy(named);
  const kind = kindAt(io, path);
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const found = await rubricsBelow(path, io);
    if (found.length > 0) return found;
    await refuseIgnored(`in ${named}`, await everyRubricBelow(path, io), io);
    throw new UsageError(`there is no .rubric file in ${named}`);
  }
  if (!isGlob(named)) throw new UsageError(`there is no file or folder ${named}`);
  const root = rootOfGlob(path);
  const matches = await globMatcher(path);
  const isThere = kindAt(io, root) === 'folder';
  const found = isThere ? (await rubricsBelow(root, io)).filter(matches) : [];
  if (found.length > 0) return found;
  const all = isThere ? await everyRubricBelow(root, io) : [];
  await refuseIgnored(`that match ${named}`, all.filter(matches), io);
  throw new UsageError(`no .rubric file matches ${named}`);
}

/** Tells of rubrics that are there and left out. */
async function refuseIgnored(which: string, [first]: readonly string[], io: Io): Promise<void> {
  if (first === undefined) return;
  const by = await ignoreFileOf(resolved(io.folder, first), io);
  if (by === undefined) return;
  throw new UsageError(
    `the .rubric files ${which} are ignored by ${relativeTo(io.folder, by)}; ` +
      `one that is named itself is read all the same: ${first}`,
  );
}

function tidy(path: string): string {
  const trimmed = path.replace(/^(?:\.\/+)+(?=.)/, '').replace(/(?<=.)\/+$/, '');
  return trimmed === '' ? '.' : trimmed;
}
