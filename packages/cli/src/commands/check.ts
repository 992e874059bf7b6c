import { check } from '@rubrica/parser';
import type { ExitCode, Io } from '../io.ts';
import { type LanguageOption, readRubric, rendered } from '../load.ts';
import { countedFindings, isError } from '../output/findings.ts';
import { languageOfAll, WORDS } from '../output/words.ts';

/** `rubrica check`: everything wrong with the files, their failing examples and warnings among it. */
export function checkCommand(paths: readonly string[], options: LanguageOption, io: Io): ExitCode {
  const files = paths.map((path) => {
    const { diagnostics, text, lang } = readRubric(io, path, check, options);
    for (const diagnostic of diagnostics) io.out(rendered(diagnostic, text, path, lang));
    return { diagnostics, lang };
  });
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const lang = languageOfAll(files.map((file) => file.lang));
  io.err(`${WORDS[lang].checked(files.length, countedFindings(found, lang))}\n`);
  return found.some(isError) ? 1 : 0;
}
