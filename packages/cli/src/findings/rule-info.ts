import { RULES } from '@rubrica/linter';
import { isErrorCode } from '@rubrica/parser/tooling';
import type { RuleInfo } from '../formats/report.ts';
import type { FileReport } from './finding.ts';

const DOCS = 'https://github.com/rubrica-lang/rubrica/blob/main/docs';

/** What is known of each code that some files have. */
export function rulesOf(files: readonly FileReport[]): ReadonlyMap<string, RuleInfo> {
  const codes = files.flatMap(({ findings, suppressed, known }) => [
    ...findings.map(({ code }) => code),
    ...suppressed.map(({ finding }) => finding.code),
    ...known.map(({ code }) => code),
  ]);
  return new Map([...new Set(codes)].map((code) => [code, infoOf(code)]));
}

function infoOf(code: string): RuleInfo {
  const found = RULES.find((one) => one.code === code);
  if (found === undefined) {
    const severity = isErrorCode(code) ? 'error' : 'warning';
    return { summary: null, page: `${DOCS}/diagnostics.md#${code}`, severity };
  }
  const { summary, rule } = found;
  return { summary: summary.en, page: `${DOCS}/rules/${code}.md`, severity: rule.severity };
}
