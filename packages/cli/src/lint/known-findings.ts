import type { FileReport } from '../findings/finding.ts';
import type { ReportSettings } from '../report/report-findings.ts';

/** Findings that a baseline lets be. */
export interface KnownFindings {
  /** A report with what is known set apart. */
  readonly apart: (report: FileReport) => FileReport;
  /** Tells of what is known and was not found in these files any more. */
  readonly tellGone: (reports: readonly FileReport[], settings: ReportSettings) => void;
}

export const NOTHING_KNOWN: KnownFindings = { apart: (report) => report, tellGone: () => {} };
