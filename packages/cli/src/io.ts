import { decode } from '@rubrica/parser';

/** What the commands may do to the world; the only IO there is. */
export interface Io {
  /** @throws an `Error` whose message says why the file cannot be read. */
  readonly readFile: (path: string) => Uint8Array;
  /** All of standard input. */
  readonly readInput: () => Uint8Array;
  /**
   * The paths of the `.rubric` files in the folder of a file, in their order; of standard input, in the folder where
   * the command runs.
   * @throws an `Error` whose message says why the folder cannot be read.
   */
  readonly rubricsBeside: (path: string) => readonly string[];
  /** @throws an `Error` whose message says why the file cannot be written. */
  readonly writeFile: (path: string, text: string) => void;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: no error found; 1: an error found; 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with exit code 2 and one line that says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The bytes of a file, or of standard input where its path is `-`. */
export function readBytes(io: Io, path: string): Uint8Array {
  try {
    return path === STANDARD_INPUT ? io.readInput() : io.readFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

export const STANDARD_INPUT = '-';

/** The texts of the rubrics in the folder of a file; what is no text is none. */
export function textsBeside(io: Io, path: string): readonly string[] {
  let paths: readonly string[];
  try {
    paths = io.rubricsBeside(path);
  } catch (error) {
    throw new UsageError(`cannot look for rubrics beside ${path}: ${reasonOf(error)}`);
  }
  return paths.flatMap((one) => {
    const { text, diagnostics } = decode(readBytes(io, one));
    return diagnostics.length === 0 ? [text] : [];
  });
}

/** The text of a file that is no rubric, which must be UTF-8. */
export function readText(io: Io, path: string): string {
  const bytes = readBytes(io, path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not UTF-8 text; save it as UTF-8`);
  }
}

export function writeText(io: Io, path: string, text: string): void {
  try {
    io.writeFile(path, text);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
