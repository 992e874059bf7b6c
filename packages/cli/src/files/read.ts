import { decode } from '@rubrica/parser';
import { type EntryKind, type Io, UsageError } from '../io.ts';
import { below, folderOf, within } from './paths.ts';
import { reasonOf } from './reason.ts';

/** Standard input, where a file is asked for. */
export const STANDARD_INPUT = '-';

/** The bytes of a file, or of standard input where its path is `-`. */
export function readBytes(io: Io, path: string): Uint8Array {
  try {
    return path === STANDARD_INPUT ? io.readInput() : io.readFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${shownPath(io, path)}: ${reasonOf(error)}`);
  }
}

/** The text of a file that is no rubric, which must be UTF-8. */
export function readText(io: Io, path: string): string {
  const bytes = readBytes(io, path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${shownPath(io, path)} is not UTF-8 text; save it as UTF-8`);
  }
}

/** The texts of the rubrics in the folder of a file, which it may extend; what is no text is none. */
export function textsBeside(io: Io, path: string): readonly string[] {
  const folder = path === STANDARD_INPUT ? '.' : folderOf(path);
  return rubricsIn(io, folder).flatMap((one) => {
    const { text, diagnostics } = decode(readBytes(io, one));
    return diagnostics.length === 0 ? [text] : [];
  });
}

export function rubricsIn(io: Io, folder: string): readonly string[] {
  try {
    return io
      .list(folder)
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.rubric'))
      .map(({ name }) => within(folder, name));
  } catch (error) {
    throw new UsageError(`cannot look for rubrics in ${folder}: ${reasonOf(error)}`);
  }
}

export function writeText(io: Io, path: string, text: string): void {
  try {
    io.writeFile(path, text);
  } catch (error) {
    throw new UsageError(`cannot write ${shownPath(io, path)}: ${reasonOf(error)}`);
  }
}

/** What stands at a path that a command line or a configuration names. */
export function kindAt(io: Io, path: string): EntryKind | null {
  try {
    return io.kindOf(path);
  } catch (error) {
    throw new UsageError(`cannot read ${shownPath(io, path)}: ${reasonOf(error)}`);
  }
}

/** A path as people write it: from where the command runs, if it stands there. */
export function shownPath(io: Io, path: string): string {
  return below(io.folder, path) ?? path;
}
