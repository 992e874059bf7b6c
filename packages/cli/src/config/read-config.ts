import { folderOf, foldersUp, resolved, within } from '../files/paths.ts';
import { readText } from '../files/read.ts';
import { type Io, UsageError } from '../io.ts';
import { type Config, type ConfigFile, laidOver, NO_CONFIG } from './config.ts';

export const CONFIG_NAME = 'rubrica.config.json';

/**
 * The configuration that holds: the file that is named, or else the nearest `rubrica.config.json` from where the
 * command runs upwards; `false` for none.
 * @throws a `UsageError` that says what is wrong with it.
 */
export async function readConfig(named: string | false | undefined, io: Io): Promise<Config> {
  if (named === false) return NO_CONFIG;
  const path =
    named === undefined
      ? foldersUp(io.folder)
          .map((folder) => within(folder, CONFIG_NAME))
          .find((one) => io.kindOf(one) === 'file')
      : resolved(io.folder, named);
  return path === undefined ? NO_CONFIG : configAt(path, [], io);
}

async function configAt(path: string, chain: readonly string[], io: Io): Promise<Config> {
  if (chain.includes(path)) {
    throw new UsageError(`${path} extends itself, through ${chain.join(', ')}`);
  }
  const file = await parsed(path, io);
  const folder = folderOf(path);
  let config: Config = NO_CONFIG;
  for (const name of [file.extends ?? []].flat()) {
    const base = basePath(name, folder, io);
    if (base === undefined) throw new UsageError(`${path} extends ${name}, which is not there`);
    config = combined(config, await configAt(base, [...chain, path], io));
  }
  return combined(config, placed(file, folder));
}

/** What stands in a file, with its paths made absolute. */
function placed(file: ConfigFile, folder: string): Config {
  const { $schema, extends: bases, exclude = [], overrides = [], baseline, ...rest } = file;
  return {
    ...rest,
    exclude: exclude.length === 0 ? [] : [{ folder, patterns: exclude }],
    overrides: overrides.map(({ files, ...choice }) => ({
      ...choice,
      files: { folder, patterns: files },
    })),
    ...(baseline === undefined ? {} : { baseline: resolved(folder, baseline) }),
  };
}

function combined(lower: Config, upper: Config): Config {
  return {
    ...lower,
    ...upper,
    ...laidOver(lower, upper),
    exclude: [...lower.exclude, ...upper.exclude],
    overrides: [...lower.overrides, ...upper.overrides],
  };
}

async function parsed(path: string, io: Io): Promise<ConfigFile> {
  const text = readText(io, path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${path} is not JSON: ${error.message}`);
  }
  const { configProblems } = await import('./problems.ts');
  const problems = configProblems(json);
  if (problems.length === 0) return json as ConfigFile;
  throw new UsageError(problems.map((one) => `${path}: ${one}`).join('\n'));
}

/** A path, or a file of a package, which is searched for as Node.js does. */
function basePath(name: string, folder: string, io: Io): string | undefined {
  if (/^\.{0,2}\//.test(name)) {
    const path = resolved(folder, name);
    return io.kindOf(path) === 'file' ? path : undefined;
  }
  return foldersUp(folder)
    .flatMap((one) => [
      within(one, `node_modules/${name}`),
      within(one, `node_modules/${name}/${CONFIG_NAME}`),
    ])
    .find((one) => io.kindOf(one) === 'file');
}
