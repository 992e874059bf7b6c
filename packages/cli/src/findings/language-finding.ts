import type { Finding } from '@rubrica/linter';
import type { Diagnostic } from '@rubrica/parser';

/** A message of the language as a finding. */
export function languageFinding(diagnostic: Diagnostic): Finding {
  return { ...diagnostic, category: 'language', fixes: [], key: '' };
}
