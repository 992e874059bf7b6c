import type { Severity } from '@rubrica/linter';
import { regionOf } from './position.ts';
import type { Report } from './report.ts';

/** Commands that GitHub Actions shows as annotations beside the lines. */
export function github({ files }: Report): string {
  return files
    .flatMap(({ path, text, findings }) =>
      findings.map(({ severity, code, message, help, span }) => {
        const { line, column, endLine, endColumn } = regionOf(span, text);
        // GitHub has columns for what is on one line alone.
        const columns = line === endLine ? { col: column, endColumn } : {};
        const properties = { file: path, line, endLine, ...columns, title: code };
        const listed = Object.entries(properties).map(([key, one]) => `${key}=${property(one)}`);
        const words = help === null ? message : `${message}\n${help}`;
        return `::${COMMANDS[severity]} ${listed.join(',')}::${data(words)}\n`;
      }),
    )
    .join('');
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
