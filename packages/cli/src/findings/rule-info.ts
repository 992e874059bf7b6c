import { RULES } from '@rubrica/linter';
import { MEANINGS, type Meaning } from '@rubrica/parser/meanings';
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
  const meanings: Readonly<Record<string, Meaning>> = MEANINGS;
  const ofLanguage = isErrorCode(code) ? 'error' : 'warning';
  return {
    summary: found?.summary.en ?? firstSentence(meanings[code]?.en ?? code),
    page: pageOf(code),
    severity: found?.rule.severity ?? ofLanguage,
  };
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.) /)[0] ?? text;
}

/** The address of the page that explains a code. */
export function pageOf(code: string): string {
  const isRule = RULES.some((one) => one.code === code);
  return isRule ? `${DOCS}/rules/${code}.md` : `${DOCS}/diagnostics.md#${code}`;
}
