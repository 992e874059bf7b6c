import type { Diagnostic, Severity } from '@rubrica/parser';

/** `1 error, 2 warnings`; a kind of which there is none is left out. */
export function countedFindings(found: readonly Diagnostic[]): string {
  const counted = SEVERITIES.map((severity) => ({
    severity,
    count: found.filter((one) => one.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  return counted.length === 0 ? 'nothing found' : counted.join(', ');
}

const SEVERITIES: readonly Severity[] = ['error', 'warning'];

export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
