import type { Language } from '@rubrica/evaluator';
import type { Severity } from '@rubrica/linter';
import type { ReportOptions } from '../command-line/options.ts';
import { writeText } from '../files/read.ts';
import { countedFindings } from '../findings/counted.ts';
import { type FileReport, reaches } from '../findings/finding.ts';
import { FORMATS, type Output } from '../formats/formats.ts';
import type { ExitCode, Io } from '../io.ts';
import { hasColours } from './colours.ts';
import { languageOfAll, WORDS } from './words.ts';

export interface ReportSettings {
  readonly outputs: readonly Output[];
  readonly failOn: Severity;
  readonly maxWarnings: number;
  readonly isQuiet: boolean;
  /** Whether examples are reported, which are counted elsewhere, and not files. */
  readonly isOfExamples: boolean;
  readonly hasStatistics: boolean;
  readonly colours: boolean;
  readonly lang?: Language;
}

/** What the command line says of the report, and where it says nothing the configuration. */
export function reportSettings(
  options: ReportOptions,
  config: Pick<ReportOptions, 'failOn' | 'maxWarnings' | 'lang'>,
  io: Io,
): ReportSettings {
  const lang = options.lang ?? config.lang;
  return {
    outputs: options.format ?? [],
    failOn: options.failOn ?? config.failOn ?? 'error',
    maxWarnings: options.maxWarnings ?? config.maxWarnings ?? Number.POSITIVE_INFINITY,
    isQuiet: options.quiet ?? false,
    isOfExamples: false,
    hasStatistics: options.statistics ?? false,
    colours: hasColours(options.color, io),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** Writes the findings in every format, counts them on standard error, and says how the command ends. */
export async function reportFindings(
  reports: readonly FileReport[],
  settings: ReportSettings,
  version: string,
  io: Io,
): Promise<ExitCode> {
  const { maxWarnings, isQuiet, isOfExamples, hasStatistics } = settings;
  const found = reports.flatMap(({ findings }) => findings);
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const hasTooMany = warnings > maxWarnings;
  const failOn = hasTooMany && settings.failOn === 'error' ? 'warning' : settings.failOn;
  const files = isQuiet ? reports.map((one) => onlyFailing(one, failOn)) : reports;
  await writeFormats(files, { ...settings, failOn }, version, io);
  if (hasStatistics) {
    const { statistics } = await import('./statistics.ts');
    // In the place of the findings, unless a machine reads those.
    (settings.outputs.some(({ path }) => path === null) ? io.err : io.out)(
      statistics(files.flatMap(({ findings }) => findings)),
    );
  }
  const lang = settings.lang ?? languageOfAll(reports.map((one) => one.lang));
  const words = WORDS[lang];
  if (!isQuiet && !isOfExamples) io.err(summary(reports, lang));
  if (hasTooMany) io.err(`${words.tooManyWarnings(warnings, maxWarnings)}\n`);
  return found.some(({ severity }) => reaches(severity, failOn)) ? 1 : 0;
}

function onlyFailing(report: FileReport, failOn: Severity): FileReport {
  return { ...report, findings: report.findings.filter((one) => reaches(one.severity, failOn)) };
}

async function writeFormats(
  files: readonly FileReport[],
  { outputs, hasStatistics, colours, failOn, isOfExamples }: ReportSettings,
  version: string,
  io: Io,
): Promise<void> {
  const hasOutput = outputs.some(({ path }) => path === null);
  const hasNothing = files.every(({ findings }) => findings.length === 0);
  // Where nothing was found, what draws it is not even loaded.
  const forPeople: readonly Output[] =
    hasOutput || hasStatistics || hasNothing ? [] : [{ format: 'pretty', path: null }];
  for (const { format, path } of [...forPeople, ...outputs]) {
    const write = await FORMATS[format]();
    // The names of the rules are needed by one format alone.
    const rules =
      format === 'sarif' ? (await import('../findings/rule-info.ts')).rulesOf(files) : new Map();
    const settings = { threshold: failOn, isOfExamples, colours: colours && path === null };
    const text = write({ files, version, rules, ...settings });
    if (path === null) io.out(text);
    else writeText(io, path, text);
  }
}

/** `3 files checked, 1 error, 2 warnings`, and what was kept back or can be mended. */
function summary(reports: readonly FileReport[], lang: Language): string {
  const words = WORDS[lang];
  const found = reports.flatMap(({ findings }) => findings);
  const ignored = reports.flatMap(({ suppressed }) => suppressed).length;
  const known = reports.flatMap((one) => one.known).length;
  const fixable = found.filter(({ fixes }) => fixes.length > 0);
  const safe = fixable.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  return [
    words.checked(reports.length, countedFindings(found, lang)),
    words.keptBack(ignored, known),
    words.fixable(safe, fixable.length - safe),
  ]
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}
