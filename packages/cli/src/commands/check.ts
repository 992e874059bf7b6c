import { check } from '@rubrica/parser';
import type { ExitCode, Io } from '../io.ts';
import { type LanguageOption, readRubric, rendered } from '../load.ts';
import { countedFindings, isError } from '../output/findings.ts';

/** `rubrica check`: everything wrong with the files, their failing examples and warnings among it. */
export function checkCommand(paths: readonly string[], options: LanguageOption, io: Io): ExitCode {
  const found = paths.flatMap((path) => {
    const { diagnostics, text, lang } = readRubric(io, path, check, options);
    for (const diagnostic of diagnostics) io.out(rendered(diagnostic, text, path, lang));
    return diagnostics;
  });
  const files = paths.length === 1 ? '1 file' : `${paths.length} files`;
  io.err(`${files} checked, ${countedFindings(found)}\n`);
  return found.some(isError) ? 1 : 0;
}
