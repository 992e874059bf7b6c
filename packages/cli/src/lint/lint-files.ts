import { type Selection, selectionProblems } from '@rubrica/linter';
import type { Call } from '../command-line/command.ts';
import type { LintCommandOptions } from '../commands/lint.ts';
import { readConfig } from '../config/read-config.ts';
import { resolved } from '../files/paths.ts';
import { STANDARD_INPUT } from '../files/read.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { holdWritten } from '../report/hold-written.ts';
import { reportFindings, reportSettings } from '../report/report-findings.ts';
import { DEFAULT_CACHE_FILE } from './cache-file.ts';
import { jobsOf } from './jobs.ts';
import { type KnownFindings, NOTHING_KNOWN } from './known-findings.ts';
import { runJobs } from './run-jobs.ts';

/** `rubrica lint`. */
export async function lintFiles(call: Call<LintCommandOptions>): Promise<ExitCode> {
  holdTogether(call.options);
  const { watch, fix, updateBaseline } = call.options;
  if (watch === undefined) return lintOnce(call);
  if (fix || updateBaseline) throw new UsageError('--watch writes nothing: leave the other out');
  if (call.args.includes(STANDARD_INPUT)) {
    throw new UsageError(
      '--watch looks at files, and standard input is none: leave - or --watch out',
    );
  }
  const { lintAgain } = await import('./lint-again.ts');
  return lintAgain(call, lintOnce);
}

async function lintOnce(call: Call<LintCommandOptions>): Promise<ExitCode> {
  const { args, options, io, version } = call;
  holdSelection(options);
  const config = await readConfig(options.config, io, selectionProblems);
  const jobs = await jobsOf('lint', args, options, config, io);
  const settings = reportSettings(options, config, io);
  const named = options.baseline === undefined ? undefined : resolved(io.folder, options.baseline);
  const baseline = named ?? config.baseline;
  const { format: outputs, cache, cacheFile = DEFAULT_CACHE_FILE } = options;
  holdWritten(
    {
      outputs,
      ...(cache ? { cacheFile } : {}),
      paths: jobs.map(({ path }) => path),
      configs: config.files,
      baseline,
    },
    io,
  );
  const run = cache ? (await import('./cached-jobs.ts')).cachedJobs(cacheFile, version) : runJobs;
  const inspected = await run(jobs, io);
  const found = inspected.map(({ report }) => report);
  if (options.updateBaseline) {
    const { writeBaseline } = await import('./baseline-file.ts');
    return writeBaseline(baseline ?? resolved(io.folder, DEFAULT_BASELINE), found, settings, io);
  }
  const known: KnownFindings =
    baseline === undefined
      ? NOTHING_KNOWN
      : (await import('./baseline-file.ts')).readBaseline(baseline, io);
  const reports = found.map(known.apart);
  if (options.fix || options.diff) {
    const { fixFiles } = await import('./fix-files.ts');
    return fixFiles({ reports, jobs, known, settings }, call);
  }
  known.tellGone(reports, settings);
  return reportFindings(reports, settings, version, io);
}

/** Refuses options that say something of another one, which is not there. */
function holdTogether({ cache, cacheFile, fix, diff, unsafeFixes }: LintCommandOptions): void {
  if (cacheFile !== undefined && !cache) {
    throw new UsageError(
      '--cache-file says where --cache keeps what was found: write that as well',
    );
  }
  if (unsafeFixes && !fix && !diff) {
    throw new UsageError('--unsafe-fixes says what is mended: write --fix or --diff as well');
  }
}

/** Refuses rules on the command line that there are not. */
function holdSelection({ select = [], ignore = [] }: Selection): void {
  const problems = selectionProblems({ select, ignore });
  const lines = problems.map(({ at: [option], message }) => `--${option}: ${message}`);
  if (lines.length > 0) throw new UsageError(lines.join('\n'));
}

const DEFAULT_BASELINE = 'rubrica.baseline.json';
