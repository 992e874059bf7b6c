import type { Diagnostic, ReadSource } from '@rubrica/parser/tooling';
import type { Finding } from './finding.ts';
import { LANGUAGE, type Selection, severityIn } from './selection.ts';

/** What the language itself says of a text. */
export function languageFindings(
  { errors, warnings }: ReadSource,
  selection: Selection,
): { readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] } {
  return {
    errors: errors.map((one) => findingOf(one, 'error')),
    warnings: warnings.flatMap((one) => {
      const severity = languageSeverity(one.code, selection);
      return severity === null ? [] : [findingOf(one, severity)];
    }),
  };
}

/** As what a warning of the language shows; `null` where it does not. */
export function languageSeverity(code: string, selection: Selection): Finding['severity'] | null {
  return severityIn(selection, { code, category: LANGUAGE, severity: 'warning', isOff: false });
}

export function findingOf(
  { code, message, span, labels, help }: Diagnostic,
  severity: Finding['severity'],
): Finding {
  return { code, category: LANGUAGE, severity, message, span, labels, help, fixes: [], key: '' };
}
