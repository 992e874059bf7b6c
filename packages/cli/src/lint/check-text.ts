import type { Finding } from '@rubrica/linter';
import { check } from '@rubrica/parser';
import { languageFinding } from '../findings/language-finding.ts';
import type { Inspected, InspectOptions } from './inspection.ts';

/** What the language says of a text. */
export function checkText(text: string, { lang, bases, noInline }: InspectOptions): Inspected {
  const checked = check(text, { bases, ...(lang === undefined ? {} : { lang }) });
  const findings = checked.diagnostics.map(languageFinding);
  const suppressed = checked.suppressed.map(({ diagnostic, reason }) => ({
    finding: languageFinding(diagnostic),
    reason,
  }));
  const examples = checked.examples.map(({ failure, ...example }) => ({
    ...example,
    failure: failure && languageFinding(failure),
  }));
  const rest = { lang: checked.lang, examples: checked.rubric === null ? null : examples };
  if (!noInline) return { findings, suppressed, ...rest };
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  return { findings: all.toSorted(inText), suppressed: [], ...rest };
}

function inText({ span: a }: Finding, { span: b }: Finding): number {
  return a.start - b.start || a.end - b.end;
}
