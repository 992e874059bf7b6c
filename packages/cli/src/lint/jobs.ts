import type {
  FilesOptions,
  InlineOption,
  LanguageOption,
  SelectOptions,
} from '../command-line/options.ts';
import { choiceFor } from '../config/choice-for.ts';
import type { Config } from '../config/config.ts';
import { STANDARD_INPUT } from '../files/read.ts';
import { selectedFiles } from '../files/selected-files.ts';
import type { Io } from '../io.ts';
import type { InspectJob } from './job.ts';

export type JobOptions = FilesOptions & LanguageOption & InlineOption & SelectOptions;

/** What a command line asks to be looked at. */
export async function jobsOf(
  how: InspectJob['how'],
  named: readonly string[],
  options: JobOptions,
  config: Config,
  io: Io,
): Promise<readonly InspectJob[]> {
  const { paths, changes } = await selectedFiles(named, options, config, io);
  const { select, ignore } = options;
  const chosen = await choiceFor(
    config,
    { ...(select === undefined ? {} : { select }), ...(ignore === undefined ? {} : { ignore }) },
    io.folder,
  );
  const earlier = changes === null ? null : (await import('../files/changed.ts')).earlierText;
  const lang = options.lang ?? config.lang;
  return paths.map((path) => {
    const shownAs = path === STANDARD_INPUT ? (options.stdinFilename ?? path) : path;
    const since = changes === null ? undefined : earlier?.(changes, shownAs, io);
    return {
      how,
      path,
      shownAs,
      ...chosen(shownAs),
      noInline: !options.inlineConfig,
      ...(lang === undefined ? {} : { lang }),
      ...(since === undefined ? {} : { since }),
    };
  });
}
