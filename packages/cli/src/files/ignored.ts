import type { Ignore } from 'ignore';
import type { Entry, EntryKind, Io } from '../io.ts';
import { below, foldersUp, within } from './paths.ts';
import { kindAt, readBytes } from './read.ts';

/** A `.gitignore`, with the folder that it speaks of. */
export interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

const NAME = '.gitignore';

/** The ignore files above a folder, up to the root of its repository, from the outermost. */
export async function ignoreFilesAbove(folder: string, io: Io): Promise<readonly IgnoreFile[]> {
  const folders = foldersUp(folder);
  const root = folders.findIndex((one) => kindAt(io, within(one, '.git')) !== null);
  const above = folders
    .slice(1, root + 1)
    .filter((one) => kindAt(io, within(one, NAME)) === 'file');
  return Promise.all(above.toReversed().map((one) => ignoreFile(one, io)));
}

/** The same with that of a folder itself, where it has one. */
export async function withOwnIgnoreFile(
  above: readonly IgnoreFile[],
  folder: string,
  entries: readonly Entry[],
  io: Io,
): Promise<readonly IgnoreFile[]> {
  const has = entries.some(({ name, kind }) => name === NAME && kind === 'file');
  return has ? [...above, await ignoreFile(folder, io)] : above;
}

/** Whether git would not see an entry; its folders are seen. The innermost file that speaks of it decides. */
export function isIgnored(files: readonly IgnoreFile[], path: string, kind: EntryKind): boolean {
  for (const { folder, rules } of files.toReversed()) {
    const inside = below(folder, path);
    if (inside === null) continue;
    const { ignored, unignored } = rules.test(kind === 'folder' ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The path of the ignore file by which git would not see a file; `undefined` where it would. */
export async function ignoreFileOf(path: string, io: Io): Promise<string | undefined> {
  const files = await ignoreFilesAbove(path, io);
  const deciding = files.findLast(({ folder, rules }) => {
    const inside = below(folder, path);
    return inside !== null && rules.ignores(inside);
  });
  return deciding && within(deciding.folder, NAME);
}

async function ignoreFile(folder: string, io: Io): Promise<IgnoreFile> {
  const { default: ignore } = await import('ignore');
  const text = new TextDecoder().decode(readBytes(io, within(folder, NAME)));
  return { folder, rules: ignore().add(text) };
}
