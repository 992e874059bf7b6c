import { posix } from 'node:path';
import { type ExitCode, type Io, run } from '../src/index.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What was written, by path. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs a command line over files that exist in memory alone; `-` is standard input. */
export function rubrica(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
): Ran {
  let [out, err] = ['', ''];
  const written: Record<string, string> = {};
  function read(path: string): Uint8Array {
    const content = files[path];
    if (content === undefined) throw new Error('no such file');
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  const io: Io = {
    readFile: read,
    readInput: () => read('-'),
    rubricsBeside: (path) => {
      const folder = posix.dirname(path);
      if (folder === '/no-folder') throw new Error('no such folder');
      return Object.keys(files).filter(
        (other) => other.endsWith('.rubric') && posix.dirname(other) === folder,
      );
    },
    writeFile: (path, text) => {
      if (path.startsWith('/read-only/')) throw new Error('read-only file system');
      written[path] = text;
    },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const code = run(args, io, '1.2.3');
  return { code, out, err, written };
}
