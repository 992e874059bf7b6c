import type { Call } from '../command-line/command.ts';
import type { LintCommandOptions } from '../commands/lint.ts';
import { rootOfGlob } from '../files/globs.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { watchingIo } from './watching-io.ts';

/** Lints, and again whenever a file changes; what cannot be done is told, and tried again then. */
export async function lintAgain(
  call: Call<LintCommandOptions>,
  once: (call: Call<LintCommandOptions>) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { args } = call;
  const { io, settings, isMeant } = watchingIo(call.io);
  let code: ExitCode = 0;
  const changed = async () => {
    try {
      code = await once({ ...call, io });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      tell(error.message, io);
      code = 2;
    }
  };
  io.expectMuch();
  await changed();
  const named = args.length === 0 ? ['.'] : args.map(rootOfGlob);
  await io.watch({
    paths: () => [...named, ...settings()],
    isMeant,
    changed,
    failed: (why) => tell(why, io),
  });
  return code;
}

function tell(message: string, io: Io): void {
  io.err(`rubrica: ${message}\n`);
}
