import type { Severity } from '@rubrica/linter';
import { fingerprints } from './fingerprint.ts';
import { regionOf } from './position.ts';
import type { Report } from './report.ts';

/** The code quality report of GitLab. */
export function gitlab({ files }: Report): string {
  const issues = files.flatMap((file) => {
    const prints = fingerprints(file);
    return file.findings.map(({ code, message, severity, span }, index) => {
      const { line, endLine } = regionOf(span, file.text);
      return {
        description: message,
        check_name: code,
        fingerprint: prints[index],
        severity: SEVERITIES[severity],
        location: { path: file.path, lines: { begin: line, end: endLine } },
      };
    });
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};
