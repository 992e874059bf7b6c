import { check } from '@rubrica/parser';
import type { ExitCode, Io } from '../io.ts';
import { type LanguageOption, readRubric, rendered } from '../load.ts';

/** `rubrica check`: everything wrong with the files, their failing examples among it. */
export function checkCommand(paths: readonly string[], options: LanguageOption, io: Io): ExitCode {
  let found = 0;
  for (const path of paths) {
    const { diagnostics, text, lang } = readRubric(io, path, check, options);
    for (const diagnostic of diagnostics) io.out(rendered(diagnostic, text, path, lang));
    found += diagnostics.length;
  }
  const files = paths.length === 1 ? '1 file' : `${paths.length} files`;
  io.err(found === 0 ? `${files} checked, nothing found\n` : `${files} checked, ${found} found\n`);
  return found === 0 ? 0 : 1;
}
