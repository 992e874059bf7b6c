import { lint } from '@rubrica/linter';
import type { Inspected, InspectOptions } from './inspection.ts';

/** What the language says of a text, and what the rules find. */
export function lintText(text: string, options: InspectOptions): Inspected {
  const { findings, suppressed, lang } = lint(text, options);
  return { findings, suppressed, lang, examples: null };
}
