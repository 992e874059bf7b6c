import type { Call } from '../command-line/command.ts';
import type { FilesOptions, ReportOptions } from '../command-line/options.ts';
import { readConfig } from '../config/read-config.ts';
import type { ExitCode } from '../io.ts';
import { holdWritten } from '../report/hold-written.ts';
import { reportFindings, reportSettings } from '../report/report-findings.ts';
import { WORDS } from '../report/words.ts';
import { jobsOf } from './jobs.ts';
import { runJobs } from './run-jobs.ts';

/** `rubrica test`. */
export async function testFiles(call: Call<FilesOptions & ReportOptions>): Promise<ExitCode> {
  const { args, options, io, version } = call;
  const config = await readConfig(options.config, io);
  const jobs = await jobsOf('check', args, { ...options, inlineConfig: true }, config, io);
  const paths = jobs.map(({ path }) => path);
  holdWritten({ outputs: options.format, paths, configs: config.files }, io);
  const inspected = await runJobs(jobs, io);
  const reports = inspected.map(({ report }) => report);
  const settings = reportSettings(options, config, io);
  const code = await reportFindings(reports, { ...settings, isOfExamples: true }, version, io);
  for (const { path, lang, examples } of reports) {
    const words = WORDS[settings.lang ?? lang];
    const held = examples?.filter(({ failure }) => failure === null).length ?? 0;
    const outcome =
      examples === null ? words.notRun(path) : words.hold(path, held, examples.length);
    io.err(`${outcome}\n`);
  }
  return code;
}
