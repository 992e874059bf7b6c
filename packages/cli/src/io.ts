/** What the commands may do to the world; the only IO there is. Paths are from `folder`, or absolute. */
export interface Io {
  /** Where the command runs: an absolute path with forward slashes. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person reads standard output. */
  readonly isTerminal: () => boolean;
  /** How wide its lines may be. */
  readonly columns: () => number;
  /** @throws an `Error` whose message says why the file cannot be read. */
  readonly readFile: (path: string) => Uint8Array;
  /** All of standard input. */
  readonly readInput: () => Uint8Array;
  /** What stands at a path; a link is what it leads to. */
  readonly kindOf: (path: string) => EntryKind | null;
  /**
   * What stands in a folder, by name; a link to a folder is left out, so that nothing is met twice.
   * @throws an `Error` whose message says why the folder cannot be read.
   */
  readonly list: (folder: string) => readonly Entry[];
  /**
   * Makes the folders that the file needs.
   * @throws an `Error` whose message says why it cannot be written.
   */
  readonly writeFile: (path: string, text: string) => void;
  /**
   * What git prints on standard output.
   * @throws an `Error` whose message is what git says.
   */
  readonly git: (args: readonly string[]) => string;
  /** Calls back after something has changed, until the program is ended. */
  readonly watch: (watching: Watching) => Promise<void>;
  /** Is told where much is to be computed, so that it pays to prepare for that. */
  readonly expectMuch: () => void;
  /** Threads that look at files; `null` where there are none to have. */
  readonly threads: Threads | null;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface Watching {
  /** At or in which to look, asked again after each change. */
  readonly paths: () => readonly string[];
  /** Whether a change of a file is one. */
  readonly isMeant: (path: string) => boolean;
  readonly changed: () => Promise<void>;
  /** Is told where something cannot be watched. */
  readonly failed: (why: string) => void;
}

export interface Threads {
  /** The number of files from which they save more time than they take to start. */
  readonly paysFrom: number;
  /** Does jobs, which are plain data as what comes out is, in their order. */
  readonly run: <Job, Done>(jobs: readonly Job[]) => Promise<readonly Done[]>;
}

export type EntryKind = 'file' | 'folder';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** 0: nothing at or above the threshold; 1: something; 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with exit code 2 and one line that says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
