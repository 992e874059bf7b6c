import { applyFixes } from '@rubrica/linter';
import { createTwoFilesPatch } from 'diff';
import type { Call } from '../command-line/command.ts';
import type { LintCommandOptions } from '../commands/lint.ts';
import { STANDARD_INPUT, textsBeside, writeText } from '../files/read.ts';
import type { FileReport } from '../findings/finding.ts';
import type { ExitCode, Io } from '../io.ts';
import { type ReportSettings, reportFindings } from '../report/report-findings.ts';
import { WORDS } from '../report/words.ts';
import { inspectionOf, inspectText } from './inspect-file.ts';
import type { Inspect } from './inspection.ts';
import type { InspectJob } from './job.ts';
import type { KnownFindings } from './known-findings.ts';

interface Found {
  readonly reports: readonly FileReport[];
  /** One for each report. */
  readonly jobs: readonly InspectJob[];
  readonly known: KnownFindings;
  readonly settings: ReportSettings;
}

/** Mends files and reports what is left; with `--diff` only shows what that would change. */
export async function fixFiles(
  { reports, jobs, known, settings }: Found,
  { options, io, version }: Call<LintCommandOptions>,
): Promise<ExitCode> {
  const inspect = await inspectionOf('lint');
  const unsafe = options.unsafeFixes ?? false;
  const mended = reports.map((report, index) => {
    const job = jobs[index];
    return job === undefined
      ? { before: report, after: report, count: 0, path: report.path }
      : { path: job.path, before: report, ...mend(report, job, { inspect, known, unsafe, io }) };
  });
  const changed = mended.filter(({ before, after }) => before.text !== after.text);
  const lang = settings.lang;
  if (options.diff) {
    for (const { before, after } of changed) {
      const { path, text } = before;
      const { asItIs, asMended } = WORDS[lang ?? before.lang];
      io.out(createTwoFilesPatch(path, path, text, after.text, asItIs, asMended));
    }
    return changed.length > 0 ? 1 : 0;
  }
  let toOut = false;
  for (const { path, after, count } of mended) {
    if (path === STANDARD_INPUT) {
      io.out(after.text);
      toOut = true;
    } else if (changed.some((one) => one.after === after)) {
      writeText(io, path, after.text);
      if (!settings.isQuiet) io.err(`${WORDS[lang ?? after.lang].fixed(path, count)}\n`);
    }
  }
  const left = mended.map(({ after }) => after);
  // The mended text has standard output for itself.
  return reportFindings(left, settings, version, toOut ? { ...io, out: io.err } : io);
}

interface Mending {
  readonly inspect: Inspect;
  readonly known: KnownFindings;
  readonly unsafe: boolean;
  readonly io: Io;
}

/** A fix may make place for another; more rounds than this go in circles. */
const MOST_ROUNDS = 10;

function mend(
  report: FileReport,
  job: InspectJob,
  { inspect, known, unsafe, io }: Mending,
): { readonly after: FileReport; readonly count: number } {
  let after = report;
  let count = 0;
  const bases = () => textsBeside(io, job.shownAs);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text, applied } = applyFixes(after.text, after.findings, { unsafe, bases });
    if (text === after.text) break;
    count += applied.length;
    after = known.apart(inspectText(text, job, inspect, io).report);
  }
  return { after, count };
}
