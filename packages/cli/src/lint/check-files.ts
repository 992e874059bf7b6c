import type { Call } from '../command-line/command.ts';
import type { ReportOptions } from '../command-line/options.ts';
import { readConfig } from '../config/read-config.ts';
import type { ExitCode } from '../io.ts';
import { holdWritten } from '../report/hold-written.ts';
import { reportFindings, reportSettings } from '../report/report-findings.ts';
import { type JobOptions, jobsOf } from './jobs.ts';
import { runJobs } from './run-jobs.ts';

/** `rubrica check`. */
export async function checkFiles(call: Call<JobOptions & ReportOptions>): Promise<ExitCode> {
  const { args, options, io, version } = call;
  const config = await readConfig(options.config, io);
  const jobs = await jobsOf('check', args, options, config, io);
  const paths = jobs.map(({ path }) => path);
  holdWritten({ outputs: options.format, paths, configs: config.files }, io);
  const inspected = await runJobs(jobs, io);
  const reports = inspected.map(({ report }) => report);
  return reportFindings(reports, reportSettings(options, config, io), version, io);
}
