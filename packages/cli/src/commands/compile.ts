import type { ExitCode, Io } from '../io.ts';
import { type LanguageOption, soundRubric } from '../load.ts';

/** `rubrica compile`: the rubric as JSON, for an application to import. */
export function compileCommand(path: string, options: LanguageOption, io: Io): ExitCode {
  const { rubric } = soundRubric(io, path, options);
  if (rubric === null) return 1;
  io.out(`${JSON.stringify(rubric, null, 2)}\n`);
  return 0;
}
