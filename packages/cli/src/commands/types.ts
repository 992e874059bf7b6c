import type { ExitCode, Io } from '../io.ts';
import { type LanguageOption, soundRubric } from '../load.ts';
import { factTypes } from '../types/fact-types.ts';

/** `rubrica types`: TypeScript types of a rubric's facts and item ids. */
export function typesCommand(path: string, options: LanguageOption, io: Io): ExitCode {
  const { rubric } = soundRubric(io, path, options);
  if (rubric === null) return 1;
  io.out(factTypes(rubric));
  return 0;
}
