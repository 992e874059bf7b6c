import { globMatcher } from '../files/globs.ts';
import { below, resolved } from '../files/paths.ts';
import { type Config, laidOver, type Patterns, type RuleChoice } from './config.ts';

/** Which rules run on a file: those of the configuration, what it says of such files, and the command line's. */
export async function choiceFor(
  config: Config,
  commandLine: RuleChoice,
  folder: string,
): Promise<(path: string) => RuleChoice> {
  const overrides = await Promise.all(
    config.overrides.map(async (one) => ({ choice: one, matches: await matcherOf(one.files) })),
  );
  return (path) => {
    const whole = resolved(folder, path);
    const held = overrides.filter(({ matches }) => matches(whole)).map(({ choice }) => choice);
    return [...held, commandLine].reduce<RuleChoice>(laidOver, laidOver({}, config));
  };
}

/** Whether a path is left out: a pattern of the configuration means it, or a folder that it stands in. */
export async function isExcludedBy(
  { exclude }: Config,
  folder: string,
): Promise<(path: string) => boolean> {
  const all = await Promise.all(
    exclude.map(({ folder: from, patterns }) =>
      matcherOf({
        folder: from,
        patterns: patterns.flatMap((one) => [one, `${one.replace(/\/$/, '')}/**`]),
      }),
    ),
  );
  return (path) => all.some((matches) => matches(resolved(folder, path)));
}

async function matcherOf({ folder, patterns }: Patterns): Promise<(path: string) => boolean> {
  const matches = await globMatcher(patterns.map((one) => one.replace(/^\.\//, '')));
  return (path) => {
    const inside = below(folder, path);
    return inside !== null && matches(inside);
  };
}
