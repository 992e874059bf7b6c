import type { Report } from './report.ts';

/** A line a finding, which editors and people's scripts read: `path:line:column: message [code]`. */
export function compact({ files }: Report): string {
  return files
    .flatMap(({ path, findings }) =>
      findings.map(
        ({ span, message, code }) => `${path}:${span.line}:${span.column}: ${message} [${code}]\n`,
      ),
    )
    .join('');
}
