import type { Problem } from '@rubrica/linter';
import { folderOf, foldersUp, resolved, within } from '../files/paths.ts';
import { kindAt, readText } from '../files/read.ts';
import { type Io, UsageError } from '../io.ts';
import { type Config, type ConfigFile, laidOver, NO_CONFIG } from './config.ts';
import type { SelectionCheck } from './problems.ts';

export const CONFIG_NAME = 'rubrica.config.json';

/**
 * The configuration that holds: the file that is named, or else the nearest `rubrica.config.json` from where the
 * command runs upwards; `false` for none. Commands that load the rules anyway give a check of what it says of them.
 * @throws a `UsageError` that says all that is wrong with it and with what it extends.
 */
export async function readConfig(
  named: string | false | undefined,
  io: Io,
  check: SelectionCheck = () => [],
): Promise<Config> {
  if (named === false) return NO_CONFIG;
  const path =
    named === undefined
      ? foldersUp(io.folder)
          .map((folder) => within(folder, CONFIG_NAME))
          .find((one) => kindAt(io, one) === 'file')
      : resolved(io.folder, named);
  if (path === undefined) return NO_CONFIG;
  const { config, problems } = await configAt(path, { chain: [], check, io });
  if (problems.length === 0) return config;
  const { problemText, selectionProblems } = await import('@rubrica/linter');
  // Whatever the command, with those of the rules, so that nothing is left for another run.
  const all = await configAt(path, { chain: [], check: selectionProblems, io });
  const lines = all.problems.map((one) => `${one.path}: ${problemText(one)}`);
  throw new UsageError([...new Set(lines)].join('\n'));
}

interface Reading {
  /** The files that extend this one. */
  readonly chain: readonly string[];
  readonly check: SelectionCheck;
  readonly io: Io;
}

/** A problem with the file that has it. */
type PlacedProblem = Problem & { readonly path: string };

interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly PlacedProblem[];
}

async function configAt(path: string, reading: Reading): Promise<ReadConfig> {
  const { file, problems: own } = await parsed(path, reading);
  const folder = folderOf(path);
  const chain = [...reading.chain, path];
  const problems = own.map((one): PlacedProblem => ({ ...one, path }));
  let config: Config = NO_CONFIG;
  for (const name of [file.extends ?? []].flat()) {
    const base = basePath(name, folder, reading.io);
    const refuse = (message: string) => problems.push({ path, at: ['extends'], message });
    if (base === undefined) {
      refuse(`\`${name}\` is not there`);
    } else if (chain.includes(base)) {
      refuse(`\`${name}\` extends this file, through ${chain.join(', ')}`);
    } else {
      const below = await configAt(base, { ...reading, chain });
      config = combined(config, below.config);
      problems.push(...below.problems);
    }
  }
  return { config: combined(config, placed(file, path)), problems };
}

/** What stands in a file, with its paths made absolute. */
function placed(file: ConfigFile, path: string): Config {
  const folder = folderOf(path);
  const { $schema, extends: bases, exclude = [], overrides = [], baseline, ...rest } = file;
  return {
    ...rest,
    files: [path],
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
    files: [...lower.files, ...upper.files],
    exclude: [...lower.exclude, ...upper.exclude],
    overrides: [...lower.overrides, ...upper.overrides],
  };
}

async function parsed(
  path: string,
  { check, io }: Reading,
): Promise<{ readonly file: ConfigFile; readonly problems: readonly Problem[] }> {
  const text = readText(io, path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { file: {}, problems: [{ at: [], message: `is not JSON: ${error.message}` }] };
  }
  const { configProblems } = await import('./problems.ts');
  const problems = configProblems(json, check);
  if (problems.length === 0) return { file: json as ConfigFile, problems: [] };
  // What it extends is looked at all the same, where that can be read.
  const isUnread = problems.some(({ at }) => at.length === 0 || at[0] === 'extends');
  return { file: isUnread ? {} : basesOf(json as ConfigFile), problems };
}

function basesOf({ extends: bases }: ConfigFile): ConfigFile {
  return bases === undefined ? {} : { extends: bases };
}

/** A path, or a file of a package, which is searched for as Node.js does. */
function basePath(name: string, folder: string, io: Io): string | undefined {
  if (/^\.{0,2}\//.test(name)) {
    const path = resolved(folder, name);
    return kindAt(io, path) === 'file' ? path : undefined;
  }
  return foldersUp(folder)
    .flatMap((one) => [
      within(one, `node_modules/${name}`),
      within(one, `node_modules/${name}/${CONFIG_NAME}`),
    ])
    .find((one) => kindAt(io, one) === 'file');
}
