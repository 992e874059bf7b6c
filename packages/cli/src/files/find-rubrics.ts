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
  if (named === '') throw new UsageError('a path is empty; the folder here is .');
  const path = tidy(named);
  const kind = kindAt(io, path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return rubricsMeant({ root: path, which: `in ${named}` }, io);
  if (!isGlob(named)) throw new UsageError(`there is no file or folder ${named}`);
  const root = rootOfGlob(path);
  const which = `that matches ${named}`;
  if (kindAt(io, root) !== 'folder') throw new UsageError(`there is no .rubric file ${which}`);
  return rubricsMeant({ root, which, matches: await globMatcher(path) }, io);
}

/** What one name means where it names no file. */
interface Meant {
  /** The folder that they are in. */
  readonly root: string;
  /** As their name is told. */
  readonly which: string;
  readonly matches?: (path: string) => boolean;
}

async function rubricsMeant(
  { root, which, matches = () => true }: Meant,
  io: Io,
): Promise<readonly string[]> {
  const found = (await rubricsBelow(root, io)).filter(matches);
  if (found.length > 0) return found;
  const ignored = (await everyRubricBelow(root, io)).find(matches);
  const by = ignored && (await ignoreFileOf(resolved(io.folder, ignored), io));
  if (by === undefined) throw new UsageError(`there is no .rubric file ${which}`);
  throw new UsageError(
    `every .rubric file ${which} is ignored by ${relativeTo(io.folder, by)}; ` +
      `one that is named itself is read all the same: ${ignored}`,
  );
}

function tidy(path: string): string {
  const trimmed = path.replace(/^(?:\.\/+)+(?=.)/, '').replace(/(?<=.)\/+$/, '');
  return trimmed === '' ? '.' : trimmed;
}
