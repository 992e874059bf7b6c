import { check } from '@rubrica/parser';
import type { ExitCode, Io } from '../io.ts';
import { type LanguageOption, readRubric, rendered } from '../load.ts';
import { isError } from '../output/findings.ts';
import { WORDS } from '../output/words.ts';

/** `rubrica test`: runs the examples in the files and counts them. */
export function testCommand(paths: readonly string[], options: LanguageOption, io: Io): ExitCode {
  let code: ExitCode = 0;
  for (const path of paths) {
    const { rubric, diagnostics, text, lang } = readRubric(io, path, check, options);
    for (const diagnostic of diagnostics) io.out(rendered(diagnostic, text, path, lang));
    if (diagnostics.some(isError)) code = 1;
    const examples = rubric?.examples.length ?? 0;
    const failed = diagnostics.filter((one) => one.code === 'example-fails').length;
    const words = WORDS[lang];
    const outcome =
      rubric === null ? words.notRun(path) : words.hold(path, examples - failed, examples);
    io.out(`${outcome}\n`);
  }
  return code;
}
