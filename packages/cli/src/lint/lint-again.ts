import type { Call } from '../command-line/command.ts';
import type { LintCommandOptions } from '../commands/lint.ts';
import { rootOfGlob } from '../files/globs.ts';
import { type ExitCode, UsageError } from '../io.ts';

/** Lints, and again whenever a file changes; what cannot be done is told, and tried again then. */
export async function lintAgain(
  { args, io }: Call<LintCommandOptions>,
  once: () => Promise<ExitCode>,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const told = async () => {
    try {
      code = await once();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.err(`rubrica: ${error.message}\n`);
      code = 2;
    }
  };
  io.expectMuch();
  await told();
  const watched = args.length === 0 ? ['.'] : args.map(rootOfGlob);
  await io.watch(watched, told);
  return code;
}
