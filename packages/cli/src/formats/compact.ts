import type { Finding } from '@rubrica/linter';
import type { Report } from './report.ts';

/** A line a finding, which editors and people's scripts read. */
export function compact({ files }: Report): string {
  return files
    .flatMap(({ path, findings }) => findings.map((one) => `${compactLine(path, one)}\n`))
    .join('');
}

/** `path:line:column: message [code]` */
export function compactLine(path: string, { span, message, code }: Finding): string {
  return `${path}:${span.line}:${span.column}: ${message} [${code}]`;
}
