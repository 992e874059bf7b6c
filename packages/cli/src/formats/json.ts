import type { Span } from '@rubrica/evaluator';
import type { Finding } from '@rubrica/linter';
import type { FileReport } from '../findings/finding.ts';
import { regionOf } from './position.ts';
import type { Report } from './report.ts';

/** All that is known of each finding; `offset` and edits count UTF-16 units from 0. */
export function json({ files, version }: Report): string {
  const shown = { version, files: files.map(fileOf) };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function fileOf({ path, text, lang, findings, suppressed, known }: FileReport) {
  return {
    path,
    lang,
    findings: findings.map((one) => findingOf(one, text)),
    suppressed: suppressed.map(({ finding, reason }) => ({ ...findingOf(finding, text), reason })),
    baseline: known.map((one) => findingOf(one, text)),
  };
}

function findingOf({ span, labels, ...finding }: Finding, text: string) {
  return {
    ...finding,
    place: placeOf(span, text),
    labels: labels.map((label) => ({ text: label.text, place: placeOf(label.span, text) })),
  };
}

function placeOf(span: Span, text: string) {
  return { ...regionOf(span, text), offset: span.start, endOffset: span.end };
}
