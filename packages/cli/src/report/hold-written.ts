import { CONFIG_NAME } from '../config/read-config.ts';
import { nameOf, resolved } from '../files/paths.ts';
import { kindAt } from '../files/read.ts';
import type { Output } from '../formats/formats.ts';
import { type Io, UsageError } from '../io.ts';

/** What a command line makes a command write, and what it reads. */
interface Touched {
  readonly outputs: readonly Output[] | undefined;
  readonly cacheFile?: string | undefined;
  /** The rubrics. */
  readonly paths: readonly string[];
  readonly configs: readonly string[];
  readonly baseline?: string | undefined;
}

/**
 * Refuses a command line by which something would be lost.
 * @throws a `UsageError` where what is written would replace what the author wrote, or what else is written.
 */
export function holdWritten(
  { outputs = [], cacheFile, paths, configs, baseline }: Touched,
  io: Io,
): void {
  const whole = (path: string) => resolved(io.folder, path.replaceAll('\\', '/'));
  const rubrics = new Set(paths.map(whole));
  function replaced(path: string): string | null {
    if (rubrics.has(path)) return 'a rubric';
    if (configs.includes(path)) return 'the configuration';
    if (path === baseline) return 'the baseline';
    const isOther = path.endsWith('.rubric') || nameOf(path) === CONFIG_NAME;
    if (!isOther || kindAt(io, path) !== 'file') return null;
    return path.endsWith('.rubric') ? 'a rubric' : 'a configuration';
  }
  const written = [
    ...outputs.flatMap(({ format, path }) =>
      path === null ? [] : [{ option: `--format ${format}=${path}`, path: whole(path) }],
    ),
    ...(cacheFile === undefined
      ? []
      : [{ option: `--cache-file ${cacheFile}`, path: whole(cacheFile) }]),
  ];
  const before = new Map<string, string>();
  for (const { option, path } of written) {
    const what = replaced(path);
    if (what !== null) throw new UsageError(`${option} would replace ${what}: name another file`);
    const other = before.get(path);
    if (other !== undefined && !path.startsWith('/dev/')) {
      throw new UsageError(`${option} would replace what ${other} writes: name another file`);
    }
    before.set(path, option);
  }
}
