import type { Call } from '../command-line/command.ts';
import type { LanguageOption } from '../command-line/options.ts';
import type { ExitCode } from '../io.ts';
import { factTypes } from './fact-types.ts';
import { soundRubric } from './sound-rubric.ts';

/** `rubrica types`: TypeScript types of a rubric's facts and item ids. */
export function typed({ args, options, io }: Call<LanguageOption>): ExitCode {
  const { rubric } = soundRubric(io, args[0] ?? '-', options);
  if (rubric === null) return 1;
  io.out(factTypes(rubric));
  return 0;
}
