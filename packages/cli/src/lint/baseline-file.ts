import { applyBaseline, type Baseline, createBaseline } from '@rubrica/linter';
import { folderOf, relativeTo, resolved } from '../files/paths.ts';
import { kindAt, readText, shownPath, writeText } from '../files/read.ts';
import type { FileReport } from '../findings/finding.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import type { ReportSettings } from '../report/report-findings.ts';
import { languageOfAll, WORDS } from '../report/words.ts';
import type { KnownFindings } from './known-findings.ts';

/** A baseline file: for each rubric, by its path from there, what is let be. */
interface BaselineFile {
  readonly files: Readonly<Record<string, Baseline>>;
}

/** @throws a `UsageError` where it cannot be read. */
export function readBaseline(path: string, io: Io): KnownFindings {
  if (kindAt(io, path) === null) {
    throw new UsageError(
      `there is no baseline ${shownPath(io, path)}; --update-baseline writes it`,
    );
  }
  const { files } = parsed(path, io);
  const of = (shown: string) => files[keyOf(path, shown, io)] ?? [];
  return {
    apart(report) {
      const { fresh, known } = applyBaseline(report.text, report.findings, of(report.path));
      return { ...report, findings: fresh, known };
    },
    tellGone(reports, { lang = languageOfAll(reports.map((one) => one.lang)), isQuiet }) {
      const gone = reports
        .flatMap(
          ({ text, findings, known, path: shown }) =>
            applyBaseline(text, [...findings, ...known], of(shown)).gone,
        )
        .reduce((sum, { count }) => sum + count, 0);
      if (gone > 0 && !isQuiet) io.err(`${WORDS[lang].goneFromBaseline(gone)}\n`);
    },
  };
}

/** Lets be what was found in some files; what the baseline has of others stays, unless they are gone. */
export function writeBaseline(
  path: string,
  reports: readonly FileReport[],
  { lang = languageOfAll(reports.map((one) => one.lang)) }: ReportSettings,
  io: Io,
): ExitCode {
  const before = kindAt(io, path) === 'file' ? parsed(path, io).files : {};
  const kept = Object.entries(before).filter(
    ([name]) => kindAt(io, resolved(folderOf(path), name)) === 'file',
  );
  const found = reports.map(
    ({ path: shown, text, findings }) =>
      [keyOf(path, shown, io), createBaseline(text, findings)] as const,
  );
  const all = Object.entries({ ...Object.fromEntries(kept), ...Object.fromEntries(found) });
  const files = Object.fromEntries(
    all.filter(([, entries]) => entries.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeText(io, path, `${JSON.stringify({ files } satisfies BaselineFile, null, 2)}\n`);
  const count = Object.values(files)
    .flat()
    .reduce((sum, one) => sum + one.count, 0);
  io.err(`${WORDS[lang].baselineWritten(relativeTo(io.folder, path), count)}\n`);
  return 0;
}

function keyOf(path: string, shown: string, io: Io): string {
  return relativeTo(folderOf(path), resolved(io.folder, shown));
}

function parsed(path: string, io: Io): BaselineFile {
  const text = readText(io, path);
  try {
    const json: unknown = JSON.parse(text);
    if (isBaselineFile(json)) return json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(
    `${shownPath(io, path)} is no baseline; delete it, and --update-baseline writes one`,
  );
}

function isBaselineFile(json: unknown): json is BaselineFile {
  if (!isRecord(json) || !isRecord(json['files'])) return false;
  return Object.values(json['files']).every(
    (entries) => Array.isArray(entries) && entries.every(isEntry),
  );
}

function isEntry(json: unknown): boolean {
  return (
    isRecord(json) &&
    ['code', 'key', 'text'].every((name) => typeof json[name] === 'string') &&
    Number.isSafeInteger(json['count'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
