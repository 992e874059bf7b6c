import type { Call } from '../command-line/command.ts';
import type { LanguageOption } from '../command-line/options.ts';
import type { ExitCode } from '../io.ts';
import { soundRubric } from './sound-rubric.ts';

/** `rubrica compile`: the rubric as JSON, for an application to import. */
export function compiled({ args, options, io }: Call<LanguageOption>): ExitCode {
  const { rubric } = soundRubric(io, args[0] ?? '-', options);
  if (rubric === null) return 1;
  io.out(`${JSON.stringify(rubric, null, 2)}\n`);
  return 0;
}
