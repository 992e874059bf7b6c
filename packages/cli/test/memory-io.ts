import { below, resolved } from '../src/files/paths.ts';
import { type ExitCode, type Io, run } from '../src/index.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What was written, by path. */
  readonly written: Readonly<Record<string, string>>;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface World {
  readonly env?: Io['env'];
  readonly isTerminal?: boolean;
  /** Where the command runs. */
  readonly folder?: string;
  readonly git?: Io['git'];
  readonly watch?: Io['watch'];
}

const HOME = '/home/repo';

/** Runs a command line over files that exist in memory alone; `-` is standard input. */
export async function rubrica(
  args: readonly string[],
  files: Files,
  world: World = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const { folder = HOME, env = {}, isTerminal = false } = world;
  const written: Record<string, string> = {};
  const there = new Map(
    Object.entries(files).map(([path, content]) => [
      path === '-' ? path : resolved(HOME, path),
      content,
    ]),
  );

  function read(path: string): Uint8Array {
    if (io.kindOf(path) === 'folder') throw failure('EISDIR');
    const content = there.get(path);
    if (content === undefined) throw failure('ENOENT');
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  const io: Io = {
    folder,
    env,
    isTerminal: () => isTerminal,
    columns: () => 80,
    readFile: (path) => read(resolved(folder, path)),
    readInput: () => read('-'),
    kindOf(path) {
      const whole = resolved(folder, path);
      if (whole.startsWith('/locked/')) throw failure('EACCES');
      if (there.has(whole)) return 'file';
      return [...there.keys()].some((one) => below(whole, one) !== null) ? 'folder' : null;
    },
    list(path) {
      const whole = resolved(folder, path);
      if (whole === '/no-folder') throw failure('ENOENT');
      const names = new Map<string, 'file' | 'folder'>();
      for (const one of there.keys()) {
        const [name, ...rest] = below(whole, one)?.split('/') ?? [];
        if (name !== undefined) names.set(name, rest.length === 0 ? 'file' : 'folder');
      }
      return [...names].toSorted().map(([name, kind]) => ({ name, kind }));
    },
    writeFile(path, text) {
      if (path.startsWith('/read-only/')) throw failure('EROFS');
      const whole = resolved(folder, path);
      there.set(whole, text);
      written[below(HOME, whole) ?? whole] = text;
    },
    git:
      world.git ??
      (() => {
        throw new Error('not a git repository');
      }),
    watch: world.watch ?? (async () => {}),
    expectMuch: () => {},
    threads: null,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const code = await run(args, io, '1.2.3');
  return { code, out, err, written };
}

/** As Node.js fails. */
function failure(code: string): Error {
  return Object.assign(new Error(`${code}: words of Node.js, open 'file'`), { code });
}
