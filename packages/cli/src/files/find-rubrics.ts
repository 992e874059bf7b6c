import { type Entry, type Io, UsageError } from '../io.ts';
import { globMatcher, isGlob, rootOfGlob } from './globs.ts';
import { type IgnoreFile, ignoreFilesAbove, isIgnored, withOwnIgnoreFile } from './ignored.ts';
import { resolved, within } from './paths.ts';
import { reasonOf, STANDARD_INPUT } from './read.ts';

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
  const kind = io.kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const found = await rubricsBelow(path, io);
    if (found.length === 0) throw new UsageError(`there is no .rubric file in ${named}`);
    return found;
  }
  if (!isGlob(named)) throw new UsageError(`there is no file or folder ${named}`);
  const root = rootOfGlob(path);
  const matches = await globMatcher(path);
  const below = io.kindOf(root) === 'folder' ? await rubricsBelow(root, io) : [];
  const found = below.filter(matches);
  if (found.length === 0) throw new UsageError(`no .rubric file matches ${named}`);
  return found;
}

function tidy(path: string): string {
  const trimmed = path.replace(/^(?:\.\/+)+(?=.)/, '').replace(/(?<=.)\/+$/, '');
  return trimmed === '' ? '.' : trimmed;
}

async function rubricsBelow(folder: string, io: Io): Promise<readonly string[]> {
  return walk(folder, await ignoreFilesAbove(resolved(io.folder, folder), io));

  async function walk(at: string, above: readonly IgnoreFile[]): Promise<readonly string[]> {
    const entries = listed(at, io);
    const here = resolved(io.folder, at);
    const ignoring = await withOwnIgnoreFile(above, here, entries, io);
    const found: string[] = [];
    for (const { name, kind } of entries) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      if (kind === 'file' && !name.endsWith('.rubric')) continue;
      if (isIgnored(ignoring, within(here, name), kind)) continue;
      const path = within(at, name);
      if (kind === 'file') found.push(path);
      else found.push(...(await walk(path, ignoring)));
    }
    return found;
  }
}

function listed(folder: string, io: Io): readonly Entry[] {
  try {
    return io.list(folder);
  } catch (error) {
    throw new UsageError(`cannot read the folder ${folder}: ${reasonOf(error)}`);
  }
}
