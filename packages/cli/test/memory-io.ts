import { type ExitCode, type Io, run } from '../src/index.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line over files that exist in memory alone. */
export function rubrica(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
): Ran {
  let [out, err] = ['', ''];
  const io: Io = {
    readFile: (path) => {
      const content = files[path];
      if (content === undefined) throw new Error('no such file');
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const code = run(args, io, '1.2.3');
  return { code, out, err };
}
