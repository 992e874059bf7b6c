/** What the commands may do to the world; the only IO there is. */
export interface Io {
  /** @throws an `Error` whose message says why the file cannot be read. */
  readonly readFile: (path: string) => Uint8Array;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: no error found; 1: an error found; 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with exit code 2 and one line that says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The text of a file, which must be UTF-8. */
export function readText(io: Io, path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = io.readFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : error}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not UTF-8 text; save it as UTF-8`);
  }
}
